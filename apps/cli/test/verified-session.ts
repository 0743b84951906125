import { analyse } from '@app/analysis';
import { DEFAULT_SETTINGS, type AgendaItemId, type Answer, type ThemeId } from '@app/dialogue';
import { mulberry32, type Random } from '@app/numeric';
import { composeReport, type ReportModel } from '@app/report';
import { composeAgain } from '../src/verify/compose-again.js';
import { recount } from '../src/verify/recount.js';
import { asked } from './asked-session.js';
import {
  ORGANISER,
  person,
  PERSON_COUNT,
  SESSION,
  statementId,
  SessionWithJournal,
} from './session-with-journal.js';

export const themeId = (name: string): ThemeId => `theme-${name}` as ThemeId;

const ITEMS = ['item-1' as AgendaItemId, 'item-2' as AgendaItemId] as const;
const STATEMENT_COUNT = 20;

/** One camp recognises the even statements, the other the odd ones, and everyone every fifth; some cannot say. */
function answerOf(personIndex: number, index: number, random: Random): Answer {
  if (index === 7 ? random() < 0.6 : random() < 0.05) return 'cannot-say';
  const recognises = index % 5 === 0 || personIndex % 2 === index % 2;
  return recognises ? (random() < 0.6 ? 3 : 2) : random() < 0.7 ? 0 : 1;
}

function answerAll(held: SessionWithJournal, index: number, random: Random): void {
  const people = Array.from({ length: PERSON_COUNT }, (_, place) => place).filter(
    (place) => place !== index % PERSON_COUNT && (index < 18 || place < 4),
  );
  held.deal(index, people.map(person));
  for (const place of people)
    if (random() < 0.9) held.endorse(index, person(place), answerOf(place, index, random));
  held.endorse(index, person(people[0] ?? 0), 2);
}

/** A closed session of two camps with themes, answers to questions to everybody, choices and words, a merged, a hidden and a withdrawn statement; answers by seed. */
export function verifiedSession(seed: number): SessionWithJournal {
  const random = mulberry32(seed);
  const held = new SessionWithJournal().run(
    {
      kind: 'create-session',
      organiserId: ORGANISER,
      title: 'T',
      purpose: '',
      fictional: false,
      languages: ['nl'],
      timeZone: 'Europe/Amsterdam',
      settings: { ...DEFAULT_SETTINGS, dealing: 'recorded' },
    },
    'system',
  );
  for (const itemId of ITEMS)
    held.run({
      kind: 'add-agenda-item',
      position: null,
      itemId,
      itemKind: 'dialogue',
      title: itemId,
      question: '?',
      plannedMs: 60_000,
    });
  for (let index = 0; index < PERSON_COUNT; index += 1)
    held.run(
      {
        kind: 'admit-attendee',
        attendeeId: person(index),
        role: 'participant',
        organisation: index % 7,
        languages: ['nl'],
        segments: [],
      },
      'system',
    );
  held.run({ kind: 'start-session' });
  for (const [place, itemId] of ITEMS.entries()) {
    held.run({ kind: 'open-agenda-item', itemId });
    held.run({ kind: 'advance-agenda-item', itemId, to: 'dialogue' });
    for (let index = place * 10; index < place * 10 + STATEMENT_COUNT / 2; index += 1)
      answerAll(held.post(index, itemId), index, random);
    held.run({ kind: 'close-agenda-item', itemId });
  }
  return sorted(asked(held)).run({ kind: 'close-session' });
}

/** Puts statements in themes, and takes some out of sight. */
function sorted(held: SessionWithJournal): SessionWithJournal {
  const theme = (name: string, example: number) => ({
    themeId: themeId(name),
    language: 'nl',
    exampleId: statementId(example),
  });
  const placed = (index: number, name: string | null) =>
    [statementId(index), name === null ? null : themeId(name), []] as const;
  return held
    .run(
      {
        kind: 'find-themes',
        epoch: 0,
        seed: 1,
        themes: [theme('a', 0), theme('b', 1), theme('c', 2), theme('d', 18)],
        goneIds: [],
        placements: Array.from({ length: STATEMENT_COUNT }, (_, index) =>
          placed(index, index >= 18 ? 'd' : index === 17 ? null : (['a', 'b', 'c'][index % 3] ?? null)),
        ),
      },
      'system',
    )
    .run({ kind: 'merge-themes', fromId: themeId('c'), intoId: themeId('a') })
    .run({ kind: 'place-statement', statementId: statementId(2), themeId: themeId('b') })
    .run({ kind: 'name-theme', themeId: themeId('b'), name: 'Tijd' })
    .run({ kind: 'merge-statements', fromId: statementId(4), intoId: statementId(5) })
    .run({ kind: 'flag-statement', statementId: statementId(6), concern: 'hurtful' }, person(9))
    .run({ kind: 'hide-statement', statementId: statementId(6), reason: 'a name' });
}

/** The report with everything in it that an analysis adds. */
export function fullReport({ session, entries }: SessionWithJournal, seed = 7): ReportModel {
  const { groupOf } = composeAgain(recount(entries), { sessionId: SESSION, seed, hasThemes: false });
  return composeReport(
    session,
    { uptoSeq: session.seq, composedAt: session.lastAt },
    { groupOf, seed, themes: analyse(session).themes },
  );
}

export const plainReport = ({ session }: SessionWithJournal): ReportModel =>
  composeReport(session, { uptoSeq: session.seq, composedAt: session.lastAt });
