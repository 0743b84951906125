import type { CommandKind } from './commands.js';
import type { Role } from './session.js';

type Permitted = readonly (Role | 'system')[];

const steering: Permitted = ['moderator', 'organiser', 'system'];
const organising: Permitted = ['organiser', 'system'];
const moderating: Permitted = ['moderator', 'organiser'];
const taking: Permitted = ['participant'];

/** Who may ask what. What is not listed is denied; observers may ask nothing. */
export const PERMISSIONS: { readonly [K in CommandKind]: Permitted } = {
  'create-session': ['system'],
  'change-session': organising,
  'open-session': organising,
  'open-lobby': steering,
  'start-session': steering,
  'close-session': steering,
  'archive-session': organising,
  'add-agenda-item': steering,
  'change-agenda-item': steering,
  'remove-agenda-item': steering,
  'place-agenda-item': steering,
  'open-agenda-item': steering,
  'advance-agenda-item': steering,
  'extend-agenda-item': steering,
  'close-agenda-item': steering,
  'admit-attendee': ['system'],
  'change-role': organising,
  'revoke-attendee': organising,
  'mute-author': moderating,
  'unmute-author': moderating,
  'post-statement': taking,
  'seed-statement': moderating,
  'withdraw-statement': taking,
  'correct-statement': taking,
  'raise-theme': taking,
  'hide-statement': steering,
  'restore-statement': steering,
  'redact-statement': organising,
  'deal-statements': ['system', 'organiser'],
  'endorse-statement': taking,
  'flag-statement': taking,
  'clear-flags': moderating,
  'find-themes': ['system'],
  'name-theme': moderating,
  'place-statement': moderating,
  'release-statement': moderating,
  'merge-themes': moderating,
  'separate-themes': moderating,
  'split-theme': moderating,
  'set-theme-fineness': moderating,
  'choose-group-count': ['system'],
  announce: steering,
  'withdraw-announcement': steering,
  'take-lease': ['system'],
};
