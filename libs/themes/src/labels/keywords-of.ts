import type { Word } from '../text/read-words.js';

const KEYWORD_COUNT = 3;
const LEAST_LETTERS = 3;
/** A phrase must occur in so many statements of its theme, and in such a share of those of its stronger word. */
const PHRASE_COUNT = 2;
const PHRASE_SHARE = 0.4;

interface Candidate {
  stems: string[];
  /** How often each written form occurs. */
  forms: Map<string, number>;
  /** Statements of the theme with it. */
  count: number;
}

type Candidates = Map<string, Candidate>;

const isTelling = ({ isStop, lower }: Word): boolean =>
  !isStop && lower.length >= LEAST_LETTERS && !/^\p{N}+$/u.test(lower);

/** Words and pairs of neighbouring words, each once a statement. */
function candidatesOf(statements: readonly (readonly Word[])[]): Candidates {
  const candidates: Candidates = new Map();
  for (const words of statements) {
    const seen = new Set<string>();
    const add = (parts: readonly Word[]): void => {
      const key = parts.map(({ stem }) => stem).join(' ');
      const found = candidates.get(key) ?? {
        stems: parts.map(({ stem }) => stem),
        forms: new Map(),
        count: 0,
      };
      const form = parts.map(({ lower }) => lower).join(' ');
      found.forms.set(form, (found.forms.get(form) ?? 0) + 1);
      if (!seen.has(key)) found.count += 1;
      seen.add(key);
      candidates.set(key, found);
    };
    for (const [i, word] of words.entries()) {
      if (!isTelling(word)) continue;
      add([word]);
      const next = words[i + 1];
      if (next && isTelling(next) && next.stem !== word.stem) add([word, next]);
    }
  }
  return candidates;
}

function commonestForm({ forms }: Candidate): string {
  const inOrder = [...forms].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return inOrder[0]?.[0] ?? '';
}

/** Whether two stems would sound like the same word twice: one inside the other, as a compound or a derivation. */
const areNearRepeats = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/**
 * Two or three words that tell each theme from the others, as people wrote them: class-based TF-IDF (Grootendorst 2022),
 *
 *     score(t, theme) = count(t, theme) · ln(1 + A ÷ count(t, all)),  A = mean number of words a theme
 *
 * over stems, each shown in its commonest written form. Where a recurring pair of neighbouring words holds the next best word, the
 * pair is taken; nothing is said twice.
 *
 * @param themes for each theme the words of its statements
 */
export function keywordsOf(themes: readonly (readonly (readonly Word[])[])[]): string[][] {
  const all = themes.map(candidatesOf);
  const totals = new Map<string, number>();
  for (const candidates of all)
    for (const [key, { count }] of candidates) totals.set(key, (totals.get(key) ?? 0) + count);
  const wordCount = [...totals.values()].reduce((sum, count) => sum + count, 0);
  const mean = wordCount / Math.max(1, themes.length);
  const scoreOf = (key: string, { count }: Candidate) => count * Math.log(1 + mean / (totals.get(key) ?? 1));
  return all.map((candidates) => {
    const scored = [...candidates].map(([key, candidate]) => ({
      ...candidate,
      score: scoreOf(key, candidate),
    }));
    return chosenOf(
      scored.sort((a, b) => b.score - a.score || (a.stems.join(' ') < b.stems.join(' ') ? -1 : 1)),
    );
  });
}

function chosenOf(inOrder: readonly Candidate[]): string[] {
  const pairs = inOrder.filter(({ stems, count }) => stems.length === 2 && count >= PHRASE_COUNT);
  const said: string[] = [];
  const keywords: string[] = [];
  for (const single of inOrder) {
    if (keywords.length === KEYWORD_COUNT) break;
    if (single.stems.length !== 1 || isSaid(single.stems, said)) continue;
    const pair = pairs.find(
      ({ stems, count }) =>
        stems.some((stem) => single.stems.includes(stem)) &&
        count >= PHRASE_SHARE * single.count &&
        !isSaid(stems, said),
    );
    const chosen = pair ?? single;
    keywords.push(commonestForm(chosen));
    said.push(...chosen.stems);
  }
  return keywords;
}

const isSaid = (stems: readonly string[], said: readonly string[]): boolean =>
  stems.some((stem) => said.some((other) => areNearRepeats(stem, other)));
