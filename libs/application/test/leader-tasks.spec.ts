import {
  Autopilot,
  InlineStudyRoom,
  InMemoryJournal,
  InMemoryLeaseStore,
  Leading,
  LiveSessions,
  Merging,
  NodeIdentity,
  Recalling,
  Shortlisting,
  Studies,
} from '@app/application';
import type { AgendaItemId, JournalEntry, StatementId } from '@app/dialogue';
import { jest } from '@jest/globals';
import {
  beginDialogue,
  entriesOf,
  ITEM,
  issued,
  newId,
  ORGANISER,
  participant,
  seqOf,
  settled,
} from './live-dialogue.js';

const MINUTE = 60_000;

const seed = (text: string, statementId = newId<StatementId>()) =>
  issued(ORGANISER, {
    kind: 'seed-statement',
    statementId,
    itemId: ITEM,
    intent: 'experience',
    text,
    language: 'nl',
    buildsOnId: null,
  });

const factsIn = <K extends JournalEntry['fact']['kind']>(entries: readonly JournalEntry[], kind: K) =>
  entries.flatMap(({ fact }) =>
    fact.kind === kind ? [fact as Extract<JournalEntry['fact'], { kind: K }>] : [],
  );

/** A live session that this process leads, with the tasks that the test names. */
async function led() {
  const journal = new InMemoryJournal();
  const id = await beginDialogue(journal);
  const sessions = new LiveSessions(journal);
  const live = sessions.of(id);
  const leading = new Leading(sessions, new InMemoryLeaseStore(() => 0), new NodeIdentity());
  const studies = new Studies(new InlineStudyRoom());
  leading.start();
  const goOn = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 500) {
      await jest.advanceTimersByTimeAsync(500);
      await settled();
    }
  };
  return { journal, id, live, sessions, leading, studies, goOn, facts: () => entriesOf(journal, id) };
}

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
afterEach(() => void jest.useRealTimers());

describe('merging by itself', () => {
  it('brings together what differs in spelling alone, and not again after a moderator took it apart', async () => {
    const { live, leading, studies, goOn, facts } = await led();
    new Merging(leading, studies).start();
    const [first, second] = [newId<StatementId>(), newId<StatementId>()];
    seqOf(await live.run(seed('De leverancier zegt altijd nee.', first)));
    seqOf(await live.run(seed('de leverancier zegt altijd nee', second)));
    seqOf(await live.run(seed('De leverancier zegt niet altijd nee.')));
    await goOn(5_000);
    expect(factsIn(await facts(), 'statements-merged')).toEqual([
      { kind: 'statements-merged', fromId: second, intoId: first },
    ]);
    seqOf(await live.run(issued(ORGANISER, { kind: 'separate-statement', statementId: second })));
    await goOn(5_000);
    expect(factsIn(await facts(), 'statements-merged')).toHaveLength(1);
    await leading.stop();
  });
});

describe('a shortlist', () => {
  it('is made when a final round opens, of the strongest first, and once', async () => {
    const { live, leading, studies, goOn, facts } = await led();
    new Shortlisting(leading, studies).start();
    const itemId = newId<AgendaItemId>();
    const item = { itemKind: 'convergence', title: 'Kies', question: '', plannedMs: 300_000 } as const;
    const strong = newId<StatementId>();
    seqOf(await live.run(seed('Zonder opdrachtgever begin je niet', strong)));
    const commands = [
      issued('system', {
        kind: 'deal-statements',
        epoch: await live.read(({ leaseEpoch }) => leaseEpoch),
        deals: [0, 1, 2, 3, 4, 5].map((index) => [participant(index), [strong]] as const),
      }),
      ...[0, 1, 2, 3, 4, 5].map((index) =>
        issued(participant(index), { kind: 'endorse-statement', statementId: strong, answer: 3 }),
      ),
      issued('system', { kind: 'add-agenda-item', position: null, itemId, ...item }),
      issued('system', { kind: 'open-agenda-item', itemId }),
    ];
    for (const command of commands) seqOf(await live.run(command));
    await goOn(5_000);
    const lists = factsIn(await facts(), 'statements-shortlisted');
    expect(lists).toHaveLength(1);
    expect(lists[0]).toMatchObject({ itemId });
    expect(lists[0]?.statementIds[0]).toBe(strong);
    await leading.stop();
  });
});

describe('while somebody writes', () => {
  it('what says nearly the same is found, but not what they wrote themselves', async () => {
    const { id, live, sessions, studies, leading } = await led();
    const recalling = new Recalling(sessions, studies);
    const statementId = newId<StatementId>();
    const [author, other] = [participant(0), participant(1)];
    const posted = issued(author, {
      kind: 'post-statement',
      statementId,
      itemId: ITEM,
      intent: 'experience',
      text: 'De leverancier houdt elke vernieuwing tegen',
      language: 'nl',
      buildsOnId: null,
      raisesTheme: false,
    });
    seqOf(await live.run(posted));
    const draft = 'Onze leverancier houdt elke vernieuwing tegen';
    expect(await recalling.alike(id, other, ITEM, draft)).toMatchObject([{ statementId, isAnswered: false }]);
    expect(await recalling.alike(id, author, ITEM, draft)).toEqual([]);
    seqOf(await live.run(issued(ORGANISER, { kind: 'hide-statement', statementId, reason: 'Dubbel' })));
    expect(await recalling.alike(id, other, ITEM, draft)).toEqual([]);
    recalling.onApplicationShutdown();
    await leading.stop();
  });
});

describe('the autopilot', () => {
  it('does nothing unless it is wanted', async () => {
    const { leading, goOn, facts } = await led();
    new Autopilot(leading).start();
    await goOn(11 * MINUTE);
    expect(factsIn(await facts(), 'agenda-item-closed')).toEqual([]);
    await leading.stop();
  });

  it('steps through the journal by itself, by the time that the journal tells', async () => {
    const { live, leading, goOn, facts } = await led();
    new Autopilot(leading).start();
    seqOf(await live.run(issued(ORGANISER, { kind: 'set-autopilot', isOn: true })));
    await goOn(11 * MINUTE);
    expect(factsIn(await facts(), 'agenda-item-advanced').map(({ phase }) => phase)).toEqual([
      'dialogue',
      'endorse-only',
    ]);
    expect(factsIn(await facts(), 'agenda-item-closed')).toHaveLength(1);
    await leading.stop();
  });
});
