/** Somebody to invite, as they were pasted. */
export interface PastedPerson {
  address: string;
  organisation: string | null;
  segments: readonly string[];
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
const MOST_SEGMENTS = 5;
const SEGMENT_UNITS = 60;

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
    .map((piece) => piece.trim());

/** After an address comes the organisation, which may be left empty, and then the segments. */
function withWords(person: PastedPerson, place: number, text: string): PastedPerson | null {
  if (place === 0) return { ...person, organisation: text };
  const segments = [...new Set([...person.segments, text])];
  return text.length <= SEGMENT_UNITS && segments.length <= MOST_SEGMENTS ? { ...person, segments } : null;
}

/** Words after an address belong to it; words before `Name <a@b>` belong to the name. */
function readLine(text: string, line: number, found: Pasted): void {
  const pieces = piecesOf(text);
  let person: PastedPerson | null = null;
  let place = 0;
  for (const [index, piece] of pieces.entries()) {
    const part = partOf(piece);
    if (part.kind === 'address') {
      person = { address: part.address, organisation: null, segments: [] };
      place = 0;
      found.people.push(person);
    } else if (part.kind === 'wrong') {
      person = null;
      found.mistakes.push({ line, text: part.text });
    } else if (piece === '') place += 1;
    else if ((person !== null && place === 0) || !(pieces[index + 1] ?? '').includes('<')) {
      const fuller: PastedPerson | null = person && withWords(person, place, piece);
      if (fuller) found.people.splice(-1, 1, (person = fuller));
      else found.mistakes.push({ line, text: piece });
      place += 1;
    }
  }
}

/** Reads addresses from what somebody pasted: one a line or several; with a name, an organisation and segments, or without. */
export function parseAddresses(text: string): Pasted {
  const found: Pasted = { people: [], mistakes: [], repeatedCount: 0 };
  for (const [index, line] of text.split(/\r?\n/).entries()) readLine(line, index + 1, found);
  const byAddress = new Map<string, PastedPerson>();
  for (const person of found.people) {
    const known = byAddress.get(person.address);
    byAddress.set(person.address, {
      ...person,
      organisation: known?.organisation ?? person.organisation,
      segments: known !== undefined && known.segments.length > 0 ? known.segments : person.segments,
    });
  }
  const people = [...byAddress.values()];
  return { people, mistakes: found.mistakes, repeatedCount: found.people.length - people.length };
}
