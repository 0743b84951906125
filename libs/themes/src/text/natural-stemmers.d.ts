/** What is used of a package that brings no types for its single files. Its root is never imported: it reads `.env` and prints. */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem: (word: string) => string };
  export default stemmer;
}
