import type { ScreenTexts } from '@app/texts';
import { newKey, type ItemDraft } from './item-draft.js';
import type { PlanSize } from './plan-size.js';

/** How an hour is divided for so many people, in minutes. */
export interface Template {
  size: PlanSize;
  welcome: number;
  scale: number;
  questionCount: number;
  question: number;
  slack: number;
  finalRound: number;
  closing: number;
}

const FOUR_QUESTIONS = { welcome: 2, scale: 2, questionCount: 4, question: 10, closing: 5 };

export const TEMPLATES: readonly Template[] = [
  {
    size: 'small',
    welcome: 3,
    scale: 2,
    questionCount: 3,
    question: 13,
    slack: 5,
    finalRound: 6,
    closing: 5,
  },
  { size: 'medium', ...FOUR_QUESTIONS, slack: 6, finalRound: 5 },
  { size: 'large', ...FOUR_QUESTIONS, slack: 5, finalRound: 6 },
];

const part = (itemKind: ItemDraft['itemKind'], title: string, minutes: number, question = ''): ItemDraft => ({
  key: newKey(),
  itemKind,
  title,
  question,
  given: { title, question },
  minutes: String(minutes),
});

/** The items of a template, in the reader's language; only what is to be asked is left to write. */
export function itemsOf(template: Template, say: ScreenTexts): ItemDraft[] {
  const named = (
    itemKind: ItemDraft['itemKind'],
    name: 'welcome' | 'scale' | 'slack' | 'final-round' | 'closing',
    minutes: number,
  ) => part(itemKind, say(`studio.template.${name}`), minutes, say(`studio.template.${name}.text`));
  const questions = Array.from({ length: template.questionCount }, (_nothing, index) =>
    part('dialogue', say('studio.template.question', { number: index + 1 }), template.question),
  );
  return [
    named('presentation', 'welcome', template.welcome),
    named('scale', 'scale', template.scale),
    ...questions,
    named('dialogue', 'slack', template.slack),
    named('final-round', 'final-round', template.finalRound),
    named('presentation', 'closing', template.closing),
  ];
}
