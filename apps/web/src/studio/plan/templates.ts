import type { ScreenTexts } from '@app/texts';
import { newKey, type ItemDraft } from './plan-draft.js';

/** How an hour is divided: so many questions of so many minutes, between a welcome and a closing. */
export interface Template {
  name: 'four' | 'three';
  questionCount: number;
  questionMinutes: number;
  welcomeMinutes: number;
  closingMinutes: number;
}

export const TEMPLATES: readonly Template[] = [
  { name: 'four', questionCount: 4, questionMinutes: 10, welcomeMinutes: 4, closingMinutes: 5 },
  { name: 'three', questionCount: 3, questionMinutes: 13, welcomeMinutes: 5, closingMinutes: 5 },
];

const part = (itemKind: ItemDraft['itemKind'], title: string, minutes: number): ItemDraft => ({
  key: newKey(),
  itemKind,
  title,
  given: title,
  question: '',
  minutes: String(minutes),
});

/** The items of a template, in the reader's language. */
export function itemsOf(template: Template, say: ScreenTexts): ItemDraft[] {
  const questions = Array.from({ length: template.questionCount }, (_nothing, index) =>
    part('dialogue', say('studio.template.question', { number: index + 1 }), template.questionMinutes),
  );
  return [
    part('presentation', say('studio.template.welcome'), template.welcomeMinutes),
    ...questions,
    part('presentation', say('studio.template.closing'), template.closingMinutes),
  ];
}
