import { renderReportCsv, renderReportHtml } from '@app/rendering';
import { aReport, aStatement } from './a-report.js';
import { anAskedReport } from './an-asked-report.js';
import { readable } from './readable.js';

const html = renderReportHtml(anAskedReport(), 'nl');
const text = readable(html);

/** The part of the page under the heading with this id. */
const chapter = (id: string): string => html.split(`<section aria-labelledby="${id}"`)[1] ?? '';
const read = (id: string): string => readable(chapter(id).split('</section>')[0] ?? '');

describe('questions to everybody', () => {
  it('stand in their item, with every degree in words and numbers', () => {
    expect(read('items')).toContain(
      'Krijg je ruimte om te proberen? Gepland: 5 min. Duurde: 5 min. 41 deelnemers gaven antwoord. ' +
        'Niet 4 Een beetje 11 Grotendeels 17 Volledig 6 Kan ik niet zeggen 3',
    );
    expect(read('items')).not.toContain('kreeg geen enkele bijdrage genoeg antwoorden');
  });

  it('say why nothing is told of fewer than five answers', () => {
    for (const said of [
      '4 deelnemers gaven antwoord. Bij minder dan 5 antwoorden',
      '1 deelnemer gaf antwoord.',
    ])
      expect(text).toContain(said);
    expect(read('polls')).not.toContain('Ja 1');
  });

  it('stand as a table of options for a poll', () => {
    expect(read('polls')).toContain(
      '32 deelnemers gaven antwoord. Antwoord Deelnemers Ja 21 Nee, door 11 Vaker? 1 deelnemer gaf antwoord.',
    );
  });
});

describe('what was chosen for a follow-up', () => {
  it('is told by how many chose, most first', () => {
    expect(read('choices')).toMatch(
      /Gekozen voor vervolg 47 deelnemers kozen .* De 2 gekozen bijdragen.*tip Tekst van two 29 .*Tekst van one 8/u,
    );
    expect(read('choices')).not.toContain('Tekst van three');
  });

  it('says so when it can no longer be read', () => {
    const page = renderReportHtml({ ...anAskedReport(), choices: { choosingCount: 1, chosen: [] } }, 'nl');
    expect(readable(page)).toContain(
      '1 deelnemer koos aan het eind welke bijdragen een vervolg verdienen. Wat ze kozen',
    );
  });

  it('has a column in the table for a spreadsheet', () => {
    const rows = renderReportCsv(anAskedReport(), 'nl').trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';').at(-1))).toEqual(['"Gekozen voor vervolg"', '8', '29', '0']);
  });
});

describe('words', () => {
  it('stand with how many gave them, and those given once in a row', () => {
    expect(read('words')).toMatch(
      /Woord Deelnemers moed 6 ruimte 2 Eén keer gegeven &lt;b&gt;samen&lt;\/b&gt; אומץ/u,
    );
  });

  it('are text, in their own direction', () => {
    expect(chapter('words')).toContain('<bdi>&lt;b&gt;samen&lt;/b&gt;</bdi>');
  });
});

describe('the page', () => {
  it('links to the chapters that are there, and to none that is not', () => {
    const linked = (page: string) =>
      [...page.matchAll(/<a href="#([^"]+)"/gu)]
        .map(([, id]) => id)
        .filter((id) => ['polls', 'choices', 'words'].includes(id ?? ''));
    expect(linked(html)).toEqual(['polls', 'choices', 'words']);
    const plain = renderReportHtml(aReport([aStatement('one')]), 'nl');
    expect(linked(plain)).toEqual([]);
    for (const id of linked(html)) expect(html).toContain(`<h2 id="${id}">`);
    expect(plain).not.toMatch(/id="(polls|choices|words)"|antwoord gaven/u);
  });

  it('keeps rows of a table a table on narrow screens, and every picture silent', () => {
    const tables = [...html.matchAll(/<table[^>]*class="counts"[\s\S]*?<\/table>/gu)].map(([table]) => table);
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table).toContain('role="table"');
      expect(table.match(/<tr/gu)?.length).toBe(table.match(/<tr role="row"/gu)?.length);
      expect(table).toMatch(/<caption>.+<\/caption>/u);
    }
    expect(html.match(/<svg/gu)?.length).toBe(html.match(/<svg[^>]+aria-hidden="true"/gu)?.length);
  });

  it.each(['en', 'fr', 'he'])('says all of it in another language (%s)', (language) => {
    const page = readable(renderReportHtml(anAskedReport(), language));
    expect(page).not.toMatch(/deelnemers|Gekozen|report\.[a-z]|undefined|NaN/u);
    for (const figure of ['41', '29', '47', '21']) expect(page).toContain(figure);
  });
});
