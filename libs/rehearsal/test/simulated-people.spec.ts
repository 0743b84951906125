import type {
  AgendaItemId,
  AgendaItemKind,
  AgendaItemPhase,
  DealtRow,
  SessionId,
  SharedTables,
  StatementId,
  View,
} from '@app/dialogue';
import {
  nextAct,
  REHEARSAL_LANGUAGES,
  rolesInItem,
  scriptOf,
  SCRIPTS,
  simulatedPerson,
  textsIn,
  type Casting,
} from '@app/rehearsal';
import { personalTables, sharedTables } from '../../../test/support/view-tables.js';

const id = <Id extends string>(number: number): Id =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as string as Id;

const SESSION = id<SessionId>(1);
const ITEM = id<AgendaItemId>(2);
const CASTING: Casting = { sessionId: SESSION, seed: 7, peopleCount: 20, languages: ['nl', 'he'] };
const NOBODY: ReadonlySet<string> = new Set();

const open = (kind: 'writing' | 'dialogue' | 'endorse-only' | 'running'): AgendaItemPhase => ({
  kind,
  openedAt: 0,
  plannedEndAt: 600_000,
});

/** What somebody sees in an item that is open. */
const viewIn = (
  phase: AgendaItemPhase,
  {
    itemKind = 'dialogue' as AgendaItemKind,
    dealt = {} as Record<StatementId, DealtRow>,
    answers = {} as View['personal']['answers'],
    shared = {} as Partial<SharedTables>,
  } = {},
): View => ({
  shared: sharedTables({
    session: { phase: { kind: 'live', startedAt: 0, openItemId: ITEM } },
    agenda: {
      [ITEM]: { position: 0, itemKind, title: 'Praktijk', question: 'Wat speelt er?', plannedMs: 1, phase },
    },
    ...shared,
  }),
  personal: personalTables({ me: { role: 'participant', standing: 'active' }, dealt, answers }),
});

const dealtRow = (place: number, text: string): DealtRow => ({
  place,
  itemId: ITEM,
  intent: 'experience',
  text,
  language: 'nl',
  buildsOn: null,
});

const everyone = (casting = CASTING) =>
  Array.from({ length: casting.peopleCount }, (_, index) => simulatedPerson(casting, index));

const actsIn = (view: View, casting = CASTING) =>
  everyone(casting).map((person) => nextAct({ casting, person, view, tried: NOBODY }));

describe('the catalogue', () => {
  it('has every statement in every language, short enough for the strictest session, and tells them apart', () => {
    expect(REHEARSAL_LANGUAGES.toSorted()).toEqual(['en', 'fr', 'he', 'nl']);
    for (const language of REHEARSAL_LANGUAGES) {
      const texts = Object.values(textsIn(language).statements);
      expect(texts).toHaveLength(SCRIPTS.length);
      expect(texts.filter((text) => [...text].length > 140)).toEqual([]);
      expect(new Set(texts.map((text) => scriptOf(text)?.key)).size).toBe(SCRIPTS.length);
    }
  });

  it('has all intents, and reactions that come after what they build on', () => {
    expect(new Set(SCRIPTS.map(({ intent }) => intent)).size).toBe(4);
    const reactions = SCRIPTS.filter(({ buildsOn }) => buildsOn !== null);
    expect(reactions.length).toBeGreaterThan(3);
    for (const { key, buildsOn } of reactions)
      expect(SCRIPTS.findIndex((script) => script.key === buildsOn)).toBeLessThan(
        SCRIPTS.findIndex((script) => script.key === key),
      );
  });
});

