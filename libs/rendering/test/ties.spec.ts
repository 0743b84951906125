import { renderReportCsv, renderReportHtml } from '@app/rendering';
import type { ReportModel, ReportTheme } from '@app/report';
import { LANGUAGES, textsFor } from '@app/texts';
import { aReport, aStatement } from './a-report.js';
import { readable } from './readable.js';

const equals = (count: number, details: Parameters<typeof aStatement>[1] = {}) =>
  Array.from({ length: count }, (_, index) => aStatement(`s${index + 1}`, { place: index + 1, ...details }));
const weaker = aStatement('weaker', { lower: 0.4, score: 0.5, place: 4 });

const chapterOf = (html: string, id: string): string =>
  html.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '';

const placesIn = (html: string): string[] =>
  [...html.matchAll(/<td class="place" role="cell">([\s\S]*?)<\/td>/gu)].map(([, cell = '']) =>
    readable(cell).trim(),
  );

describe('statements that are equal', () => {
  const html = renderReportHtml(aReport([...equals(3), weaker]), 'nl');

  it('are said to share their place, with how many, where one reads on', () => {
    const top = readable(chapterOf(html, 'top'));
    expect(top.match(/Gedeelde 1e plaats, met 2 andere/gu)).toHaveLength(3);
    expect(chapterOf(html, 'top')).toContain('<li value="4">');
    expect(top).not.toContain('Gedeelde 4e');
  });

  it('are marked in the table of their question', () => {
    expect(placesIn(chapterOf(html, 'items'))).toEqual(['1 gedeeld', '1 gedeeld', '1 gedeeld', '4']);
  });

  it('count those too that stand outside the first ten', () => {
    const top = readable(chapterOf(renderReportHtml(aReport(equals(12)), 'nl'), 'top'));
    expect(top.match(/Gedeelde 1e plaats, met 11 andere/gu)).toHaveLength(10);
  });

  it('share a place among the tips, folded or not', () => {
    const tips = chapterOf(renderReportHtml(aReport(equals(5, { intent: 'tip' })), 'nl'), 'tip');
    expect(tips.match(/<li value="1">/gu)).toHaveLength(5);
    expect(readable(tips).match(/Gedeelde 1e plaats, met 4 andere/gu)).toHaveLength(5);
  });

  it('have one place in the table for a spreadsheet', () => {
    const [header = '', ...rows] = renderReportCsv(aReport([...equals(3), weaker]), 'nl')
      .trimEnd()
      .split('\r\n');
    const column = header.split(';').indexOf('"Plaats"');
    expect(rows.map((row) => row.split(';')[column])).toEqual(['1', '1', '1', '4']);
  });

  it.each(LANGUAGES)('are so in %s', (language) => {
    const say = textsFor(language);
    const page = readable(renderReportHtml(aReport([...equals(3), weaker]), language));
    expect(page).toContain(say('report.place.shared', { place: 1, others: 2 }));
    expect(page).toContain(`1 ${say('report.place.tied')}`);
  });
});

it('says nothing of shared places where there are none', () => {
  const html = renderReportHtml(aReport([aStatement('one'), weaker]), 'nl');
  expect(readable(html)).not.toMatch(/gedeeld/iu);
});

describe('themes that are recognised alike', () => {
  const aTheme = (name: string, place: number | null, lower: number): ReportTheme => ({
    themeId: name as ReportTheme['themeId'],
    name,
    keywords: [],
    language: 'nl',
    place,
    statementCount: 4,
    recognition:
      place === null
        ? null
        : { askedCount: 24, recognisedCount: 24, score: 0.96, lower, upper: 1, organisationCount: 9 },
    best: [],
  });
  const themes: ReportModel['themes'] = {
    isProvisional: false,
    ranked: [aTheme('a', 1, 0.9), aTheme('b', 2, 0.9), aTheme('c', 3, 0.7), aTheme('d', null, 0)],
    other: { statementCount: 0, best: [] },
  };

  it('share a place; what has too few answers has none', () => {
    const html = renderReportHtml({ ...aReport([]), themes }, 'nl');
    expect(placesIn(chapterOf(html, 'themes'))).toEqual(['1 gedeeld', '1 gedeeld', '3', '–']);
  });
});
