import { parseAddresses } from '../../src/studio/prepare/parse-addresses.js';

const addressesIn = (text: string): string[] => parseAddresses(text).people.map(({ address }) => address);

describe('parseAddresses', () => {
  it('reads one address a line, and several with commas or semicolons', () => {
    expect(addressesIn('a@b.nl\r\nc@d.nl, e@f.nl; g@h.nl\n\n')).toEqual([
      'a@b.nl',
      'c@d.nl',
      'e@f.nl',
      'g@h.nl',
    ]);
  });

  it('reads an address with its name, and names with a comma', () => {
    const text = 'Piet Jansen <Piet@Gouda.NL>\n"Bakker, Anna" <anna@oss.nl>\nVisser, Jan <jan@urk.nl>';
    expect(parseAddresses(text)).toMatchObject({
      people: [{ address: 'piet@gouda.nl' }, { address: 'anna@oss.nl' }, { address: 'jan@urk.nl' }],
      mistakes: [],
    });
  });

  it.each(['; ', ', ', '\t'])('takes the words after an address as its organisation (%j)', (separator) => {
    expect(parseAddresses(`Jan <jan@urk.nl>${separator}Gemeente Urk\na@b.nl`).people).toEqual([
      { address: 'jan@urk.nl', organisation: 'Gemeente Urk', segments: [] },
      { address: 'a@b.nl', organisation: null, segments: [] },
    ]);
  });

  it.each([
    ['a@b.nl; Oss; kleine gemeente; jong', 'Oss', ['kleine gemeente', 'jong']],
    ['a@b.nl\tOss\tkleine gemeente', 'Oss', ['kleine gemeente']],
    ['a@b.nl;; kleine gemeente; kleine gemeente', null, ['kleine gemeente']],
  ])('takes the words after the organisation as segments (%j)', (line, organisation, segments) => {
    expect(parseAddresses(`${line}\nc@d.nl`)).toMatchObject({
      people: [
        { address: 'a@b.nl', organisation, segments },
        { address: 'c@d.nl', organisation: null, segments: [] },
      ],
      mistakes: [],
    });
  });

  it('takes no more than five segments, and none that is too long', () => {
    const long = 'k'.repeat(61);
    const { people, mistakes } = parseAddresses(`a@b.nl;Oss;1;2;3;4;5;6\nc@d.nl;Oss;${long};kort`);
    expect(people.map(({ segments }) => segments)).toEqual([['1', '2', '3', '4', '5'], ['kort']]);
    expect(mistakes).toEqual([
      { line: 1, text: '6' },
      { line: 2, text: long },
    ]);
  });

  it('keeps the name after a segment apart, and the segments of an address that comes twice', () => {
    const { people } = parseAddresses('a@b.nl; Oss; klein, Visser, Jan <jan@urk.nl>\nA@B.nl; Urk');
    expect(people).toEqual([
      { address: 'a@b.nl', organisation: 'Oss', segments: ['klein'] },
      { address: 'jan@urk.nl', organisation: null, segments: [] },
    ]);
  });

  it('names the lines that are no address', () => {
    const text = 'a@b.nl\nzomaar wat\nfout@\nJan <jan@>\nc@d.nl; Oss\na..b@c.nl\na@b@c.nl';
    const { people, mistakes } = parseAddresses(text);
    expect(people).toHaveLength(2);
    expect(mistakes).toEqual([
      { line: 2, text: 'zomaar wat' },
      { line: 3, text: 'fout@' },
      { line: 4, text: 'Jan <jan@>' },
      { line: 6, text: 'a..b@c.nl' },
      { line: 7, text: 'a@b@c.nl' },
    ]);
  });

  it('invites nobody twice, and keeps the organisation that was given', () => {
    expect(parseAddresses('a@b.nl\nA@B.nl; Gouda')).toEqual({
      people: [{ address: 'a@b.nl', organisation: 'Gouda', segments: [] }],
      mistakes: [],
      repeatedCount: 1,
    });
  });

  it('finds nothing in nothing', () => {
    expect(parseAddresses(' \n;,\n')).toEqual({ people: [], mistakes: [], repeatedCount: 0 });
  });
});
