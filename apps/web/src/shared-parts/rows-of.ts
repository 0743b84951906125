/** The rows of a table with their ids. */
export const rowsOf = <Id extends string, Row>(table: Readonly<Partial<Record<Id, Row>>>): [Id, Row][] =>
  Object.entries(table) as [Id, Row][];
