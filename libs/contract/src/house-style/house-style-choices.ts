/** Type that comes with the platform or with the reader's device; nothing is loaded from elsewhere. */
export const FONTS = ['noto-sans', 'system', 'serif'] as const;
export const CORNERS = ['none', 'soft', 'round'] as const;

export const MOST_ORGANISATION_UNITS = 60;
