import { ACCENT, INK, LINE, PAPER } from '@app/charts';
import { PAPER_STYLE } from './paper-style.js';

const SCREEN = `
html { color-scheme: light; -webkit-text-size-adjust: 100%; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 0 1.25rem 4rem; max-width: 50rem; background: ${PAPER}; color: ${INK};
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
p, ol, ul, dl, dd, h1, h2, h3 { margin: 0; padding: 0; }
h1, h2, h3, .place { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.9rem, 1.3rem + 3vw, 3rem); font-weight: 650; letter-spacing: -0.015em; }
h2 { margin-block: 5rem 0.75rem; font-size: 1.65rem; font-weight: 650; letter-spacing: -0.01em; color: ${ACCENT}; }
h3 { font-size: 1.2rem; font-weight: 650; }
a:focus-visible, main:focus-visible { outline: 3px solid ${ACCENT}; outline-offset: 3px; }
.skip { position: absolute; inset-inline-start: -999rem; padding: 0.6rem 1rem; background: ${PAPER}; color: ${ACCENT}; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; }
header { padding-block: 2.5rem 0; display: grid; gap: 1.1rem; }
.mark { display: flex; align-items: center; gap: 0.5rem; margin-block-end: 2.5rem; font-weight: 650; color: ${ACCENT}; }
.mark span { margin-inline-start: auto; font-weight: 400; color: ${INK}; }
.when { font-weight: 600; }
.purpose { font-size: 1.2rem; max-width: 40rem; white-space: pre-line; }
.summary { max-width: 40rem; }
.fictional { padding: 0.8rem 1rem; border: 2px solid ${ACCENT}; border-inline-start-width: 0.6rem; max-width: 40rem; }
.intro, .question { max-width: 40rem; }
.statement { font: 1.2rem/1.5 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif; }
.kind { font-size: 0.9rem; line-height: 1.4; }
.kind span { font-weight: 650; color: ${ACCENT}; }
.kind span::first-letter { text-transform: uppercase; }
.kind span { display: inline-block; }
.builds-on { margin-block-start: 0.4rem; padding-inline-start: 0.8rem; border-inline-start: 3px solid ${LINE}; font-size: 0.95rem; }
.reason { margin-block-start: 0.7rem; font-weight: 650; line-height: 1.45; }
.rings { width: auto; height: 1.7em; overflow: visible; vertical-align: -0.45em; flex: none; }
.figure { display: block; width: 100%; max-width: 25rem; height: auto; }
[dir="rtl"] .figure { transform: scaleX(-1); }
.key { margin-block: 2rem 0; padding: 1.25rem 1.4rem; border: 1px solid ${LINE}; border-radius: 0.5rem; font-size: 0.95rem; }
.key h3 { font-size: 1rem; }
.key p { margin-block-start: 0.6rem; max-width: 38rem; }
.tally { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; margin-block-start: 0.6rem; list-style: none; font-size: 0.875rem; }
.tally li { display: flex; align-items: center; gap: 0.3rem; min-height: 1.7em; }
.tally b { font-variant-numeric: tabular-nums; }
.top { margin-block-start: 1rem; list-style: none; }
.top > li { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); padding-block: 2.25rem; border-block-end: 1px solid ${LINE}; }
.top > li:last-child { border-block-end: 0; }
.top .place { font: 600 2.1rem/1 "Iowan Old Style", Palatino, Georgia, serif; color: ${ACCENT}; }
.top .statement { font-size: 1.4rem; line-height: 1.4; margin-block-start: 0.25rem; }
.figures { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.75rem 2rem; align-items: start; margin-block-start: 0.8rem; }
.score p { font-size: 0.9rem; line-height: 1.45; margin-block-start: 0.2rem; }
.item { margin-block-start: 2.5rem; }
.question { margin-block-start: 0.25rem; font-size: 1.1rem; }
table { width: 100%; margin-block-start: 1.25rem; border-collapse: collapse; }
caption { padding-block-end: 0.6rem; text-align: start; font-size: 0.9rem; }
th, td { padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; font-weight: 400; border-block-end: 1px solid ${LINE}; }
thead th { font-size: 0.9rem; font-weight: 650; border-block-end: 2px solid ${ACCENT}; overflow-wrap: normal; }
tbody .reason { font-size: 0.95rem; font-weight: 600; }
.tally-apart { font-size: 0.875rem; }
.tally-apart span { white-space: nowrap; }
tbody th, tbody td { padding-block: 1.4rem; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th:first-child { width: 4rem; }
thead th:last-child { width: 10rem; }
td.place { font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.4; }
td.place .tied { display: block; font-size: 0.8rem; font-weight: 400; overflow-wrap: normal; }
tbody th .figure, .short .figure { margin-block-start: 0.6rem; }
.recognition b { display: block; font-size: 1.6rem; line-height: 1; font-variant-numeric: tabular-nums; color: ${ACCENT}; }
.recognition span { display: block; margin-block-start: 0.35rem; font-size: 0.85rem; line-height: 1.4; }
.short { margin-block-start: 1.25rem; padding-inline-start: 2.1rem; }
ul.short { padding-inline-start: 0; list-style: none; }
.short > li { padding-block: 1rem; max-width: 42rem; }
.short > li::marker { font-weight: 650; color: ${ACCENT}; }
.short .reason { margin-block-start: 0.35rem; font-size: 0.95rem; }
.contents { margin-block-start: 2.5rem; padding-block: 1rem; border-block: 1px solid ${LINE}; }
.contents p { font-weight: 650; }
.contents ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 0 1.5rem; margin-block-start: 0.4rem; list-style: none; }
.contents a { display: inline-block; padding-block: 0.55rem; color: ${ACCENT}; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.provisional { margin-block: 1rem; padding-inline-start: 0.9rem; border-inline-start: 3px solid ${LINE}; font-weight: 600; }
.intro + .intro { margin-block-start: 0.6rem; }
.theme { margin-block-end: 0.2rem; font-size: 1.25rem; line-height: 1.3; font-weight: 650; }
.theme::first-letter { text-transform: uppercase; }
summary { display: list-item; width: fit-content; margin-block-start: 0.6rem; padding-block: 0.55rem; font-weight: 650; color: ${ACCENT}; cursor: pointer; }
summary:focus-visible { outline: 3px solid ${ACCENT}; outline-offset: 3px; }
th summary { font-size: 0.9rem; }
th .short { margin-block-start: 0; }
th .short > li { padding-block: 0.6rem; }
th .short .statement { font-size: 1.05rem; }
th .short .reason { font-size: 0.875rem; font-weight: 400; }
.scale .figure { margin-block-start: 0.6rem; }
.counts caption { font-size: 1rem; }
.counts thead th:first-child { width: auto; }
.counts thead th:last-child, .counts td { width: 16rem; }
.counts tbody th, .counts tbody td { padding-block: 0.7rem; }
.count { display: flex; align-items: center; gap: 0.5rem; min-height: 1.6rem; }
.count b { flex: none; min-width: 2.25rem; font-size: 1.2rem; line-height: 1; font-variant-numeric: tabular-nums; color: ${ACCENT}; }
.count .figure { flex: 0 1 13rem; min-width: 0; margin: 0; }
.item > .intro { margin-block-start: 0.5rem; }
.once { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin-block-start: 0.5rem; list-style: none; }
.time { margin-block-start: 0.4rem; font-size: 0.9rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: 1.75rem 1.5rem; margin-block-start: 1.5rem; }
dl div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dd { font-size: 1.8rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; color: ${ACCENT}; }
dt { line-height: 1.4; }
.method p { margin-block-end: 0.9rem; max-width: 42rem; }
footer { margin-block-start: 5rem; padding-block-start: 1.5rem; border-block-start: 2px solid ${ACCENT}; font-size: 0.9rem; }
footer p { margin-block-end: 0.6rem; max-width: 42rem; }
`;

