import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '@app/contract';
import { plannedTimeInShort, type PlannedTime } from '@app/texts';
import type { JSX } from 'react';
import { useNow } from '../../live/use-now.js';
import type { InvitationRow } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { lacksQuestion } from '../plan/item-draft.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { Lacking, lackingIn } from './lacking.js';
import { ReadyRow } from './ready-row.js';

/** What there is of a session that is being prepared; null where it is not known, or not for this person. */
export interface Prepared {
  agenda: readonly AgendaEntry[];
  purpose: string;
  planned: PlannedTime | null;
  invitations: readonly InvitationRow[] | null;
  rehearsalCount: number | null;
  style: HouseStyle | null;
}

const MINUTE_MS = 60_000;

/** Whether two styles look alike: what is the same is not chosen. */
const isUsual = (style: HouseStyle): boolean => JSON.stringify(style) === JSON.stringify(DEFAULT_HOUSE_STYLE);

export const asksAnything = (agenda: readonly AgendaEntry[]): boolean =>
  agenda.some((item) => item.itemKind === 'dialogue' && !lacksQuestion(item));

const countOf = (invitations: readonly InvitationRow[], role: InvitationRow['role']): number =>
  invitations.filter((one) => one.role === role && one.revokedAt === null).length;

/** How far the preparation is, at a glance. */
export function ReadyList({ prepared }: { prepared: Prepared }): JSX.Element {
  const { language, say } = useTexts();
  const now = useNow(MINUTE_MS);
  const { agenda, purpose, planned, invitations, rehearsalCount, style } = prepared;
  const lacking = lackingIn(agenda);
  const minutes = Math.round(agenda.reduce((total, { plannedMs }) => total + plannedMs, 0) / MINUTE_MS);
  const participants = invitations === null ? 0 : countOf(invitations, 'participant');
  const moderators = invitations === null ? 0 : countOf(invitations, 'moderator');
  return (
    <div className="stack stack--tight">
      <h2 className="ready-title">{say('studio.ready.title')}</h2>
      <ul className="ready-list">
        <ReadyRow
          of="about-heading"
          name={say('studio.about.title')}
          state={purpose === '' ? 'open' : 'done'}
          standing={say(purpose === '' ? 'studio.ready.about.none' : 'studio.ready.about')}
        />
        <ReadyRow
          of="about-heading"
          name={say('studio.plan.start')}
          state={planned === null ? 'open' : 'done'}
          standing={
            planned === null ? say('studio.ready.start.none') : plannedTimeInShort(planned, language, now)
          }
        />
        <ReadyRow
          of="agenda-heading"
          name={say('studio.agenda.title')}
          state={asksAnything(agenda) && lacking.length === 0 ? 'done' : 'open'}
          standing={
            agenda.length === 0
              ? say('studio.ready.agenda.none')
              : say('studio.ready.agenda', { count: agenda.length, minutes })
          }
        >
          <Lacking items={lacking} />
        </ReadyRow>
        {invitations !== null && (
          <ReadyRow
            of="invite-heading"
            name={say('studio.invite.title')}
            state={participants > 0 ? 'done' : 'open'}
            standing={
              participants + moderators === 0
                ? say('studio.ready.people.none')
                : say('studio.ready.people', { participants, moderators })
            }
          />
        )}
        {rehearsalCount !== null && (
          <ReadyRow
            of="rehearsal-heading"
            name={say('studio.rehearsal.title')}
            state={rehearsalCount > 0 ? 'done' : 'open'}
            standing={
              rehearsalCount > 0
                ? say('studio.ready.rehearsal', { count: rehearsalCount })
                : say('studio.ready.rehearsal.none')
            }
          />
        )}
        {style !== null && (
          <ReadyRow
            of="house-heading"
            name={say('studio.house.title')}
            state={isUsual(style) ? 'free' : 'done'}
            standing={say(isUsual(style) ? 'studio.ready.house.none' : 'studio.ready.house')}
          />
        )}
      </ul>
    </div>
  );
}
