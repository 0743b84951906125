import { createHash } from 'node:crypto';
import { REPORT_CONTENT_SECURITY_POLICY, renderReportHtml } from '@app/rendering';
import { aReport, aStatement } from './a-report.js';
import { readable } from './readable.js';

const tooFew = aStatement('few', {
  list: 'too-few',
  place: null,
  degrees: [0, 0, 1, 1],
  reason: { code: 'too-few', values: { answered: 2, least: 5 } },
});
const cannotSay = aStatement('partial', {
  list: 'cannot-say',
  place: null,
  reason: { code: 'cannot-say', values: { cannotSay: 7, total: 13 } },
});

/** What one reads on the page, without its elements. */
const headingLevels = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));

describe('the page', () => {
  const html = renderReportHtml(aReport([aStatement('one'), tooFew, cannotSay]), 'nl');

  it('takes what people wrote as text, never as markup', () => {
    const hostile = '<script>alert("x")</script><img src=x onerror=y> & \'"';
    const statement = aStatement('one', {
      text: hostile,
      buildsOn: { statementId: aStatement('two').statementId, text: hostile, language: '"><b>' },
    });
    const page = renderReportHtml(
      aReport([statement], { title: hostile, purpose: hostile, languages: ['" onload="x'] }),
      'nl',
    );
    expect(page).not.toMatch(/<script|<img|<b>alert| onload="x/u);
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  });

  it('shows every figure of every statement in words', () => {
    const text = readable(html);
    for (const said of [
      'Grotendeels of volledig herkend door 31 van 38, uit 14 organisaties',
      'Herkenning 74 van 100 , met 90% zekerheid tussen 66 en 81',
      'Niet 2 Een beetje 5 Grotendeels 18 Volledig 13 Kan ik niet zeggen 3',
      'Voorgelegd aan 41',
      '2 antwoorden op de schaal; er zijn er 5 nodig',
      '7 van 13 kunnen er niets over zeggen',
      'gaven 1.679 keer aan in hoeverre ze een bijdrage herkennen. Daarnaast 194 keer “Kan ik niet zeggen”.',
      'antwoorden 1.679 keer “Kan ik niet zeggen” 194',
    ])
      expect(text).toContain(said);
    for (const name of ['one', 'few', 'partial']) expect(text).toContain(`Tekst van ${name}`);
  });

  it('states the ten most recognised first', () => {
    const many = Array.from({ length: 12 }, (_, index) => aStatement(`s${index + 1}`, { place: index + 1 }));
    const page = renderReportHtml(aReport(many), 'nl');
    const [top = ''] = page.split('id="items"');
    expect(top).toContain('De 10 bijdragen');
    expect(top).toContain('Tekst van s10');
    expect(top).not.toContain('Tekst van s11');
    expect(page).toContain('Tekst van s12');
  });

  it('has one first heading, and skips no level', () => {
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('has landmarks, a skip link, and tables with a caption and scopes', () => {
    expect(html).toMatch(/<a class="skip" href="#main">/u);
    for (const landmark of ['<header>', '<main id="main"', '<footer>']) expect(html).toContain(landmark);
    expect(html.match(/<table/gu)?.length).toBe(html.match(/<caption>/gu)?.length);
    expect(html).toContain('<th scope="col"');
    expect(html).toContain('<th scope="row"');
  });

  it('gives each id once, and hides every picture from who listens', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.match(/<svg/gu)?.length).toBe(html.match(/<svg[^>]+aria-hidden="true"/gu)?.length);
  });

  it('marks the language and direction of what people wrote', () => {
    const page = renderReportHtml(aReport([aStatement('one', { language: 'he', text: 'שלום' })]), 'nl');
    expect(page).toContain('<p class="statement" dir="auto" lang="he">שלום</p>');
  });

  it('allows its own style by hash, and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(REPORT_CONTENT_SECURITY_POLICY).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/ style=|<script|<link|src=|url\(|@import|currentColor|var\(--/u);
    expect(html).not.toContain('unsafe');
  });

  it('is the same again', () => {
    expect(renderReportHtml(aReport([aStatement('one'), tooFew, cannotSay]), 'nl')).toBe(html);
  });
});

