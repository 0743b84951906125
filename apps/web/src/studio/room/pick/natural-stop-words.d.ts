/** What is used of a package that brings no types for its single files. Its root is never imported: it reads files. */
declare module 'natural/lib/natural/util/*' {
  const list: { words: readonly string[] };
  export default list;
}
