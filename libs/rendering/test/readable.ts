/** The words of a page, as somebody reads them: without style and tags. */
export const readable = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');
