import { renderReportCsv, renderReportHtml } from '@app/rendering';
import type { ReportModel, ReportTheme, ReportThemes } from '@app/report';
import { LANGUAGES } from '@app/texts';
import { aReport, aStatement, statementId } from './a-report.js';

const aTheme = (name: string, details: Partial<ReportTheme> = {}): ReportTheme => ({
  themeId: `theme-${name}` as ReportTheme['themeId'],
  name: null,
  keywords: ['geld', 'begroting'],
  language: 'nl',
  place: 1,
  statementCount: 12,
  recognition: {
    askedCount: 38,
    recognisedCount: 31,
    score: 0.8,
    lower: 0.68,
    upper: 0.89,
    organisationCount: 14,
  },
  best: [statementId('one')],
  ...details,
});

function withThemes(details: Partial<ReportThemes> = {}): ReportModel {
  const one = aStatement('one', { themeId: aTheme('a').themeId });
  const lone = aStatement('lone', { themeId: null, place: 2 });
  const report = aReport([one, lone]);
  return {
    ...report,
    method: { ...report.method, firmThemesFromCount: 50 },
    themes: {
      isProvisional: false,
      ranked: [
        aTheme('a'),
        aTheme('b', { name: '<b>Tijd</b>', place: null, recognition: null, best: [] }),
        aTheme('c', { keywords: [], place: 2 }),
      ],
      other: { statementCount: 1, best: [statementId('lone')] },
      ...details,
    },
  };
}

/** What one reads on the page, without its elements. */
const readable = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

/** The chapter by itself. */
const chapterOf = (html: string): string =>
  html.split('aria-labelledby="themes"')[1]?.split('</section>')[0] ?? '';

describe('the themes of a report', () => {
  const chapter = chapterOf(renderReportHtml(withThemes(), 'nl'));
  const text = readable(chapter);

  it('are told with their people, margin, breadth and strongest statements', () => {
    for (const said of [
      'geld, begroting',
      '12 bijdragen',
      'Herkend door 31 van de 38 deelnemers die over dit thema antwoord gaven, uit 14 organisaties',
      '80 met 90% zekerheid tussen 68 en 89',
      'Tekst van one',
    ])
      expect(text).toContain(said);
  });

  it('show the name that moderators gave, as text', () => {
    expect(chapter).toContain('&lt;b&gt;Tijd&lt;/b&gt;');
    expect(text).toContain('Thema zonder naam');
  });

  it('say when too few people answered to tell', () => {
    expect(text).toContain('Minder dan 5 deelnemers gaven hierop antwoord');
  });

  it('tell apart what belongs to none', () => {
    const [, other = ''] = text.split('Overig');
    expect(other).toContain('1 bijdrage past bij geen van deze thema’s');
    expect(other).toContain('Tekst van lone');
  });

  it('are called provisional only while they are', () => {
    expect(text).not.toContain('voorlopig');
    const provisional = renderReportHtml(withThemes({ isProvisional: true }), 'nl');
    expect(readable(provisional)).toContain('Bij minder dan 50 bijdragen kunnen thema’s nog verschuiven');
  });

  it.each(LANGUAGES)('stand in the table of contents, whose links all lead somewhere (%s)', (language) => {
    const html = renderReportHtml(withThemes(), language);
    const [, nav = ''] = html.split('class="contents"');
    const links = [...(nav.split('</nav>')[0] ?? '').matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links).toContain('themes');
    for (const id of links) expect(html).toContain(`<h2 id="${id}">`);
    expect([...html.matchAll(/<h2 id="([^"]+)">/gu)].map(([, id]) => id)).toEqual(links);
  });

  it('are a column of the spreadsheet', () => {
    const [head = '', one = '', lone = ''] = renderReportCsv(withThemes(), 'nl').split('\r\n');
    expect(head.endsWith('"Thema"')).toBe(true);
    expect(one.endsWith('"geld, begroting"')).toBe(true);
    expect(lone.endsWith('"Overig"')).toBe(true);
  });

  it('leave no trace where there are none', () => {
    const html = renderReportHtml(aReport([aStatement('one')]), 'nl');
    expect(html).not.toContain('id="themes"');
    expect(html).not.toContain('#themes');
    expect(renderReportCsv(aReport([aStatement('one')]), 'nl')).not.toContain('"Thema"');
  });
});

describe('the time of an item', () => {
  it('is told as planned and as it was, in minutes', () => {
    const html = readable(renderReportHtml(aReport([aStatement('one')]), 'nl'));
    expect(html).toContain('Gepland: 20 min. Duurde: 25 min.');
  });
});
