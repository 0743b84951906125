import { candidatesOf, commonestForm, keyOf, type Candidate, type Candidates } from './candidates-of.js';
import { compoundHeads } from './compound-heads.js';
import type { LabelWord } from './label-words.js';
import { NOUN_LIKE, nounLikeness } from './noun-likeness.js';
import type { LabelLanguage } from './words/label-language.js';

const KEYWORD_COUNT = 3;
/** A phrase that recurs is hardly chance; a word is, unless it stands in so many statements, or in most of a small theme. */
const LEAST_PAIR_COUNT = 2;
const LEAST_WORD_COUNT = 3;
/** Three loose words for fewer statements say less than one or two. */
const THREE_WORDS_FROM = 5;
/** Shares of the statements of a theme that have the first word, each further word, and any of them. */
const FIRST_SHARE = 0.3;
const FURTHER_SHARE = 0.25;
const COVERED_SHARE = 0.4;
/** A further word scores at least this share of the first. */
const FURTHER_SCORE = 0.3;
/** A word is so many times as frequent in its theme as elsewhere; more than the most says nothing more. */
const LEAST_LIFT = 1.7;
const MOST_LIFT = 12;
/** A pair is said in place of its stronger word when it makes up this share of that word's statements. */
const PAIR_SHARE = 0.5;
/** A label stays until another is so many times as good, or its shares fall to this part of what a new one needs. */
const CLEARLY_BETTER = 1.3;
const STAYING = 0.7;
const FIRST_SIZE = 4;

/** The statements of a theme so far, and how well each candidate names it. */
interface Stage {
  candidates: Candidates;
  size: number;
  scoreOf: (candidate: Candidate) => number;
}

const NO_HEADS = (): readonly string[] => [];

/** Whether two stems would sound like the same word twice: one inside the other, as a compound or a derivation. */
const areNearRepeats = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

const isSaid = (stems: readonly string[], said: readonly Candidate[]): boolean =>
  stems.some((stem) => said.some((other) => other.stems.some((one) => areNearRepeats(stem, one))));

const coverOf = (said: readonly Candidate[]): Set<number> =>
  new Set(said.flatMap(({ statements }) => [...statements]));

/**
 * One to three words that tell each theme from the others, as people wrote them; none when no word covers enough of its statements
 * to stand for it.
 *
 *     score(t) = share(t, theme) · ln lift(t) · noun(t),  lift = share(t, theme) ÷ share(t, elsewhere)
 *
 * with shares of statements, and noun(t) how much t behaves like a noun. This is class-based TF-IDF (Grootendorst 2022) by
 * statements in place of words, for what one would say aloud. Nothing is said twice.
 *
 * A label is found for the first 4, 8, 16 … statements of a theme and then for all, and gives way only to one that is clearly
 * better: so it stays as statements arrive, and still follows from the statements alone.
 *
 * @param themes for each theme the words of its statements, in the order in which they came
 */
export function keywordsOf(
  themes: readonly (readonly (readonly LabelWord[])[])[],
  language: LabelLanguage,
): string[][] {
  const statements = themes.flat();
  const nouns = nounLikeness(statements);
  const headsOf = language.hasCompounds ? compoundHeads(new Set(nouns.keys())) : NO_HEADS;
  const wholes = themes.map((theme) => candidatesOf(theme, headsOf));
  const totals = new Map<string, number>();
  for (const candidates of wholes)
    for (const [key, candidate] of candidates)
      totals.set(key, (totals.get(key) ?? 0) + candidate.statements.size);
  const nounOf = ({ stems }: Candidate): number =>
    nouns.get((language.isHeadFirst ? stems[0] : stems.at(-1)) ?? '') ?? 0;
  const liftOf = (
    { stems, statements: { size } }: Candidate,
    whole: Candidates,
    stage: number,
    rest: number,
  ) => {
    if (rest === 0) return MOST_LIFT;
    const key = keyOf(stems);
    const elsewhere = (totals.get(key) ?? 0) - (whole.get(key)?.statements.size ?? 0);
    return Math.min(MOST_LIFT, size / stage / ((elsewhere + 0.5) / (rest + 1)));
  };
  const stageOf = (candidates: Candidates, size: number, whole: Candidates, rest: number): Stage => ({
    candidates,
    size,
    scoreOf: (candidate) => {
      const lift = liftOf(candidate, whole, size, rest);
      const noun = nounOf(candidate);
      return noun < NOUN_LIKE || lift < LEAST_LIFT
        ? 0
        : (candidate.statements.size / size) * Math.log(lift) * noun;
    },
  });
  const labels = themes.map((theme, index) => {
    const whole = wholes[index] ?? new Map<string, Candidate>();
    const rest = statements.length - theme.length;
    let said: readonly string[] = [];
    for (let size = FIRST_SIZE; size < theme.length; size *= 2)
      said = settled(said, stageOf(candidatesOf(theme.slice(0, size), headsOf), size, whole, rest));
    said = settled(said, stageOf(whole, theme.length, whole, rest));
    return said;
  });
  return onceEach(
    labels,
    themes.map(({ length }) => length),
  ).map((said, index) => said.flatMap((key) => wholes[index]?.get(key) ?? []).map(commonestForm));
}