describe('the language of the page', () => {
  it('is the one asked for', () => {
    const html = renderReportHtml(aReport([aStatement('one')]), 'en-GB');
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(readable(html)).toContain('Mostly or fully recognised by 31 of 38, from 14 organisations');
    expect(readable(html)).toContain('23 September 2020, 14:00 to 15:00');
    expect(html).toContain('lang="nl"');
  });

  it('is Dutch when we do not have it', () => {
    expect(renderReportHtml(aReport([]), 'de')).toContain('<html lang="nl" dir="ltr">');
  });
});

describe('what the page says of the session', () => {
  it('says in sight that a rehearsal is made up', () => {
    const page = readable(renderReportHtml(aReport([], { fictional: true }), 'nl'));
    expect(page).toContain('Verzonnen oefensessie');
    expect(readable(renderReportHtml(aReport([]), 'nl'))).not.toContain('Verzonnen');
  });

  it('counts what may no longer be read, and says nothing of what did not happen', () => {
    const page = readable(renderReportHtml(aReport([]), 'nl'));
    expect(page).toContain('bijdragen verborgen door de gespreksleider 2');
    expect(page).not.toContain('waarvan de tekst is gewist');
  });

  it('explains the method with the parameters used, and who sees what', () => {
    const page = readable(renderReportHtml(aReport([]), 'nl'));
    expect(page).toContain('minder dan 5 antwoorden');
    expect(page).toContain('niet 24%, een beetje 25%, grotendeels 22%, volledig 29%');
    expect(page).toContain('Deelnemers en gespreksleider zien niet wie wat schrijft.');
    expect(page).toContain('uit de eerste 2.261 feiten');
  });

  it('stands without statements, without times and without organisations', () => {
    const model = aReport([], { startedAt: null, closedAt: null });
    model.participation.organisationCount = 0;
    const page = readable(renderReportHtml({ ...model, agenda: [] }, 'nl'));
    expect(page).toContain('58 deelnemers schreven 3 bijdragen');
    expect(page).toContain('Geen enkele bijdrage kreeg genoeg antwoorden');
    expect(page).not.toMatch(/NaN|undefined|null/u);
  });

  it('counts one as one', () => {
    const model = aReport([]);
    const one = { statementCount: 1, endorsementCount: 3, cannotSayCount: 2, hiddenCount: 1 };
    const page = readable(
      renderReportHtml({ ...model, participation: { ...model.participation, ...one } }, 'nl'),
    );
    expect(page).toContain('bijdrage 1 antwoord 1 keer “Kan ik niet zeggen” 2 bijdrage verborgen');
  });

  it('says why a stronger score may stand lower, and gives equals one place', () => {
    const figures = { lower: 0.8, score: 0.85 };
    const page = readable(
      renderReportHtml(
        aReport([
          aStatement('first', figures),
          aStatement('equal', { ...figures, place: 2 }),
          aStatement('third', { lower: 0.79, score: 0.86, place: 3 }),
        ]),
        'nl',
      ),
    );
    const [, top = ''] = page.split('De volgorde volgt de onderkant van de marge');
    expect(top).toMatch(/ 1 ervaring · [^·]* Tekst van first.* 1 ervaring · .*Tekst van equal/u);
    expect(top).toMatch(/ 3 ervaring · [^·]* Tekst van third/u);
    expect(top).not.toMatch(/ 2 ervaring/u);
  });

  it('says so where a score has no margin left', () => {
    const certain = aStatement('one', { lower: 0.742, upper: 0.742 });
    expect(renderReportHtml(aReport([certain]), 'nl')).toContain('zonder marge');
  });
});
