import { InlineStudyRoom, Studies, StudyFailed, StudyLost, type OpenStudy } from '@app/application';
import { endorse, inMemoryDialogue, openServing } from './live-dialogue.js';

/** A room that counts what is opened and closed, and loses everything when told to. */
class WatchedRoom extends InlineStudyRoom {
  openedCount = 0;
  closedCount = 0;
  heardCount = 0;
  isLosing = false;
  isFailing = false;

  override open(snapshot: string): OpenStudy {
    this.openedCount += 1;
    const study = super.open(snapshot);
    return {
      hear: (entries) => {
        this.heardCount += 1;
        study.hear(entries);
      },
      ask: (question, ...asked) => {
        if (this.isLosing) return Promise.reject(new StudyLost());
        return this.isFailing ? Promise.reject(new StudyFailed()) : study.ask(question, ...asked);
      },
      close: () => void (this.closedCount += 1),
    };
  }
}

async function setting() {
  const { journal, id } = await inMemoryDialogue();
  const room = new WatchedRoom();
  return { live: openServing(journal, id), room, studies: new Studies(room) };
}

describe('a study', () => {
  it('follows the session that it is of', async () => {
    const { live, studies } = await setting();
    const study = studies.of(live);
    const { uptoSeq } = await study.ask('analysis');
    await live.run(endorse(0));
    expect((await study.ask('analysis')).uptoSeq).toBe(uptoSeq + 1);
    study.release();
  });

  it('is one for all who ask, and closed by the last who lets go', async () => {
    const { live, room, studies } = await setting();
    const [one, other] = [studies.of(live), studies.of(live)];
    await Promise.all([one.ask('analysis'), other.ask('analysis')]);
    expect(room.openedCount).toBe(1);
    one.release();
    one.release();
    expect(room.closedCount).toBe(0);
    other.release();
    await Promise.resolve();
    expect(room.closedCount).toBe(1);
  });

  it('is opened only when something is asked', async () => {
    const { live, room, studies } = await setting();
    studies.of(live).release();
    expect(room.openedCount).toBe(0);
  });

  it('keeps the session in memory as long as somebody holds it', async () => {
    const { live, studies } = await setting();
    await live.drained();
    const study = studies.of(live);
    expect(live.isIdle).toBe(false);
    study.release();
    expect(live.isIdle).toBe(true);
  });

  it('is not opened again by who has let it go', async () => {
    const { live, room, studies } = await setting();
    const study = studies.of(live);
    study.release();
    await expect(study.ask('analysis')).rejects.toThrow(StudyLost);
    expect(room.openedCount).toBe(0);
  });

  it('passes nothing on any more when it is let go while it is being opened', async () => {
    const { live, room, studies } = await setting();
    const study = studies.of(live);
    const asked = study.ask('analysis').catch(() => undefined);
    study.release();
    await asked;
    await live.run(endorse(0));
    expect([room.openedCount, room.closedCount, room.heardCount]).toEqual([1, 1, 0]);
  });

  it('stays open when a question could not be answered', async () => {
    const { live, room, studies } = await setting();
    const study = studies.of(live);
    room.isFailing = true;
    await expect(study.ask('analysis')).rejects.toThrow(StudyFailed);
    room.isFailing = false;
    await study.ask('analysis');
    expect(room.openedCount).toBe(1);
    study.release();
  });

  it('is opened anew after it was lost, with all that happened meanwhile', async () => {
    const { live, room, studies } = await setting();
    const study = studies.of(live);
    const { uptoSeq } = await study.ask('analysis');
    room.isLosing = true;
    await expect(study.ask('analysis')).rejects.toThrow(StudyLost);
    room.isLosing = false;
    await live.run(endorse(0));
    expect((await study.ask('analysis')).uptoSeq).toBe(uptoSeq + 1);
    expect(room.openedCount).toBe(2);
    study.release();
  });
});