/** Of several themes with one label the largest keeps it. */
function onceEach(labels: readonly (readonly string[])[], sizes: readonly number[]): readonly string[][] {
  const owners = new Map<string, number>();
  for (const [index, said] of labels.entries()) {
    const owner = owners.get(said.join());
    if (owner === undefined || sizes[index]! > sizes[owner]!) owners.set(said.join(), index);
  }
  return labels.map((said, index) => (owners.get(said.join()) === index ? [...said] : []));
}

/** What was said, unless something else is clearly better by now. */
function settled(said: readonly string[], stage: Stage): readonly string[] {
  const before = said.flatMap((key) => stage.candidates.get(key) ?? []);
  const fresh = chosenOf(stage);
  const valueOf = (label: readonly Candidate[]) => label.reduce((sum, one) => sum + stage.scoreOf(one), 0);
  const stays =
    before.length > 0 &&
    before.length === said.length &&
    isGood(before, stage, STAYING) &&
    valueOf(before) * CLEARLY_BETTER >= valueOf(fresh);
  return stays ? said : fresh.map(({ stems }) => keyOf(stems));
}

const isFrequent = ({ stems, statements }: Candidate, size: number): boolean =>
  statements.size >= LEAST_PAIR_COUNT &&
  (stems.length > 1 || statements.size >= LEAST_WORD_COUNT || statements.size > size / 2);

function chosenOf(stage: Stage): Candidate[] {
  const scored = [...stage.candidates.values()]
    .filter((candidate) => isFrequent(candidate, stage.size))
    .map((candidate) => ({ candidate, score: stage.scoreOf(candidate) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (keyOf(a.candidate.stems) < keyOf(b.candidate.stems) ? -1 : 1));
  const pairs = scored.map(({ candidate }) => candidate).filter(({ stems }) => stems.length === 2);
  const said: Candidate[] = [];
  const least = FURTHER_SCORE * (scored[0]?.score ?? 0);
  const most = stage.size < THREE_WORDS_FROM ? KEYWORD_COUNT - 1 : KEYWORD_COUNT;
  for (const { candidate: single, score } of scored) {
    if (said.length === most || score < least) break;
    const share = single.statements.size / stage.size;
    if (single.stems.length !== 1 || isSaid(single.stems, said)) continue;
    if (share < (said.length === 0 ? FIRST_SHARE : FURTHER_SHARE)) continue;
    const pair = pairs.find(
      ({ stems, statements }) =>
        stems.some((stem) => single.stems.includes(stem)) &&
        statements.size >= PAIR_SHARE * single.statements.size &&
        !isSaid(stems, said),
    );
    said.push(pair ?? single);
  }
  return isGood(said, stage, 1) ? said : [];
}

const isGood = (said: readonly Candidate[], { size, scoreOf }: Stage, strictness: number): boolean =>
  said.length > 0 &&
  said.every((one) => scoreOf(one) > 0) &&
  coverOf(said).size >= strictness * COVERED_SHARE * size;
