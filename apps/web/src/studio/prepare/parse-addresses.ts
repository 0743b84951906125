/** Somebody to invite, as they were pasted. */
export interface PastedPerson {
  address: string;
  organisation: string | null;
}

/** A piece that is not an address, and the line that it stands on, from 1. */
export interface PastedMistake {
  line: number;
  text: string;
}

export interface Pasted {
  people: PastedPerson[];
  mistakes: PastedMistake[];
  /** Addresses that stood there more than once. */
  repeatedCount: number;
}

/** The same addresses as the server accepts. */
const ADDRESS = /^(?!\.)(?!.*\.\.)([a-z0-9_'+\-.]*)[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
const MOST_UNITS = 254;

type Part =
  { kind: 'address'; address: string } | { kind: 'wrong'; text: string } | { kind: 'words'; text: string };

/** `Name <a@b>` and `a@b` are addresses; what has an @ and is neither is wrong; the rest is words. */
function partOf(text: string): Part {
  const bracketed = /<([^<>]*)>\s*$/.exec(text)?.[1];
  const address = (bracketed ?? text)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (address.length <= MOST_UNITS && ADDRESS.test(address)) return { kind: 'address', address };
  return text.includes('@') || bracketed !== undefined ? { kind: 'wrong', text } : { kind: 'words', text };
}

/** The pieces of one line; what stands between quotation marks is a name and may hold a comma. */
const piecesOf = (line: string): string[] =>
  line
    .replaceAll(/"[^"]*"/g, '')
    .split(/[,;\t]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Words after an address are its organisation, the first time; words before `Name <a@b>` belong to the name. */
function readLine(text: string, line: number, found: Pasted): void {
  const pieces = piecesOf(text);
  let person: PastedPerson | null = null;
  for (const [index, piece] of pieces.entries()) {
    const part = partOf(piece);
    if (part.kind === 'address') {
      person = { address: part.address, organisation: null };
      found.people.push(person);
    } else if (part.kind === 'wrong') {
      person = null;
      found.mistakes.push({ line, text: part.text });
    } else if (person !== null && person.organisation === null) person.organisation = part.text;
    else if (!(pieces[index + 1] ?? '').includes('<')) found.mistakes.push({ line, text: part.text });
  }
}

/** Reads addresses from what somebody pasted: one a line or several, with a name or an organisation or without. */
export function parseAddresses(text: string): Pasted {
  const found: Pasted = { people: [], mistakes: [], repeatedCount: 0 };
  for (const [index, line] of text.split(/\r?\n/).entries()) readLine(line, index + 1, found);
  const byAddress = new Map<string, PastedPerson>();
  for (const person of found.people) {
    const known = byAddress.get(person.address);
    byAddress.set(person.address, { ...person, organisation: known?.organisation ?? person.organisation });
  }
  const people = [...byAddress.values()];
  return { people, mistakes: found.mistakes, repeatedCount: found.people.length - people.length };
}
