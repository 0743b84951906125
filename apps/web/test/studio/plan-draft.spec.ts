import {
  blankItem,
  draftOfItem,
  moved,
  planMistakes,
  planOf,
  toggled,
  totalMinutes,
  withTemplate,
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
  agenda: [item('Vraag', '7,5')],
  ...changes,
});

describe('a plan', () => {
  it('is sent trimmed, with minutes as milliseconds', () => {
    expect(planMistakes(draft())).toEqual({});
    expect(planOf(draft())).toMatchObject({
      title: 'Koppen bij elkaar',
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
    { name: 'four', questionCount: 4, minutes: 49 },
    { name: 'three', questionCount: 3, minutes: 49 },
  ])('starts from the template $name within the hour', ({ name, questionCount, minutes }) => {
    const template = TEMPLATES.find((known) => known.name === name)!;
    const items = itemsOf(template, say);
    expect(items.filter(({ itemKind }) => itemKind === 'dialogue')).toHaveLength(questionCount);
    expect(totalMinutes(items)).toBe(minutes);
  });

  it('keeps what was written when a template comes, and drops what was not', () => {
    const [four, three] = TEMPLATES.map((template) => itemsOf(template, say));
    const written = four!.with(1, { ...four![1]!, question: 'Waar loop je tegenaan?' });
    expect(withTemplate([item('Van mij'), item('')], three!)).toHaveLength(1 + three!.length);
    expect(withTemplate(four!, three!)).toEqual(three);
    expect(withTemplate(written, three!)).toEqual([written[1], ...three!]);
  });
});
