import { randomUUID } from 'node:crypto';
import type {
  AccountStore,
  HouseStyleStore,
  InvitationStore,
  Journal,
  RehearsalStore,
  ReportEditionStore,
  SessionEraser,
  WalkInStore,
} from '@app/application';
import type { AttendeeId, CommandId, SessionId } from '@app/dialogue';
import { newId } from '../support/test-server.js';

/** The eraser, and stores that keep something of sessions. */
export interface Erasable {
  eraser: SessionEraser;
  rehearsals: RehearsalStore;
  journal: Journal;
  accounts: AccountStore;
  invitations: InvitationStore;
  styles: HouseStyleStore;
  editions: ReportEditionStore;
  walkIns: WalkInStore;
}

const HASH = 'a'.repeat(64);
const NOW = new Date('2026-10-01T10:00:00Z');

/** What every eraser of rehearsals promises; run by the in-memory twin and by PostgreSQL alike. */
export function sessionEraserContract(name: string, storesOf: () => Erasable): void {
  describe(`SessionEraser: ${name}`, () => {
    let stores: Erasable;
    let accountId: string;
    let rehearsalId: SessionId;
    let otherRehearsalId: SessionId;
    let realId: SessionId;

    /** A session with something in every store. */
    const furnished = async (): Promise<SessionId> => {
      const sessionId = newId<SessionId>();
      const { journal, accounts, invitations, styles, editions, walkIns } = stores;
      await journal.begin(sessionId);
      const commandId = newId<CommandId>();
      await journal.append(sessionId, 0, [commandId], ({ at }) => [
        { seq: 1, at, by: 'system', commandId, part: 0, fact: { kind: 'session-opened' } },
      ]);
      await journal.saveSnapshot(sessionId, 1, { seq: 1, snapshot: '{}' });
      await accounts.organise(accountId, { sessionId, attendeeId: newId<AttendeeId>() });
      const invitation = {
        invitationId: randomUUID(),
        sessionId,
        role: 'moderator' as const,
        address: null,
        organisation: null,
        organisationNumber: null,
        segments: [],
        language: 'nl',
        languages: [],
        attendeeId: newId<AttendeeId>(),
        createdAt: NOW,
        revokedAt: null,
        tokenHash: randomUUID(),
      };
      await invitations.add([invitation]);
      const style = { accent: '#14532d', paper: '#ffffff', headingFont: 'serif', textFont: 'serif' } as const;
      await styles.save(sessionId, { ...style, corners: 'none', organisation: '', logo: null });
      await styles.keepLogo(sessionId, { hash: HASH, contentType: 'image/png', bytes: new Uint8Array([1]) });
      await editions.freeze({ sessionId, uptoSeq: 1, composedAt: NOW, hash: HASH, model: '{}' });
      const opening = { openingId: randomUUID(), openedAt: NOW, mostCount: 3 };
      await walkIns.open({ sessionId, ...opening });
      await walkIns.addKeys(opening.openingId, { tokenHash: randomUUID(), codeHash: randomUUID() }, NOW, 3);
      return sessionId;
    };

    const rehearsal = async (createdAt: Date): Promise<SessionId> => {
      const sessionId = await furnished();
      const made = { ofSessionId: realId, createdBy: accountId, seed: 3, peopleCount: 8, speed: 4 };
      expect(await stores.rehearsals.add({ sessionId, createdAt, ...made }, 3)).toBe(true);
      return sessionId;
    };

    /** What each store still has of a session. */
    const keptOf = async (sessionId: SessionId) => {
      const { journal, accounts, invitations, styles, editions, walkIns } = stores;
      return {
        journal: (await journal.lastSeqs([sessionId])).size,
        organisers: (await accounts.organisedBy(accountId)).filter((one) => one.sessionId === sessionId)
          .length,
        invitations: (await invitations.ofSession(sessionId)).length,
        styles: (await styles.of(sessionId)) === null ? 0 : 1,
        logos: (await styles.logo(sessionId, HASH)) === null ? 0 : 1,
        editions: (await editions.ofSession(sessionId)).length,
        walkIns: (await walkIns.ofSession(sessionId)) === null ? 0 : 1,
      };
    };
    const ALL = { journal: 1, organisers: 1, invitations: 1, styles: 1, logos: 1, editions: 1, walkIns: 1 };
    const NONE = { journal: 0, organisers: 0, invitations: 0, styles: 0, logos: 0, editions: 0, walkIns: 0 };

    beforeEach(async () => {
      stores = storesOf();
      ({ accountId } = await stores.accounts.ensure(`${randomUUID()}@example.org`, 'nl'));
      realId = await furnished();
      rehearsalId = await rehearsal(NOW);
      otherRehearsalId = await rehearsal(new Date(NOW.getTime() + 1_000));
    });

    it('erases all of a rehearsal and nothing of any other session', async () => {
      expect(await stores.eraser.erase(rehearsalId, NOW)).toBe(true);
      expect(await keptOf(rehearsalId)).toEqual(NONE);
      expect(await keptOf(otherRehearsalId)).toEqual(ALL);
      expect(await keptOf(realId)).toEqual(ALL);
      expect((await stores.rehearsals.createdBy(accountId)).map(({ sessionId }) => sessionId)).toEqual([
        otherRehearsalId,
      ]);
    });

    it('never erases a session that is no rehearsal', async () => {
      expect(await stores.eraser.erase(realId, NOW)).toBe(false);
      await stores.eraser.forget(realId);
      expect(await keptOf(realId)).toEqual(ALL);
      expect(await stores.eraser.erase(newId<SessionId>(), NOW)).toBe(false);
    });

    it('erases what was written late, and forgets only what was erased', async () => {
      await stores.eraser.forget(rehearsalId);
      expect(await keptOf(rehearsalId)).toEqual(ALL);
      await stores.eraser.erase(rehearsalId, NOW);
      await stores.journal.begin(rehearsalId);
      expect(await stores.rehearsals.erasedUntil(NOW)).toContain(rehearsalId);
      await stores.eraser.forget(rehearsalId);
      expect(await keptOf(rehearsalId)).toEqual(NONE);
      expect(await stores.rehearsals.erasedUntil(NOW)).not.toContain(rehearsalId);
      expect(await stores.eraser.erase(rehearsalId, NOW)).toBe(false);
    });

    it('adds no more rehearsals of one person than that, however many at once', async () => {
      const { rehearsals } = stores;
      const made = { ofSessionId: realId, createdAt: NOW, seed: 3, peopleCount: 8, speed: 4 };
      const add = (createdBy: string) =>
        rehearsals.add({ sessionId: newId<SessionId>(), createdBy, ...made }, 4);
      const answers = await Promise.all(Array.from({ length: 8 }, () => add(accountId)));
      expect(answers.filter((isAdded) => isAdded)).toHaveLength(2);
      expect(await rehearsals.createdBy(accountId)).toHaveLength(4);
      expect(await add(randomUUID())).toBe(true);
      await stores.eraser.erase(rehearsalId, NOW);
      expect(await add(accountId)).toBe(true);
    });

    it('tells which rehearsals there are, newest first, and which are as old as that', async () => {
      const { rehearsals } = stores;
      expect((await rehearsals.createdBy(accountId)).map(({ sessionId }) => sessionId)).toEqual([
        otherRehearsalId,
        rehearsalId,
      ]);
      expect(await rehearsals.find(rehearsalId)).toMatchObject({ ofSessionId: realId, seed: 3, speed: 4 });
      expect(await rehearsals.find(realId)).toBeNull();
      const old = await rehearsals.createdUntil(NOW);
      expect([old.includes(rehearsalId), old.includes(otherRehearsalId)]).toEqual([true, false]);
    });
  });
}