describe('simulated people', () => {
  it('are the same each time, and others with another seed', () => {
    expect(everyone()).toEqual(everyone());
    expect(everyone()).not.toEqual(everyone({ ...CASTING, seed: 8 }));
    expect(new Set(everyone().map(({ attendeeId }) => attendeeId)).size).toBe(20);
    for (const { attendeeId } of everyone())
      expect(attendeeId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });

  it('speak the languages of the session, the main one most', () => {
    const spoken = everyone({ ...CASTING, peopleCount: 60 }).map(({ language }) => language);
    expect(new Set(spoken)).toEqual(new Set(['nl', 'he']));
    expect(spoken.filter((language) => language === 'nl').length).toBeGreaterThan(30);
  });

  it.each([8, 20, 60])('say nothing twice in one item, with %d of them', (peopleCount) => {
    const casting = { ...CASTING, peopleCount };
    const said = everyone(casting).flatMap((person) => rolesInItem(casting, person, 0));
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBeGreaterThanOrEqual(10);
  });

  it('write while everybody writes, each in their own language, and the same again when asked again', () => {
    const acts = actsIn(viewIn(open('writing')));
    const posted = acts.flatMap((act) => act?.commands ?? []);
    expect(posted.length).toBeGreaterThan(8);
    expect(posted.every(({ kind }) => kind === 'post-statement')).toBe(true);
    expect(actsIn(viewIn(open('writing')))).toEqual(acts);
  });

  it('build on a statement only once it was put before them', () => {
    const casting = { ...CASTING, peopleCount: 60, languages: ['nl'] };
    const author = everyone(casting).find((person) =>
      rolesInItem(casting, person, 0).includes('neighbours-how'),
    );
    if (!author) throw new Error('Nobody reacts');
    const read = id<StatementId>(9);
    const base = { [read]: dealtRow(0, textsIn('nl').statements.neighbours) };
    const act = (view: View) => nextAct({ casting, person: author, view, tried: NOBODY });
    expect(act(viewIn(open('dialogue')))).toBeNull();
    expect(act(viewIn(open('dialogue'), { dealt: base, answers: { [read]: 3 } }))?.commands[0]).toMatchObject(
      {
        kind: 'post-statement',
        buildsOnId: read,
      },
    );
  });

  it('read what was put before them first, at the pace of a reader, and recognise what their kind knows', () => {
    const [first, second] = [id<StatementId>(10), id<StatementId>(11)];
    const { statements } = textsIn('nl');
    const dealt = {
      [second]: dealtRow(1, statements.dashboard),
      [first]: dealtRow(0, statements['district-teams']),
    };
    const casting = { ...CASTING, peopleCount: 60 };
    const acts = actsIn(viewIn(open('endorse-only'), { dealt }), casting);
    const answers = acts.flatMap((act, index) => {
      const command = act?.commands.at(-1);
      return act && command?.kind === 'endorse-statement'
        ? [{ ...command, afterMs: act.afterMs, kind: simulatedPerson(casting, index).kind }]
        : [];
    });
    expect(new Set(answers.map(({ statementId }) => statementId))).toEqual(new Set([first]));
    expect(Math.min(...answers.map(({ afterMs }) => afterMs))).toBeGreaterThan(5_000);
    expect(Math.max(...answers.map(({ afterMs }) => afterMs))).toBeLessThan(60_000);
    const degreesOf = (of: string): number[] =>
      answers.flatMap(({ kind, answer }) => (kind === of && answer !== 'cannot-say' ? [answer] : []));
    const mean = (of: number[]) => of.reduce((sum, degree) => sum + degree, 0) / of.length;
    expect(mean(degreesOf('large'))).toBeGreaterThan(mean(degreesOf('small')) + 1);
  });

  it('flag, some of them, what may not be said', () => {
    const named = id<StatementId>(12);
    const dealt = { [named]: dealtRow(0, textsIn('nl').statements['that-manager']) };
    const acts = actsIn(viewIn(open('endorse-only'), { dealt }), { ...CASTING, peopleCount: 60 });
    const flags = acts.flatMap((act) => act?.commands ?? []).filter(({ kind }) => kind === 'flag-statement');
    expect(flags.length).toBeGreaterThan(3);
    expect(flags.length).toBeLessThan(40);
  });

  it('answer the question of a scale item, choose from a shortlist, and do nothing outside an open item', () => {
    const scale = actsIn(viewIn(open('running'), { itemKind: 'scale' }));
    expect(scale.every((act) => act?.commands[0]?.kind === 'answer-scale')).toBe(true);
    const shown = [13, 14, 15, 16].map((number) => ({
      statementId: id<StatementId>(number),
      itemId: ITEM,
      intent: 'tip' as const,
      text: `Tip ${number}`,
      language: 'nl',
      tally: [0, 0, 0, 0, 0] as const,
    }));
    const choosing = actsIn(
      viewIn(open('running'), { itemKind: 'convergence', shared: { shortlist: { shown } } }),
    );
    const chosen = choosing.flatMap((act) => act?.commands ?? []);
    expect(chosen.filter(({ kind }) => kind === 'choose-statements').length).toBeGreaterThan(14);
    const before = viewIn(open('writing'), {
      shared: { session: { phase: { kind: 'lobby', openedAt: 0 } } },
    });
    expect(actsIn(before).filter((act) => act !== null)).toEqual([]);
  });
});
