import { ACCENT, INK, LINE } from '@app/charts';

/** Page numbers stand in the margin; the page itself is the browser's to number. */
const PAGE = `
@page {
  size: A4; margin: 14mm 16mm 16mm;
  @bottom-center { content: counter(page) "/" counter(pages); font: 8pt system-ui, sans-serif; color: ${INK}; }
}
`;

/** What belongs together stays on one page; no heading or line stands alone. */
const BREAKS = `
  p, li { orphans: 3; widows: 3; }
  h1, h2, h3, caption, thead, .question, .time, .intro, .key { break-after: avoid; }
  .top > li, tr, .short > li, dl div, .key, .scale, .in-short, .intro, caption, footer { break-inside: avoid; }
  .intro:last-child { break-after: auto; break-before: avoid; }
`;

const HEAD = `
  html { font-size: 8.75pt; }
  body { max-width: none; padding: 0; background: white; line-height: 1.45; }
  .skip, .contents, .screen-fold > summary { display: none; }
  .on-screen { display: none !important; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 2rem; }
  h2 { margin-block: 1.8rem 0.4rem; font-size: 1.5rem; }
  header { padding: 0; gap: 0.8rem; }
  .mark { margin-block-end: 0.3rem; }
  .purpose { font-size: 1.08rem; }
  .purpose, .summary, .fictional, .intro, .question, .method p, footer p, .key p { max-width: none; }
  .intro { font-size: 0.95rem; line-height: 1.4; }
  .key { margin-block-start: 0.7rem; padding: 0.7rem 1rem; font-size: 0.85rem; }
  .key h3 { font-size: 0.9rem; }
  .key .tally { margin-block-start: 0.2rem; }
  .key p { display: inline; }
  .key p + p::before { content: " "; }
  .in-short { margin-block-start: 0.9rem; padding: 0.6rem 0.9rem; border: 1px solid ${LINE}; border-inline-start: 1mm solid ${ACCENT}; font-size: 0.86rem; }
`;

const TOP = `
  .top { margin-block-start: 0.3rem; }
  .top > li { grid-template-columns: 2.6rem minmax(0, 1fr); padding-block: 0.65rem; }
  .top .entry { grid-template-columns: minmax(0, 1fr) 54mm; }
  .top .place { font-size: 1.6rem; }
  .top .statement { font-size: 1.16rem; line-height: 1.35; margin-block-start: 0.1rem; }
  .top .kind, .top .tally, .top .tally-apart, .top .score p { font-size: 0.82rem; line-height: 1.4; }
  .top .reason { margin-block-start: 0.25rem; font-size: 0.88rem; line-height: 1.35; }
  .top .figures { display: block; margin: 0.2rem 0 0; }
  .top .figure { width: 54mm; }
  .top .score .figure { margin-block-start: 0.25rem; }
  .top .score p { margin: 0.1rem 0 0; }
  .top .tally { margin-block-start: 0.2rem; }
`;

