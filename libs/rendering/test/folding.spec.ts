import { renderReportHtml } from '@app/rendering';
import { aReport, aStatement } from './a-report.js';

const ranked = Array.from({ length: 30 }, (_, index) => aStatement(`s${index + 1}`, { place: index + 1 }));
const tooFew = aStatement('few', {
  list: 'too-few',
  place: null,
  degrees: [0, 0, 1, 1],
  reason: { code: 'too-few', values: { answered: 2, least: 5 } },
});
const html = renderReportHtml(aReport([...ranked, tooFew]), 'nl');
const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';

/** What stands on a screen before anything is opened. */
const atFirst = html.replace(/<\/summary>[\s\S]*?<\/details>/gu, '</summary></details>');

describe('a long report on a screen', () => {
  it('begins with what is in it and the ten most recognised, unfolded', () => {
    const [beforeTop = '', afterTop = ''] = atFirst.split('<h2 id="top"');
    expect(beforeTop).toContain('href="#items"');
    expect(afterTop).toContain('Tekst van s10');
  });

  it('folds all statements of a question and those without a place, behind how many there are', () => {
    expect(atFirst).not.toContain('Tekst van s11');
    expect(atFirst).not.toContain('Tekst van few');
    for (const line of ['Toon de 30 bijdragen', 'Toon de bijdrage']) expect(atFirst).toContain(line);
    expect(html).toContain('Tekst van s30');
  });

  it('leads to headings that stand outside what is folded', () => {
    for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/gu)) expect(atFirst).toContain(` id="${id}"`);
  });

  it('is whole on paper, without the lines that unfold', () => {
    const [, paper = ''] = style.split('@media print');
    expect(paper).toMatch(/details::details-content \{[^}]*content-visibility: visible/u);
    expect(paper).toMatch(/\.screen-fold > summary \{ display: none; \}/u);
  });
});
