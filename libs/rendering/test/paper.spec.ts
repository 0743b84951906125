import { renderReportHtml } from '@app/rendering';
import type { ReportModel, ReportTheme } from '@app/report';
import { LANGUAGES, textsFor } from '@app/texts';
import { aReport, aStatement } from './a-report.js';
import { readable } from './readable.js';

const theme: ReportTheme = {
  themeId: 'theme-1' as ReportTheme['themeId'],
  name: 'Geld',
  keywords: [],
  language: 'nl',
  place: 1,
  statementCount: 30,
  recognition: {
    askedCount: 38,
    recognisedCount: 31,
    score: 0.8,
    lower: 0.68,
    upper: 0.89,
    organisationCount: 14,
  },
  best: [],
};
const ranked = Array.from({ length: 30 }, (_, index) =>
  aStatement(`s${index + 1}`, { place: index + 1, score: 0.9 - index / 100, themeId: theme.themeId }),
);
const tooFew = aStatement('few', {
  list: 'too-few',
  place: null,
  reason: { code: 'too-few', values: { answered: 2, least: 5 } },
});
const cannotSay = aStatement('partial', {
  list: 'cannot-say',
  place: null,
  reason: { code: 'cannot-say', values: { cannotSay: 7, total: 13 } },
});
const model: ReportModel = {
  ...aReport([...ranked, cannotSay, tooFew]),
  themes: { isProvisional: false, ranked: [theme], other: { statementCount: 0, best: [] } },
};
const html = renderReportHtml(model, 'nl');
const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
const [onScreens = '', onPaper = ''] = style.split('@media print');

/** What one reads on paper: without what is for screens. */
const printed = (page: string): string =>
  readable(page.replace(/<span class="on-screen">[\s\S]*?<\/span>/gu, ''));

const list = html.split('<table role="table" class="dense">')[1]?.split('</table>')[0] ?? '';

describe('the report on paper', () => {
  it('is A4 with numbered pages, without navigation', () => {
    expect(style).toMatch(/@page \{[^@]*size: A4[\s\S]*?counter\(page\)[^;]*counter\(pages\)/u);
    expect(onPaper).toMatch(/\.skip, \.contents, [^{]*\{ display: none; \}/u);
  });

  it('keeps rows and cards whole, and headings with what follows', () => {
    expect(onPaper).toMatch(/\.top > li, tr, [^{]*\{ break-inside: avoid; \}/u);
    expect(onPaper).toMatch(/h1, h2, h3, [^{]*\{ break-after: avoid; \}/u);
  });

  it('leaves screens as they are: what is for paper shows nowhere else, narrow rules hold on screens alone', () => {
    expect(onScreens).toContain('@media not print { .on-paper { display: none !important; } }');
    expect(style.match(/@media[^{]*max-width[^{]*\{/gu)).toEqual(['@media screen and (max-width: 40rem) {']);
  });

  it('has every statement with a place once in the list of its question, with its figures', () => {
    expect(list.match(/<tr role="row"><td/gu)).toHaveLength(ranked.length);
    for (const { text } of ranked) expect(list.split(`>${text}<`)).toHaveLength(2);
    const [, row = ''] = list.split('<tr role="row"><td');
    expect(printed(`<td${row}`)).toMatch(
      /1 ervaring · Geld Tekst van s1 31 van 38, uit 14 organisaties Niet 2 Een beetje 5 Grotendeels 18 Volledig 13 Kan ik niet zeggen 3 · Voorgelegd aan 41 90 66 tot 81/u,
    );
  });

  it('says at the head of that list what rings and figures are', () => {
    const [head = ''] = list.split('</thead>');
    expect(readable(head)).toMatch(/Bijdrage Niet Een beetje Grotendeels Volledig Herkenning/u);
    expect(printed(html)).toContain('met daaronder de marge van 90% zekerheid');
  });

  it.each(LANGUAGES)('tells the method in short before the list, in %s', (language) => {
    const page = renderReportHtml(model, language);
    const [before = ''] = page.split('<h2 id="items">');
    expect(readable(before)).toContain(textsFor(language)('report.paper.method.heading'));
  });

  it('says of a margin that is none', () => {
    const certain = renderReportHtml(aReport([aStatement('one', { lower: 0.742, upper: 0.742 })]), 'nl');
    expect(printed(certain)).toContain('74 geen marge');
  });
});

describe('the number of statements', () => {
  it('adds up to that of the whole session', () => {
    expect(readable(html)).toContain('schreven 35 bijdragen');
    expect(readable(html)).toContain(
      '30 bijdragen staan hieronder, bij de vraag waar ze bij horen. 1 staat bij “Geldt voor een deel”. 1 staat bij “Te weinig antwoorden”. 3 zijn alleen geteld, zie “Wie er meededen”. Dat zijn alle 35 bijdragen van deze sessie.',
    );
  });

  it('tells of a question what it has besides its list', () => {
    expect(readable(html)).toContain('De 30 bijdragen met een plaats bij deze vraag');
    expect(readable(html)).toContain('Nog 2 bijdragen bij deze vraag hebben geen plaats en staan verderop.');
    expect(readable(renderReportHtml(aReport(ranked), 'nl'))).not.toContain('hebben geen plaats');
  });
});