/** Lists that are long: a row of two or three lines, its answers beside what was said. */
const LISTS = `
  .item { margin-block-start: 1.6rem; }
  .item h3 { font-size: 1.1rem; }
  .item .question { font-size: 1rem; }
  .time { margin-block-start: 0.1rem; font-size: 0.8rem; }
  table { margin-block-start: 0.5rem; }
  caption { padding-block-end: 0.3rem; font-size: 0.82rem; }
  thead th { padding-block: 0.25rem; font-size: 0.8rem; vertical-align: bottom; }
  thead th:first-child { width: 14mm; }
  thead th:last-child { width: 21mm; }
  th, td { padding-inline: 1.5mm; }
  tbody th, tbody td { padding-block: 0.32rem; }
  tr:has(> td:only-child) { break-inside: auto; }
  .entry { display: grid; grid-template-columns: minmax(0, 1fr) 52mm; gap: 0 4mm; }
  .degree-key { display: flex; flex-wrap: wrap; gap: 0 0.5rem; align-items: center; font-weight: 400; font-size: 0.7rem; line-height: 1.3; }
  thead .entry { align-items: end; }
  .degree-key span { white-space: nowrap; }
  .rings { height: 1.35em; vertical-align: -0.32em; }
  .dense .statement { font-size: 0.92rem; line-height: 1.3; }
  .kind .theme-of { display: inline; font-weight: 400; color: ${INK}; }
  .dense .kind { font-size: 0.74rem; line-height: 1.3; }
  .dense .builds-on { margin-block-start: 0.15rem; font-size: 0.78rem; line-height: 1.3; }
  .dense .reason, .themes .reason { margin: 0; font-size: 0.8rem; line-height: 1.3; }
  .dense .figure { margin-block: 0.1rem 0; width: 46mm; }
  .dense .tally, .dense .tally-apart { margin-block-start: 0.05rem; font-size: 0.76rem; line-height: 1.3; }
  .entry .tally { gap: 0 0.9rem; }
  .entry .tally li { min-height: 0; }
  .entry .degree { display: none; }
  td.place { font-size: 0.95rem; }
  .recognition b { font-size: 1.2rem; }
  .recognition span { margin-block-start: 0.1rem; font-size: 0.76rem; }
  .themes .entry { display: block; position: relative; font-size: 0.8rem; line-height: 1.4; }
  .themes .entry .figure { position: absolute; inset-block-start: 0.8mm; inset-inline-end: 0; margin: 0; width: 42mm; }
  .themes .entry div, .themes .entry p { display: inline; }
  .themes .entry .theme { display: block; margin-inline-end: 44mm; font-size: 1rem; line-height: 1.3; }
  .themes .kind, .themes .entry .reason { font-size: 0.8rem; font-weight: 400; line-height: 1.35; }
  .themes .entry .reason::before { content: " · "; }
  .themes .short { margin-block-start: 0.1rem; padding: 0; }
  .themes .short > li { padding-block: 0.1rem 0; font-size: 0.9rem; line-height: 1.3; }
  .themes .short > li + li { display: none; }
  .themes .short .statement { font-size: inherit; line-height: inherit; }
  .themes .short .reason { display: inline; margin-inline-start: 0.4rem; font-size: 0.8rem; font-weight: 400; white-space: nowrap; }
  .themes .short .rings { height: 1.1em; vertical-align: -0.2em; }
  .themes tbody th, .themes tbody td { padding-block: 0.3rem; }
  .counts thead th:last-child, .counts td { width: 50mm; }
  .counts .count { min-height: 0; }
  .count b { font-size: 1rem; }
`;

const REST = `
  .short { margin-block-start: 0.5rem; columns: 2; column-gap: 8mm; }
  .themes .short { columns: auto; }
  .in-columns { margin-block-start: 0.4rem; columns: 2; column-gap: 8mm; }
  .in-columns .short, .in-columns details .short { margin-block-start: 0; columns: auto; }
  .themes ~ .item { margin-block-start: 0.6rem; break-inside: avoid; }
  .themes ~ .item h3, .themes ~ .item .intro { display: inline; font-size: 0.95rem; }
  .themes ~ .item .intro { margin-inline-start: 0.7rem; }
  .themes ~ .item .short { margin-block-start: 0; columns: 3; }
  .themes ~ .item .short > li { padding-block: 0.1rem; font-size: 0.88rem; line-height: 1.3; }
  .themes ~ .item .statement { font-size: inherit; line-height: inherit; }
  .short > li { padding-block: 0.3rem; max-width: none; font-size: 0.97rem; line-height: 1.35; }
  .short .statement { font-size: inherit; line-height: inherit; }
  .short .reason { margin-block-start: 0.1rem; font-size: 0.82rem; }
  .short .kind, .short .tally, .short .tally-apart { font-size: 0.78rem; }
  .short .tally { margin-block-start: 0.2rem; }
  .short .tally li { min-height: 0; }
  dl { grid-template-columns: repeat(5, minmax(0, 1fr)); gap: 0.8rem 1rem; margin-block-start: 0.6rem; }
  dd { font-size: 1.25rem; }
  dt { font-size: 0.82rem; }
  .method p { margin-block-end: 0.4rem; font-size: 0.95rem; }
  footer { margin-block-start: 1.6rem; padding-block-start: 0.6rem; font-size: 0.82rem; }
  footer p { margin-block-end: 0.2rem; }
`;

/** The report printed: the first pages tell the whole story, the lists after them are dense. */
export const PAPER_STYLE = `${PAGE}
@media not print { .on-paper { display: none !important; } }
@media print {${HEAD}${TOP}${LISTS}${REST}${BREAKS}}
`;
