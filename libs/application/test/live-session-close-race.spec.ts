import { InMemoryJournal, Refusal, type CommandAnswer } from '@app/application';
import type { JournalEntry, SessionId } from '@app/dialogue';
import { mulberry32 } from '@app/numeric';
import {
  closeItem,
  endorse,
  entriesOf,
  inMemoryDialogue,
  issued,
  newId,
  openServing,
  PARTICIPANTS,
} from './live-dialogue.js';
import { neverReached, rolledBack, ScriptedJournal, storedButUnheard } from './scripted-journal.js';

const RACE_COUNT = 1_000;
const FAULTS = [neverReached, rolledBack, storedButUnheard];

/** So that a failing seed can be run again. */
function seeded(seed: number) {
  const random = mulberry32(seed);
  return (below: number): number => random() * below;
}

async function copyOf(entries: readonly JournalEntry[]) {
  const journal = new InMemoryJournal();
  const id = newId<SessionId>();
  await journal.begin(id);
  await journal.append(id, 0, [], () => entries);
  return { journal, id };
}

const pause = async (hops: number): Promise<void> => {
  for (let hop = 0; hop < hops; hop += 1) await Promise.resolve();
};

/** Everyone endorses while the item, or the whole session, closes; commits take a while, and one in five fails. */
async function race(seed: number, entries: readonly JournalEntry[]) {
  const random = seeded(seed);
  const { journal, id } = await copyOf(entries);
  const nodes = [0, 1].map(() => {
    const scripted = new ScriptedJournal(journal);
    scripted.otherwise = async (store, decide) => {
      await pause(random(20));
      const fault = random(5) < 1 ? FAULTS[Math.floor(random(FAULTS.length))] : undefined;
      await (fault ? fault(store, decide) : store(decide));
      await pause(random(20));
    };
    return openServing(scripted, id, { batchCount: 1 + Math.floor(random(4)) });
  });
  const anyNode = () => nodes[Math.floor(random(nodes.length))] ?? openServing(journal, id);
  const closing = random(2) < 1 ? closeItem() : issued('system', { kind: 'close-session' });
  const close = pause(random(120)).then(() => anyNode().run(closing));
  const answers = await Promise.all(
    PARTICIPANTS.map(async (_, index): Promise<CommandAnswer> => {
      await pause(random(160));
      return anyNode().run(endorse(index));
    }),
  );
  const closed = await close;
  if (closed instanceof Refusal) throw closed;
  const endorsed = (await entriesOf(journal, id, entries.length)).filter(
    ({ fact }) => fact.kind === 'statement-endorsed',
  );
  const acceptedSeqs = answers.flatMap((answer) => ('seq' in answer ? answer.seq : []));
  const refusals = answers.flatMap((answer) => (answer instanceof Refusal ? answer.code : []));
  const faults: string[] = [];
  if (acceptedSeqs.some((seq) => seq > closed.seq)) faults.push('accepted after the close');
  if (endorsed.some(({ seq }) => seq > closed.seq)) faults.push('stored after the close');
  if (`${endorsed.map(({ seq }) => seq)}` !== `${acceptedSeqs.toSorted((a, b) => a - b)}`)
    faults.push('stored is not what was accepted');
  if (refusals.some((code) => code !== 'agenda-item-closed' && code !== 'session-closed'))
    faults.push(`refused for another reason: ${refusals}`);
  return { faults, acceptedCount: acceptedSeqs.length, refusedCount: refusals.length };
}

describe('closing', () => {
  it(`is one point in the order, in ${RACE_COUNT} races`, async () => {
    const { journal, id } = await inMemoryDialogue();
    const entries = await entriesOf(journal, id);
    const seeds = Array.from({ length: RACE_COUNT }, (_, index) => index + 1);
    const failed: string[] = [];
    const counts = { accepted: 0, refused: 0 };
    for (const seed of seeds) {
      const { faults, acceptedCount, refusedCount } = await race(seed, entries);
      failed.push(...faults.map((fault) => `seed ${seed}: ${fault}`));
      counts.accepted += acceptedCount;
      counts.refused += refusedCount;
    }
    expect(failed).toEqual([]);
    expect(counts.accepted + counts.refused).toBe(RACE_COUNT * PARTICIPANTS.length);
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(RACE_COUNT);
  }, 60_000);
});