const NARROW = `
@media screen and (max-width: 40rem) {
  .top > li { grid-template-columns: minmax(0, 1fr); gap: 0.6rem; }
  .top .statement { font-size: 1.25rem; }
  .figures { grid-template-columns: minmax(0, 1fr); }
  .statement { font-size: 1.1rem; }
  .statement { hyphens: auto; -webkit-hyphens: auto; }
  table, caption, tbody { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: grid; grid-template-columns: minmax(3rem, auto) minmax(0, 1fr); align-items: baseline; padding-block: 1.25rem; border-block-end: 1px solid ${LINE}; }
  tbody th, tbody td { display: block; padding: 0; border: 0; }
  tbody th { grid-row: 2; grid-column: 1 / -1; padding-block-start: 0.6rem; }
  .recognition b { display: inline; margin-inline-end: 0.5rem; }
  .recognition span { display: inline; }
  .counts tbody tr { grid-template-columns: minmax(0, 1fr); gap: 0.4rem; padding-block: 0.9rem; }
  .counts tbody th, .counts tbody td { grid-row: auto; width: auto; padding: 0; }
  td.place { font-size: 1.3rem; color: ${ACCENT}; }
  td.place .tied { display: inline; }

}
`;

const FORCED_COLOURS = `
@media (forced-colors: active) {
  svg { forced-color-adjust: none; background: ${PAPER}; }
  .rings { border-radius: 50%; }
}
`;

/** The one style element of the page. Its text is what the content security policy allows, to the letter. */
export const STYLE = SCREEN + NARROW + FORCED_COLOURS + PAPER_STYLE;
