export type { Act, Sight, Situation } from './act.js';
export { nextAct } from './next-act.js';
export { rolesInItem } from './roles-in-item.js';
export { PERSON_KINDS, SCRIPTS, type PersonKind, type Script, type ScriptKey } from './scripts.js';
export { simulatedPerson, type Casting, type SimulatedPerson } from './simulated-person.js';
export { REHEARSAL_LANGUAGES, scriptOf, textsIn } from './texts/texts-in.js';
export type { RehearsalTexts } from './texts/rehearsal-texts.js';
