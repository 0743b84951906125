import type { AgendaItemRow, SessionPhase, StagedStatement, StageRow, View } from '@app/dialogue';
import { sharedTables } from '../../../../../test/support/view-tables.js';
import { saysQuestion, sceneOf, wordsToShow } from '../../../src/studio/projector/scene-of.js';
import { analysisFrame, moderatedRow, rankedRow, statementId } from '../room/analysis-fixture.js';

type Shared = View['shared'];

const ITEM = moderatedRow().itemId;
const item: AgendaItemRow = {
  position: 0,
  itemKind: 'dialogue',
  title: 'Vraag 1',
  question: 'Wat kom je tegen?',
  plannedMs: 600_000,
  phase: { kind: 'dialogue', openedAt: 1, plannedEndAt: 600_001 },
};

const sharedIn = (phase: SessionPhase, changes: Partial<Shared> = {}): Shared =>
  sharedTables({ session: { phase }, agenda: { [ITEM]: item }, ...changes });

const staged = (id: string): StagedStatement => {
  const { itemId, intent, language, tally } = moderatedRow();
  return { statementId: statementId(id), itemId, intent, text: id, language, tally };
};
const showing = (...ids: string[]): StageRow => ({
  kind: 'statements',
  statements: ids.map(staged),
  title: 'Titel',
  since: 7,
});

const LIVE: SessionPhase = { kind: 'live', startedAt: 1, openItemId: ITEM };
const BETWEEN: SessionPhase = { kind: 'live', startedAt: 1, openItemId: null };
const CLOSED: SessionPhase = { kind: 'closed', startedAt: 1, closedAt: 2 };

describe('a projector', () => {
  it('follows the session when nothing is on the stage', () => {
    const kinds = [{ kind: 'draft' } as const, BETWEEN, LIVE, CLOSED].map(
      (phase) => sceneOf({ shared: sharedIn(phase) }, null).kind,
    );
    expect(kinds).toEqual(['welcome', 'between', 'question', 'thanks']);
  });

  it('says the question once, also when its answers are on the stage', () => {
    const entry = { ...item, itemId: ITEM };
    const scale = { kind: 'scale', itemId: ITEM, tally: [0, 0, 0, 0, 0], title: null, since: 7 } as const;
    expect(saysQuestion({ ...scale, question: 'Wat kom je tegen?' }, entry)).toBe(true);
    expect(saysQuestion({ ...scale, question: 'Hoe ver zijn we?' }, entry)).toBe(false);
    expect(saysQuestion(showing('a'), entry)).toBe(false);
  });

  it('shows what is on the stage, with the open item beside it', () => {
    const shared = sharedIn(LIVE, { stage: { shown: showing('a', 'b', 'c') } });
    expect(sceneOf({ shared }, null)).toMatchObject({ kind: 'staged', item: { title: 'Vraag 1' } });
  });

  it('goes on when all that was on the stage left it', () => {
    const shared = sharedIn(LIVE, { stage: { shown: showing() } });
    expect(sceneOf({ shared }, null).kind).toBe('question');
  });

  it('reveals a top five, of the stage or, after the end, of the ranking', () => {
    const stage = { shown: showing('a', 'b', 'c', 'd', 'e') };
    expect(sceneOf({ shared: sharedIn(LIVE, { stage }) }, null)).toMatchObject({ kind: 'closing', key: 7 });
    const statements = {
      [statementId('a')]: moderatedRow({ text: 'A' }),
      [statementId('b')]: moderatedRow({ text: 'B' }),
      [statementId('gone')]: moderatedRow({ text: null, standing: 'withdrawn' }),
      [statementId('hidden')]: moderatedRow({ text: 'H', standing: 'hidden' }),
    };
    const analysis = analysisFrame({
      statements: [
        rankedRow('hidden', 1, 1),
        rankedRow('b', 2, 0.9),
        rankedRow('a', 3, 0.8),
        rankedRow('gone', 4, 0.7),
      ],
    });
    const scene = sceneOf({ shared: sharedIn(CLOSED, { statements }) }, analysis);
    expect(scene.kind === 'closing' && scene.statements.map(({ text }) => text)).toEqual(['B', 'A']);
  });

  it('never has a hidden word', () => {
    const words = [['samen', 3, false] as const, ['naam', 2, true] as const];
    expect(wordsToShow(sharedIn(CLOSED, { steering: { words } }))).toEqual([['samen', 3]]);
    expect(wordsToShow(sharedIn(CLOSED))).toEqual([]);
  });
});
