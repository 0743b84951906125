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
      { address: 'jan@urk.nl', organisation: 'Gemeente Urk' },
      { address: 'a@b.nl', organisation: null },
    ]);
  });

  it('names the lines that are no address', () => {
    const text = 'a@b.nl\nzomaar wat\nfout@\nJan <jan@>\nc@d.nl; Oss; nog iets\na..b@c.nl\na@b@c.nl';
    const { people, mistakes } = parseAddresses(text);
    expect(people).toHaveLength(2);
    expect(mistakes).toEqual([
      { line: 2, text: 'zomaar wat' },
      { line: 3, text: 'fout@' },
      { line: 4, text: 'Jan <jan@>' },
      { line: 5, text: 'nog iets' },
      { line: 6, text: 'a..b@c.nl' },
      { line: 7, text: 'a@b@c.nl' },
    ]);
  });

  it('invites nobody twice, and keeps the organisation that was given', () => {
    expect(parseAddresses('a@b.nl\nA@B.nl; Gouda')).toEqual({
      people: [{ address: 'a@b.nl', organisation: 'Gouda' }],
      mistakes: [],
      repeatedCount: 1,
    });
  });

  it('finds nothing in nothing', () => {
    expect(parseAddresses(' \n;,\n')).toEqual({ people: [], mistakes: [], repeatedCount: 0 });
  });
});
