import { SessionStudy, type ThemeFindings } from '@app/analysis';
import {
  Embedder,
  EmbedderFailed,
  Embedding,
  InlineStudyRoom,
  InMemoryLeaseStore,
  Leading,
  LiveSessions,
  NodeIdentity,
  Studies,
  Theming,
  type EmbeddableText,
  type EmbeddingOutcome,
} from '@app/application';
import { toSnapshot, type JournalEntry, type StatementId } from '@app/dialogue';
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import {
  announce,
  entriesOf,
  inMemoryDialogue,
  ITEM,
  issued,
  newId,
  ORGANISER,
  seqOf,
  settled,
} from './live-dialogue.js';

const TEXTS = [
  'Aanbesteden kost maanden',
  'Leveranciers haken af',
  'Offertes verdwijnen ergens',
  'Drempelbedragen remmen proeven',
  'Contracten blijven liggen',
  'Raamovereenkomsten passen nooit',
  'Politici willen snelheid',
  'Verkiezingen veranderen koers',
  'Wethouders lezen kranten',
  'Raadsleden vragen bewijs',
  'Coalities vallen plots',
  'Bestuurders zoeken applaus',
];

/** Knows which sentences speak of the same; or fails, or never answers. */
class MadeUpEmbedder extends Embedder {
  override readonly name = 'a made-up model';
  override readonly dimensionCount = 2;
  readonly asked: string[][] = [];
  mood: 'well' | 'failing' | 'hanging' = 'well';

  override embed(texts: readonly EmbeddableText[], signal?: AbortSignal): Promise<Float32Array[]> {
    this.asked.push(texts.map(({ text }) => text));
    if (this.mood === 'failing') return Promise.reject(new EmbedderFailed('it answered 500'));
    if (this.mood === 'hanging')
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('ended'))),
      );
    return Promise.resolve(
      texts.map(({ text }) => Float32Array.from(TEXTS.indexOf(text) < 6 ? [1, 0] : [0, 1])),
    );
  }
}

const seed = (text: string) =>
  issued(ORGANISER, {
    kind: 'seed-statement',
    statementId: newId<StatementId>(),
    itemId: ITEM,
    intent: 'experience',
    text,
    language: 'nl',
    buildsOnId: null,
  });

const findingsIn = (entries: readonly JournalEntry[]) =>
  entries.flatMap(({ fact }) => (fact.kind === 'themes-found' ? [fact] : []));

/** A session that is led by a process with this embedder. */
async function led(embedder: Embedder) {
  const { journal, id } = await inMemoryDialogue();
  const sessions = new LiveSessions(journal);
  const live = sessions.of(id);
  for (const text of TEXTS) seqOf(await live.run(seed(text)));
  const without = new SessionStudy(await live.read(toSnapshot)).themes();
  const leading = new Leading(sessions, new InMemoryLeaseStore(() => 0), new NodeIdentity());
  const embedding = new Embedding(embedder);
  const outcomes: EmbeddingOutcome[] = [];
  embedding.onOutcome((outcome) => outcomes.push(outcome));
  new Theming(leading, new Studies(new InlineStudyRoom()), embedding).start();
  leading.start();
  await settled();
  await leading.claim();
  /** Lets time pass, and everything happen that can. */
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 100) {
      jest.advanceTimersByTime(100);
      await settled();
    }
  };
  const found = async () => findingsIn(await entriesOf(journal, id));
  return { live, leading, without, outcomes, pass, found };
}

const partOf = (findings: Pick<ThemeFindings, 'placements'> | null | undefined) => findings?.placements;

describe('themes with an embedder', () => {
  let warned: unknown[];

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    warned = [];
    jest
      .spyOn(Logger.prototype, 'warn')
      .mockImplementation((...told: unknown[]) => void warned.push(...told));
    jest.spyOn(Logger.prototype, 'log').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('are found with its vectors, and each text is embedded once', async () => {
    const embedder = new MadeUpEmbedder();
    const { live, leading, without, outcomes, pass, found } = await led(embedder);
    await pass(3_000);
    expect(partOf((await found())[0])).not.toEqual(partOf(without));
    await live.run(seed('Nog een zin over geld'));
    await pass(3_000);
    expect(embedder.asked.flat().toSorted()).toEqual(
      ['Begin klein', 'Nog een zin over geld', ...TEXTS].toSorted(),
    );
    expect(new Set(outcomes)).toEqual(new Set(['done']));
    await leading.stop();
  });

  it('are those found without it when it fails, which is told once and without a text', async () => {
    const embedder = new MadeUpEmbedder();
    embedder.mood = 'failing';
    const { leading, without, outcomes, pass, found } = await led(embedder);
    await pass(7_000);
    expect(partOf((await found())[0])).toEqual(partOf(without));
    expect(outcomes).toContain('failed');
    expect(warned.filter((line) => String(line).includes('a made-up model'))).toHaveLength(1);
    expect(String(warned)).toContain('it answered 500');
    for (const text of TEXTS) expect(String(warned)).not.toContain(text);
    await leading.stop();
  });

  it('are there within three seconds, without it, when it does not answer', async () => {
    const embedder = new MadeUpEmbedder();
    embedder.mood = 'hanging';
    const { live, leading, without, outcomes, pass, found } = await led(embedder);
    await pass(2_200);
    expect(outcomes).toEqual([]);
    expect(seqOf(await live.run(announce('Dit wacht op niemand')))).toBeGreaterThan(0);
    await pass(700);
    expect(outcomes).toEqual(['late']);
    expect(partOf((await found())[0])).toEqual(partOf(without));
    await pass(6_000);
    expect(embedder.asked).toHaveLength(1);
    await leading.stop();
  });

  it('are found anew with it once it does well again', async () => {
    const embedder = new MadeUpEmbedder();
    embedder.mood = 'failing';
    const { leading, pass, found } = await led(embedder);
    await pass(3_000);
    const before = (await found()).length;
    embedder.mood = 'well';
    await pass(6_000);
    expect((await found()).length).toBeGreaterThan(before);
    await leading.stop();
  });
});
