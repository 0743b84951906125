import type { AgendaItemId, SessionId } from '@app/dialogue';
import { ApiClient } from '../../client/api-client.js';
import { newId } from '../bench-session.js';

const LINKS_AT_ONCE = 2_000;
const ITEM_MS = 3_600_000;
const LANGUAGE = 'nl';
/** About two people an organisation. */
const PEOPLE_PER_ORGANISATION = 2;

export interface LoadSession {
  sessionId: SessionId;
  itemId: AgendaItemId;
  participantTokens: string[];
  moderatorToken: string;
  observerToken: string;
}

/** A session as an organiser makes it, with personal links for everybody and its doors open. */
export async function prepareSession(api: ApiClient, participantCount: number): Promise<LoadSession> {
  const { sessionId, itemIds } = await api.createSession({
    title: 'Bench',
    purpose: 'Een sessie onder belasting',
    fictional: true,
    languages: [LANGUAGE],
    agenda: [{ itemKind: 'dialogue', title: 'Bench', question: 'Wat loopt er vast?', plannedMs: ITEM_MS }],
  });
  const [itemId] = itemIds;
  const [moderator, observer] = await api.personalLinks(sessionId, [
    { role: 'moderator', language: LANGUAGE },
    { role: 'observer', language: LANGUAGE },
  ]);
  if (!itemId || !moderator || !observer) throw new Error('The server made less than was asked for');
  const participantTokens: string[] = [];
  while (participantTokens.length < participantCount) {
    const from = participantTokens.length;
    const people = Array.from({ length: Math.min(LINKS_AT_ONCE, participantCount - from) }, (_, index) => ({
      language: LANGUAGE,
      organisation: `Gemeente ${Math.floor((from + index) / PEOPLE_PER_ORGANISATION) + 1}`,
    }));
    const links = await api.personalLinks(sessionId, people);
    participantTokens.push(...links.map(({ token }) => token));
  }
  await api.run(sessionId, { kind: 'open-lobby' });
  return {
    sessionId,
    itemId,
    participantTokens,
    moderatorToken: moderator.token,
    observerToken: observer.token,
  };
}

/** Starts the session and its item, with a few statements of the organiser to begin with. */
export async function startDialogue(
  api: ApiClient,
  { sessionId, itemId }: LoadSession,
  texts: readonly string[],
): Promise<void> {
  const statement = { itemId, intent: 'experience', language: LANGUAGE, buildsOnId: null } as const;
  await api.run(sessionId, { kind: 'start-session' });
  await api.run(sessionId, { kind: 'open-agenda-item', itemId });
  for (const text of texts)
    await api.run(sessionId, { kind: 'seed-statement', statementId: newId(), text, ...statement });
  await api.run(sessionId, { kind: 'advance-agenda-item', itemId, to: 'dialogue' });
}
