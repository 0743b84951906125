import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalJson, type View } from '@app/dialogue';
import type { Meeting } from '../meeting.js';
import type { Person } from '../person.js';
import type { PostgresServer } from '../postgres-server.js';
import type { ServerNode } from '../server-node.js';
import { lastSeqOf } from './journal-rows.js';

const CONVERGENCE_MS = 10_000;
/** The dealer may still add facts for a moment. */
const QUIET_MS = 600;

interface Seen {
  seq: number;
  digest: string;
}

const digestOf = (view: View): string => createHash('sha256').update(canonicalJson(view)).digest('hex');

/** A person's view as a node gives it over HTTP; null when it does not. */
async function seenBy(node: ServerNode, { sessionId }: Meeting, { token }: Person): Promise<Seen | null> {
  const response = await fetch(`${node.url}/api/v1/sessions/${sessionId}/view`, {
    headers: { Authorization: `Bearer ${token}` },
  }).catch(() => null);
  if (!response?.ok) return null;
  const { seq, view } = (await response.json()) as { seq: number; view: View };
  return { seq, digest: digestOf(view) };
}

/** Waits until nothing is added any more and all screens are there. @returns the last number */
export async function converge(postgres: PostgresServer, meeting: Meeting): Promise<number> {
  const deadline = performance.now() + CONVERGENCE_MS;
  let lastSeq = await lastSeqOf(postgres, meeting.sessionId);
  let quietFrom = performance.now();
  for (;;) {
    await delay(100);
    const seq = await lastSeqOf(postgres, meeting.sessionId);
    if (seq !== lastSeq) quietFrom = performance.now();
    lastSeq = seq;
    const isQuiet = performance.now() - quietFrom > QUIET_MS;
    const isThere = meeting.people.every(({ client }) => client.seq === lastSeq);
    if ((isQuiet && isThere) || performance.now() > deadline) return lastSeq;
  }
}

/** People whose screen is not what both nodes hold, at the journal's last number (I4): who, and how. */
export async function divergedAmong(
  meeting: Meeting,
  nodes: readonly ServerNode[],
  lastSeq: number,
): Promise<string[]> {
  const found = await Promise.all(
    meeting.people.map(async (person, index) => {
      const { client } = person;
      const state = client.state.kind === 'ended' ? `ended: ${client.state.reason}` : client.state.kind;
      if (client.seq !== lastSeq) return `screen ${index} is at ${client.seq} of ${lastSeq} and ${state}`;
      const digest = await client.digest();
      for (const node of nodes) {
        const seen = await untilThere(() => seenBy(node, meeting, person), lastSeq);
        if (seen?.seq !== lastSeq) return `node ${node.name} is at ${seen?.seq ?? 'nothing'} of ${lastSeq}`;
        if (seen.digest !== digest) return `screen ${index} differs from node ${node.name}`;
      }
      return null;
    }),
  );
  return found.filter((what) => what !== null);
}

/** A node hears of what another one did within a second or two. */
async function untilThere(look: () => Promise<Seen | null>, lastSeq: number): Promise<Seen | null> {
  const deadline = performance.now() + CONVERGENCE_MS;
  for (;;) {
    const seen = await look();
    if (seen?.seq === lastSeq || performance.now() > deadline) return seen;
    await delay(200);
  }
}
