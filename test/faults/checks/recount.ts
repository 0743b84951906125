import type { View } from '@app/dialogue';
import type { Person } from '../person.js';
import type { Journal } from './journal-rows.js';

type Answer = 0 | 1 | 2 | 3 | 'cannot-say';

interface Counted {
  tally: number[];
  reach: number;
  standing: 'shown' | 'hidden' | 'withdrawn';
  authorId: string | null;
  text: string | null;
}

export interface Recount {
  statements: Map<string, Counted>;
  /** The last answer of each participant to each statement. */
  answers: Map<string, Map<string, Answer>>;
  participation: Record<string, number>;
}

const STANDING: Readonly<Record<string, Counted['standing']>> = {
  'statement-hidden': 'hidden',
  'statement-restored': 'shown',
  'statement-withdrawn': 'withdrawn',
};

/** What every screen should show, counted from the rows by rules written apart from the server's. */
export function recount({ rows }: Journal): Recount {
  const statements = new Map<string, Counted>();
  const answers = new Map<string, Map<string, Answer>>();
  /** Who did something in the item that was opened last. */
  const active = new Set<string>();
  let participantCount = 0;
  for (const { kind, body, content } of rows) {
    const id = String(body['statementId']);
    const known = statements.get(id);
    const standing = STANDING[kind];
    if (known && standing) known.standing = standing;
    if (known && kind === 'statement-corrected') known.text = content;
    if (kind === 'attendee-admitted' && body['role'] === 'participant') participantCount += 1;
    if (kind === 'agenda-item-opened') active.clear();
    if (kind === 'statement-posted') {
      const authorId = body['authorId'] === null ? null : String(body['authorId']);
      if (authorId !== null) active.add(authorId);
      statements.set(id, { tally: [0, 0, 0, 0, 0], reach: 0, standing: 'shown', authorId, text: content });
    }
    if (kind === 'statement-endorsed') {
      const by = String(body['attendeeId']);
      active.add(by);
      answers.set(by, (answers.get(by) ?? new Map<string, Answer>()).set(id, body['answer'] as Answer));
    }
    if (kind === 'statements-dealt') countReach(statements, body['deals'] as [string, string[]][]);
  }
  let endorsementCount = 0;
  for (const given of answers.values())
    for (const [id, answer] of given) {
      endorsementCount += 1;
      const tally = statements.get(id)?.tally;
      const place = answer === 'cannot-say' ? 4 : answer;
      if (tally) tally[place] = (tally[place] ?? 0) + 1;
    }
  const participation = {
    participantCount,
    postingCount: new Set([...statements.values()].map(({ authorId }) => authorId)).size,
    endorsingCount: answers.size,
    statementCount: statements.size,
    endorsementCount,
    activeCount: active.size,
  };
  return { statements, answers, participation };
}

function countReach(statements: Map<string, Counted>, deals: readonly [string, string[]][]): void {
  for (const [, ids] of deals)
    for (const id of ids) {
      const dealt = statements.get(id);
      if (dealt) dealt.reach += 1;
    }
}

const differs = (a: object | undefined, b: object): boolean =>
  JSON.stringify(Object.entries(a ?? {}).sort()) !== JSON.stringify(Object.entries(b).sort());

/** Figures on the moderator's screen that are not the recount's (I3). */
export function wrongFigures(view: View, counted: Recount): string[] {
  const wrong: string[] = [];
  if (differs(view.shared.participation, counted.participation))
    wrong.push(`participation: ${JSON.stringify([view.shared.participation, counted.participation])}`);
  const shown: Readonly<Record<string, { tally: readonly number[]; reach: number } | undefined>> =
    view.shared.statements;
  for (const [id, { tally, reach, standing, text }] of counted.statements) {
    const row = shown[id];
    const said = row && { ...row, standing: 'standing' in row ? row.standing : '' };
    const mine = { tally, reach, standing, text };
    if (!said || Object.entries(mine).some(([key, value]) => differs([said[key as 'reach']], [value])))
      wrong.push(`statement ${id}: ${JSON.stringify([row, mine])}`);
  }
  return wrong;
}

/** What people other than moderators read of hidden statements of others (I6), and answers that are not their last (I2). */
export function wrongScreens(people: readonly Person[], counted: Recount): string[] {
  const wrong: string[] = [];
  const hidden = [...counted.statements].filter(([, { standing }]) => standing !== 'shown');
  for (const { client, attendeeId } of people) {
    const screen = JSON.stringify(client.view ?? {});
    for (const [id, { authorId, text }] of hidden)
      if (authorId !== attendeeId && text !== null && screen.includes(JSON.stringify(text)))
        wrong.push(`a screen shows the hidden statement ${id}`);
    const mine = Object.fromEntries(counted.answers.get(attendeeId) ?? []);
    if (differs(client.view?.personal.answers, mine))
      wrong.push(`a screen shows other answers than were given last`);
  }
  return wrong;
}
