import { randomUUID } from 'node:crypto';
import {
  InMemoryInvitationStore,
  InMemoryLeaseStore,
  InMemoryMailQueue,
  InMemoryPseudonymLinkStore,
  InMemorySignInStore,
  Leading,
  LiveSessions,
  NodeIdentity,
  Unlinking,
} from '@app/application';
import type { SessionId } from '@app/dialogue';
import { contentOf, inMemoryDialogue, issued, newId, settled } from './live-dialogue.js';

const DAY_MS = 86_400_000;
const close = () => issued('system', { kind: 'close-session' });

async function setting(linkDays = 7) {
  const { journal, id } = await inMemoryDialogue();
  const invitations = new InMemoryInvitationStore();
  const links = new InMemoryPseudonymLinkStore(
    invitations,
    new InMemorySignInStore(invitations),
    new InMemoryMailQueue(),
  );
  const sessions = new LiveSessions(journal);
  const leading = new Leading(sessions, new InMemoryLeaseStore(), new NodeIdentity());
  const unlinking = new Unlinking(links, sessions, leading, { linkMs: linkDays * DAY_MS });
  const invite = (sessionId: SessionId = id) =>
    invitations.add([
      {
        invitationId: randomUUID(),
        sessionId,
        role: 'participant',
        address: `${randomUUID()}@example.org`,
        organisation: null,
        organisationNumber: null,
        segments: [],
        language: 'nl',
        languages: [],
        attendeeId: newId(),
        createdAt: new Date(),
        revokedAt: null,
        tokenHash: null,
      },
    ]);
  /** @returns when the session closed, in milliseconds */
  const closeNow = async () => {
    await sessions.of(id).run(close());
    return sessions.of(id).read(({ lastAt }) => lastAt);
  };
  return { id, invitations, links, sessions, leading, unlinking, invite, closeNow };
}

describe('Unlinking', () => {
  it('says when it is due: as many days after the close as this server keeps links, and never before it', async () => {
    const { id, unlinking, closeNow } = await setting(2);
    expect(await unlinking.dueAt(id)).toBeNull();
    const closedAt = await closeNow();
    expect(await unlinking.dueAt(id)).toEqual(new Date(closedAt + 2 * DAY_MS));
  });

  it('erases seven days after the close and not a moment before, and says of how many', async () => {
    const { id, invitations, unlinking, invite, closeNow } = await setting();
    await invite();
    await invite();
    const dueAt = (await closeNow()) + 7 * DAY_MS;
    expect(await unlinking.sweep(new Date(dueAt - 1))).toEqual({ erased: [], failed: [] });
    expect(await invitations.ofSession(id)).toHaveLength(2);
    const erased = [{ sessionId: id, invitationCount: 2 }];
    expect(await unlinking.sweep(new Date(dueAt))).toEqual({ erased, failed: [] });
    expect(await invitations.ofSession(id)).toEqual([]);
    expect(await unlinking.sweep(new Date(dueAt))).toEqual({ erased: [], failed: [] });
    expect(await unlinking.erasureOf(id)).toEqual({ invitationCount: 2, erasedAt: new Date(dueAt) });
  });

  it('leaves a session that goes on as it is, however long', async () => {
    const { id, invitations, unlinking, invite } = await setting();
    await invite();
    await unlinking.sweep(new Date(Date.now() + 400 * DAY_MS));
    expect(await invitations.ofSession(id)).toHaveLength(1);
    expect(await unlinking.erasureOf(id)).toBeNull();
  });

  it('notes the close where the session is led, so that nobody has to look for it', async () => {
    const { id, links, sessions, leading, unlinking, invite, closeNow } = await setting();
    await invite();
    unlinking.start();
    leading.start();
    await sessions.of(id).read(() => undefined);
    await leading.claim();
    const whileLive = await links.notNotedClosed();
    const closedAt = await closeNow();
    await settled();
    await leading.stop();
    expect([whileLive, await links.notNotedClosed()]).toEqual([[id], []]);
    expect(await links.linkedAndClosedBy(new Date(closedAt))).toEqual([id]);
    expect(await links.linkedAndClosedBy(new Date(closedAt - 1))).toEqual([]);
  });

  it('changes nothing in the journal', async () => {
    const { id, sessions, unlinking, invite, closeNow } = await setting();
    await invite();
    const closedAt = await closeNow();
    const before = await sessions.of(id).read(contentOf);
    await unlinking.sweep(new Date(closedAt + 8 * DAY_MS));
    expect(await sessions.of(id).read(contentOf)).toBe(before);
  });

  it('goes on with the next session when one cannot be read, and names that one', async () => {
    const { id, unlinking, invite, closeNow } = await setting();
    const lost = newId<SessionId>();
    await invite(lost);
    await invite();
    const { erased, failed } = await unlinking.sweep(new Date((await closeNow()) + 7 * DAY_MS));
    expect([erased.map(({ sessionId }) => sessionId), failed]).toEqual([[id], [lost]]);
  });

  it('erases who is invited after the names were erased', async () => {
    const { id, invitations, unlinking, invite, closeNow } = await setting();
    await invite();
    const dueAt = new Date((await closeNow()) + 7 * DAY_MS);
    await unlinking.sweep(dueAt);
    await invite();
    await unlinking.sweep(dueAt);
    expect(await invitations.ofSession(id)).toEqual([]);
  });
});
