/** The heading over what is going on; the focus goes there when a row of the script takes what had it away. */
export const NOW_HEADING_ID = 'now-heading';
