import { randomUUID } from 'node:crypto';
import type { MailKind, MailQueue, PendingMail } from '@app/application';

const LEASE_MS = 60_000;
const DUE = new Date(Date.now() + 60_000);
const afterClaim = new Date(DUE.getTime() + LEASE_MS);
const afterLease = new Date(DUE.getTime() + LEASE_MS + 1);

/** What every mail queue promises; run by the in-memory twin and by PostgreSQL alike. */
export function mailQueueContract(name: string, queueOf: () => MailQueue): void {
  describe(`MailQueue: ${name}`, () => {
    let queue: MailQueue;

    beforeEach(async () => {
      queue = queueOf();
      for (const { mailId } of await queue.claim(10_000, new Date(DUE.getTime() + 1e9), 0))
        await queue.markSent(mailId, DUE);
    });

    const claimAll = (now = DUE) => queue.claim(10_000, now, LEASE_MS);
    const added = async (count: number, kind: MailKind = 'invitation') => {
      const subjectIds = Array.from({ length: count }, () => randomUUID());
      await queue.add(subjectIds.map((subjectId) => ({ kind, subjectId })));
      return subjectIds;
    };
    const subjects = (mails: readonly PendingMail[]) => mails.map(({ subjectId }) => subjectId).toSorted();

    it('hands out what was added, counting the attempt', async () => {
      const [subjectId] = await added(1);
      expect(await claimAll()).toEqual([
        { mailId: expect.any(String), kind: 'invitation', subjectId, attemptCount: 1 },
      ]);
    });

    it('hands a mail to nobody else while it is claimed, and again after that', async () => {
      const subjectIds = await added(2);
      await claimAll();
      expect(await claimAll()).toEqual([]);
      const again = await claimAll(afterLease);
      expect(subjects(again)).toEqual(subjectIds.toSorted());
      expect(again.map(({ attemptCount }) => attemptCount)).toEqual([2, 2]);
    });

    it('hands out nothing that was taken back, and keeps the rest', async () => {
      const [first = '', second = ''] = await added(2);
      await queue.withdraw('invitation', first);
      await queue.withdraw('sign-in-link', second);
      expect(subjects(await claimAll())).toEqual([second]);
    });

    it('says of each subject whether its newest mail has left', async () => {
      const [sent = '', waiting = ''] = await added(2);
      const mail = (await claimAll()).find(({ subjectId }) => subjectId === sent);
      const sentAt = new Date(Date.UTC(2026, 10, 21, 12));
      await queue.markSent(mail?.mailId ?? '', sentAt);
      const standings = await queue.standingsOf('invitation', [sent, waiting, randomUUID()]);
      expect(standings).toEqual(
        new Map([
          [sent, { dueAt: afterClaim, sentAt, attemptCount: 1 }],
          [waiting, { dueAt: afterClaim, sentAt: null, attemptCount: 1 }],
        ]),
      );
    });

    it('hands out at most as many as asked', async () => {
      await added(10);
      expect(await queue.claim(3, DUE, LEASE_MS)).toHaveLength(3);
      expect(await claimAll()).toHaveLength(7);
    });

    it('hands no mail out twice when many claim at once', async () => {
      const subjectIds = await added(60);
      const claimed: PendingMail[] = [];
      while (claimed.length < 60) {
        const round = await Promise.all(Array.from({ length: 8 }, () => queue.claim(5, DUE, LEASE_MS)));
        expect(Math.max(...round.map(({ length }) => length))).toBeLessThanOrEqual(5);
        claimed.push(...round.flat());
        if (round.flat().length === 0) break;
      }
      expect(subjects(claimed)).toEqual(subjectIds.toSorted());
    });

    it('does not add a mail that waits already, but does again once that one was sent', async () => {
      const [subjectId = ''] = await added(1);
      await queue.add([{ kind: 'invitation', subjectId }]);
      const [mail, ...others] = await claimAll();
      expect(others).toEqual([]);
      await queue.markSent(mail?.mailId ?? '', DUE);
      await queue.add([{ kind: 'invitation', subjectId }]);
      expect(subjects(await claimAll())).toEqual([subjectId]);
    });

    it('does not add one mail twice that is asked twice in one go', async () => {
      const subjectId = randomUUID();
      await queue.add([
        { kind: 'invitation', subjectId },
        { kind: 'invitation', subjectId },
      ]);
      expect(await claimAll()).toHaveLength(1);
    });

    it('tells mails of different kinds about one subject apart', async () => {
      const subjectId = randomUUID();
      await queue.add([
        { kind: 'invitation', subjectId },
        { kind: 'sign-in-link', subjectId },
      ]);
      expect((await claimAll()).map(({ kind }) => kind).toSorted()).toEqual(['invitation', 'sign-in-link']);
    });

    it('never hands out a sent mail again', async () => {
      await added(1);
      const [mail] = await claimAll();
      await queue.markSent(mail?.mailId ?? '', DUE);
      expect(await claimAll(afterLease)).toEqual([]);
    });

    it('hands a failed mail out again when it is due', async () => {
      await added(1);
      const [mail] = await claimAll();
      const retryAt = new Date(DUE.getTime() + 5_000);
      await queue.markFailed(mail?.mailId ?? '', 'ConnectionError', retryAt);
      expect(await claimAll(new Date(retryAt.getTime() - 1))).toEqual([]);
      expect(await claimAll(retryAt)).toMatchObject([{ mailId: mail?.mailId, attemptCount: 2 }]);
    });

    it('counts what waits, claimed or not', async () => {
      await added(3);
      const [mail] = await queue.claim(1, DUE, LEASE_MS);
      expect(await queue.waitingCount()).toBe(3);
      await queue.markSent(mail?.mailId ?? '', DUE);
      expect(await queue.waitingCount()).toBe(2);
    });

    describe('a mail that a subject gets once', () => {
      const later = new Date(DUE.getTime() + 1_800_000);

      it('leaves at its moment and not before', async () => {
        const subjectId = randomUUID();
        await queue.addOnce('report', [subjectId], later);
        expect(await claimAll()).toEqual([]);
        expect(subjects(await claimAll(later))).toEqual([subjectId]);
      });

      it('is not added again, neither while it waits nor once it was sent', async () => {
        const subjectId = randomUUID();
        await Promise.all(Array.from({ length: 8 }, () => queue.addOnce('report', [subjectId], DUE)));
        const [mail, ...others] = await claimAll();
        expect(others).toEqual([]);
        await queue.markSent(mail?.mailId ?? '', DUE);
        await queue.addOnce('report', [subjectId], DUE);
        expect(await claimAll(afterLease)).toEqual([]);
      });

      it('leaves sooner when it is hastened, alone of its kind and subject', async () => {
        const [hastened, other] = [randomUUID(), randomUUID()];
        await queue.addOnce('report', [hastened, other], later);
        await queue.hasten('invitation', [other], DUE);
        await queue.hasten('report', [hastened], DUE);
        expect(subjects(await claimAll())).toEqual([hastened]);
      });

      it('is left to who has it in hand when it is hastened', async () => {
        const subjectId = randomUUID();
        await queue.addOnce('report', [subjectId], DUE);
        await claimAll();
        await queue.hasten('report', [subjectId], DUE);
        expect(await claimAll()).toEqual([]);
      });
    });
  });
}
