import { DocumentRenderer, renderReportCsv, renderReportHtml } from '@app/rendering';
import { LANGUAGES, textsFor } from '@app/texts';
import { aReport, aStatement } from './a-report.js';

const report = aReport([aStatement('one', { text: 'Wij kregen geen mandaat.', language: 'nl' })]);

describe('a report', () => {
  it.each([
    ['nl', 'ltr'],
    ['en', 'ltr'],
    ['fr', 'ltr'],
    ['he', 'rtl'],
  ])('in %s says so and runs %s', (language, direction) => {
    expect(renderReportHtml(report, language)).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  it.each(LANGUAGES)('speaks %s throughout', (language) => {
    const say = textsFor(language);
    const html = renderReportHtml(report, language);
    for (const key of ['report.top.heading', 'report.method.heading', 'scale.degree.2'] as const)
      expect(html).toContain(say(key));
    expect(renderReportCsv(report, language)).toContain(say('report.column.statement'));
  });

  it('leaves what people wrote in its own language and direction', () => {
    expect(renderReportHtml(report, 'he')).toContain(
      '<p class="statement" dir="auto" lang="nl">Wij kregen geen mandaat.</p>',
    );
  });

  it('turns its figures round from right to left, and its rings need no turning', () => {
    const html = renderReportHtml(report, 'he');
    expect(html).toContain('[dir="rtl"] .figure { transform: scaleX(-1); }');
    expect(html).toContain('<svg class="figure"');
    expect(html).not.toMatch(/<svg class="figure"[^>]*>(?:(?!<\/svg>)[\s\S])*<text/u);
  });

  it('is in Dutch when the language asked for is not one of ours', () => {
    const { body } = new DocumentRenderer().render(report, 'html', 'de');
    expect(String(body)).toContain('<html lang="nl" dir="ltr">');
  });

  it('counts as its language does', () => {
    expect(renderReportHtml(report, 'fr')).toMatch(/90[\u00a0\u202f]%/u);
    expect(renderReportHtml(report, 'he')).toContain('14 ארגונים');
  });
});
