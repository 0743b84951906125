import { rememberedSwitch } from './remembered-switch.js';

/** Single keys can be turned off: speech input and slips of the hand press them too (WCAG 2.1.4). */
export const KEYS = rememberedSwitch('weerklank-keys', true);

/** The calm mode: what arrives is shown when one asks for it, and nothing moves until then. */
export const CALM = rememberedSwitch('weerklank-calm', false);
