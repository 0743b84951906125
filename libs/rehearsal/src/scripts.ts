import type { Concern, Intent } from '@app/dialogue';

/** The kind of municipality that somebody works for. */
export const PERSON_KINDS = ['small', 'middle', 'large'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** A statement that simulated people make, in whichever language. */
export interface Script {
  key: ScriptKey;
  intent: Intent;
  /** How far people of each kind recognise it: the mean of degree/3. */
  recognition: Readonly<Record<PersonKind, number>>;
  /** The statement that it answers. */
  buildsOn: ScriptKey | null;
  /** What some of its readers flag it for. */
  concern: Concern | null;
}

type Profile = readonly [small: number, middle: number, large: number];
type More = Partial<Pick<Script, 'buildsOn' | 'concern'>>;

const script = (
  key: ScriptKey,
  intent: Intent,
  [small, middle, large]: Profile,
  more: More = {},
): Script => ({
  key,
  intent,
  recognition: { small, middle, large },
  buildsOn: null,
  concern: null,
  ...more,
});

export type ScriptKey =
  | 'counter'
  | 'counter-too'
  | 'one-district'
  | 'one-district-too'
  | 'no-hands'
  | 'neighbours'
  | 'neighbours-how'
  | 'plain-letter'
  | 'plain-letter-calls'
  | 'council-late'
  | 'two-systems'
  | 'two-systems-too'
  | 'supplier'
  | 'evening'
  | 'market'
  | 'privacy'
  | 'privacy-early'
  | 'dashboard'
  | 'district-teams'
  | 'lunch'
  | 'who-decides'
  | 'stopping'
  | 'volunteers'
  | 'volunteers-risk'
  | 'grant'
  | 'young-people'
  | 'school'
  | 'handover'
  | 'write-down'
  | 'coffee'
  | 'that-manager'
  | 'measure';

/** All statements there are; `…-too` says nearly the same as the one before it. */
export const SCRIPTS: readonly Script[] = [
  script('counter', 'experience', [0.8, 0.7, 0.5]),
  script('counter-too', 'experience', [0.8, 0.7, 0.5]),
  script('one-district', 'tip', [0.7, 0.8, 0.6]),
  script('one-district-too', 'tip', [0.7, 0.8, 0.6]),
  script('no-hands', 'warning', [0.95, 0.6, 0.25]),
  script('neighbours', 'tip', [0.9, 0.7, 0.2]),
  script('neighbours-how', 'question', [0.8, 0.7, 0.3], { buildsOn: 'neighbours' }),
  script('plain-letter', 'tip', [0.75, 0.8, 0.85]),
  script('plain-letter-calls', 'experience', [0.6, 0.7, 0.7], { buildsOn: 'plain-letter' }),
  script('council-late', 'warning', [0.5, 0.7, 0.85]),
  script('two-systems', 'experience', [0.3, 0.7, 0.95]),
  script('two-systems-too', 'experience', [0.3, 0.7, 0.95]),
  script('supplier', 'warning', [0.7, 0.8, 0.6]),
  script('evening', 'experience', [0.6, 0.5, 0.5]),
  script('market', 'tip', [0.7, 0.6, 0.5], { buildsOn: 'evening' }),
  script('privacy', 'question', [0.6, 0.6, 0.7]),
  script('privacy-early', 'tip', [0.4, 0.7, 0.85], { buildsOn: 'privacy' }),
  script('dashboard', 'warning', [0.5, 0.6, 0.7]),
  script('district-teams', 'experience', [0.15, 0.6, 0.95]),
  script('lunch', 'tip', [0.6, 0.6, 0.6]),
  script('who-decides', 'question', [0.4, 0.7, 0.9]),
  script('stopping', 'warning', [0.6, 0.65, 0.75]),
  script('volunteers', 'experience', [0.85, 0.6, 0.3]),
  script('volunteers-risk', 'warning', [0.7, 0.6, 0.4], { buildsOn: 'volunteers' }),
  script('grant', 'warning', [0.85, 0.7, 0.35]),
  script('young-people', 'question', [0.5, 0.5, 0.6]),
  script('school', 'tip', [0.5, 0.6, 0.6], { buildsOn: 'young-people' }),
  script('handover', 'experience', [0.9, 0.6, 0.4]),
  script('write-down', 'tip', [0.7, 0.7, 0.6], { buildsOn: 'handover' }),
  script('coffee', 'experience', [0.15, 0.1, 0.2], { concern: 'off-topic' }),
  script('that-manager', 'warning', [0.2, 0.2, 0.3], { concern: 'names-someone' }),
  script('measure', 'question', [0.5, 0.6, 0.7]),
];
