import { moved, withTemplate } from '../../src/studio/plan/agenda-draft.js';
import { blankItem, draftOfItem, lacksQuestion, totalMinutes } from '../../src/studio/plan/item-draft.js';
import {
  firstPlan,
  planMistakes,
  planOf,
  toggled,
  withSize,
  type PlanDraft,
} from '../../src/studio/plan/plan-draft.js';
import { itemsOf, TEMPLATES } from '../../src/studio/plan/templates.js';

const say = (key: string): string => key;

const item = (title: string, minutes = '10') => ({ ...blankItem(minutes), title });

const draft = (changes: Partial<PlanDraft> = {}): PlanDraft => ({
  title: ' Koppen bij elkaar ',
  purpose: '',
  languages: ['nl'],
  timeZone: 'Europe/Amsterdam',
  date: '',
  time: '',
  size: 'medium',
  settings: { premoderated: true, statementsPerItemCount: 3, statementGraphemeCount: 280 },
  agenda: [item('Vraag', '7,5')],
  ...changes,
});

describe('a plan', () => {
  it('is sent trimmed, with minutes as milliseconds', () => {
    expect(planMistakes(draft())).toEqual({});
    expect(planOf(draft())).toMatchObject({
      title: 'Koppen bij elkaar',
      settings: { premoderated: true, statementsPerItemCount: 3, statementGraphemeCount: 280 },
      agenda: [{ itemKind: 'dialogue', title: 'Vraag', question: '', plannedMs: 450_000 }],
    });
  });

  it('names its mistakes by the fields of the server', () => {
    const agenda = [item('Goed'), item(' ', 'tien'), item('Te kort', '0')];
    expect(planMistakes(draft({ title: '', languages: [], timeZone: 'Mars/Olympus', agenda }))).toEqual({
      title: 'title',
      languages: 'languages',
      timeZone: 'time-zone',
      'agenda.1.title': 'title',
      'agenda.1.plannedMs': 'minutes',
      'agenda.2.plannedMs': 'minutes',
    });
  });

  it('shows minutes as they were written', () => {
    const plan = { itemKind: 'break', title: 'Pauze', question: '', plannedMs: 450_000 } as const;
    expect(draftOfItem('key', plan)).toMatchObject({ minutes: '7.5', itemKind: 'break' });
  });

  it('keeps the language that was ticked first as the main one', () => {
    expect(toggled(['nl'], 'en')).toEqual(['nl', 'en']);
    expect(toggled(['nl', 'en'], 'nl')).toEqual(['en']);
  });
});

describe('an agenda', () => {
  it('moves an item within its bounds', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, 1)).toEqual(['b', 'a']);
    expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });

  it('adds up the minutes that are minutes', () => {
    expect(totalMinutes([item('a', '10'), item('b', '2,5'), item('c', 'x')])).toBe(12.5);
  });

  it.each([
    { size: 'small', questions: 3, finalRound: 6 },
    { size: 'medium', questions: 4, finalRound: 5 },
    { size: 'large', questions: 4, finalRound: 6 },
  ])('starts from the template for a $size number of people and fills the hour', (expected) => {
    const template = TEMPLATES.find(({ size }) => size === expected.size)!;
    const items = itemsOf(template, say);
    const asked = items.filter(({ itemKind }) => itemKind === 'dialogue');
    // The questions, and room for one that comes up.
    expect(asked).toHaveLength(expected.questions + 1);
    expect(items.filter(lacksQuestion)).toHaveLength(expected.questions);
    expect(items.map(({ itemKind }) => itemKind).slice(0, 2)).toEqual(['presentation', 'scale']);
    expect(items.at(-2)).toMatchObject({ itemKind: 'final-round', minutes: String(expected.finalRound) });
    expect(items.at(-1)).toMatchObject({ itemKind: 'presentation', minutes: '5' });
    expect(totalMinutes(items)).toBe(60);
  });

  it('keeps what was written when a template comes, and drops what was not', () => {
    const [three, four] = TEMPLATES.map((template) => itemsOf(template, say));
    const written = four!.with(2, { ...four![2]!, question: 'Waar loop je tegenaan?' });
    const emptied = four!.with(1, { ...four![1]!, question: '' });
    expect(withTemplate([item('Van mij'), item('')], three!)).toHaveLength(1 + three!.length);
    expect(withTemplate(four!, three!)).toEqual(three);
    expect(withTemplate(written, three!)).toEqual([written[2], ...three!]);
    expect(withTemplate(emptied, three!)).toEqual([emptied[1], ...three!]);
  });
});

describe('a new plan', () => {
  const first = firstPlan('he', 'Asia/Jerusalem');

  it('begins in the language and the time zone of who makes it', () => {
    expect(first).toMatchObject({ languages: ['he'], timeZone: 'Asia/Jerusalem' });
  });

  it('limits the statements of one person by how many are expected', () => {
    const limitFor = (size: PlanDraft['size']) => withSize(first, size).settings.statementsPerItemCount;
    expect([limitFor('small'), limitFor('medium'), limitFor('large')]).toEqual([5, 3, 2]);
  });

  it.each([1, null])('keeps the limit %s, chosen by hand, for any number of people', (chosen) => {
    const byHand = { ...first, settings: { ...first.settings, statementsPerItemCount: chosen } };
    expect(withSize(byHand, 'large').settings.statementsPerItemCount).toBe(chosen);
  });

  it('lacks the text of a question or a scale, and of nothing else', () => {
    const lacks = (itemKind: Parameters<typeof lacksQuestion>[0]['itemKind'], question = ' ') =>
      lacksQuestion({ itemKind, question });
    expect([lacks('dialogue'), lacks('scale')]).toEqual([true, true]);
    expect([lacks('dialogue', 'Waarom?'), lacks('break'), lacks('final-round')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
