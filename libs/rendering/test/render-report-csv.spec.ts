import { renderReportCsv } from '@app/rendering';
import { parse } from 'csv-parse/sync';
import { aReport, aStatement } from './a-report.js';

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';' });

const cellOf = ([header = [], row = []]: string[][], column: string): string | undefined =>
  row[header.indexOf(column)];

describe('the table', () => {
  it('has a byte order mark, semicolons, CRLF, and one row a statement', () => {
    const csv = renderReportCsv(aReport([aStatement('one'), aStatement('two', { place: 2 })]), 'nl');
    expect(csv.startsWith('\uFEFF"Sessie";"Verzonnen oefensessie";"Plaats"')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(rowsOf(csv)).toHaveLength(3);
  });

  it('has every figure under a header in the language', () => {
    const rows = rowsOf(renderReportCsv(aReport([aStatement('one')]), 'nl'));
    const expected = {
      Plaats: '1',
      Lijst: 'meest herkend',
      'Vraag (titel)': 'Wat je tegenkomt',
      Soort: 'ervaring',
      Bijdrage: 'Tekst van one',
      'Herkenning (0-100)': '74,2',
      'Onderkant marge': '66,1',
      'Bovenkant marge': '81,3',
      Niet: '2',
      'Een beetje': '5',
      Grotendeels: '18',
      Volledig: '13',
      'Kan ik niet zeggen': '3',
      'Antwoorden op de schaal': '38',
      'Grotendeels of volledig': '31',
      Organisaties: '14',
      'Voorgelegd aan': '41',
      Reden: 'Grotendeels of volledig herkend door 31 van 38, uit 14 organisaties',
    };
    for (const [column, value] of Object.entries(expected))
      expect([column, cellOf(rows, column)]).toEqual([column, value]);
  });

  it('writes numbers as the language does', () => {
    const rows = rowsOf(renderReportCsv(aReport([aStatement('one')]), 'en'));
    expect(cellOf(rows, 'Recognition (0-100)')).toBe('74.2');
  });

  it.each(['=1+1', '+31', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('defuses %j', (text) => {
    const statement = aStatement('one', {
      text,
      buildsOn: { statementId: aStatement('two').statementId, text, language: 'nl' },
    });
    const rows = rowsOf(renderReportCsv(aReport([statement], { title: text }), 'nl'));
    for (const column of ['Sessie', 'Bijdrage', 'Bouwt voort op'])
      expect(cellOf(rows, column)).toBe(`'${text}`);
  });

  it('keeps quotes, semicolons and line ends inside their cell', () => {
    const text = 'Zeg "nee"; en dan\nnog eens';
    const rows = rowsOf(renderReportCsv(aReport([aStatement('one', { text })]), 'nl'));
    expect(cellOf(rows, 'Bijdrage')).toBe(text);
  });

  it('leaves empty what is not told', () => {
    const few = aStatement('few', { list: 'too-few', place: null, organisationCount: null });
    const rows = rowsOf(renderReportCsv(aReport([few], { fictional: true }), 'nl'));
    expect(cellOf(rows, 'Plaats')).toBe('');
    expect(cellOf(rows, 'Organisaties')).toBe('');
    expect(cellOf(rows, 'Verzonnen oefensessie')).toBe('ja');
  });
});
