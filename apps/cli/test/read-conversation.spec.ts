import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataError } from '../src/replay/csv-file.js';
import { readConversation } from '../src/replay/conversation.js';
import { planReplay } from '../src/replay/plan.js';

const COMMENTS = `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
2000,later,1,12,0,0,-1,"Second, with a comma"
1000,first,0,10,1,1,1,"First ""quoted"" one"
3000,last,2,10,0,0,0,"  "
`;
const VOTES = `timestamp,datetime,comment-id,voter-id,vote
1500,x,0,11,1
1400,x,0,11,-1
1600,x,0,10,1
2500,x,1,11,0
2600,x,1,10,-1
2700,x,7,11,1
3500,x,2,11,1
`;
const MATRIX = `participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2
10,0,2,1,0,1,,-1,
11,,0,2,1,0,1,0,
`;

describe('readConversation', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weerklank-conversation-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (files: Record<string, string>): Promise<void[]> =>
    Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));

  const errorOf = async (files: Record<string, string>): Promise<DataError> => {
    await write(files);
    return readConversation(folder).then(
      () => {
        throw new Error('it was read');
      },
      (error: unknown) => {
        if (!(error instanceof DataError)) throw error;
        return error;
      },
    );
  };

  it('reads statements and votes by time, and everyone who took part', async () => {
    await write({ 'comments.csv': COMMENTS, 'votes.csv': VOTES, 'summary.csv': 'topic,Wonen\nurl,x\n' });
    const { statements, votes, people, topic } = await readConversation(folder);
    expect(topic).toBe('Wonen');
    expect(statements.map(({ commentId, isRejected }) => [commentId, isRejected])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
    expect(statements[0]?.text).toBe('First "quoted" one');
    expect(votes.map(({ at }) => at)).toEqual([1400, 1500, 1600, 2500, 2600, 2700, 3500]);
    expect(people).toEqual([10, 11, 12]);
  });

  it('accounts for every vote: the last of each person counts, own, unknown and blank ones are left out', async () => {
    await write({ 'comments.csv': COMMENTS, 'votes.csv': VOTES });
    const plan = planReplay(await readConversation(folder));
    expect(plan.leftOut).toEqual({ repeatedCount: 1, ownCount: 1, unknownCount: 2 });
    expect(plan.blankCount).toBe(1);
    expect(plan.votes.map(({ voterId, commentId, vote }) => [voterId, commentId, vote])).toEqual([
      [11, 0, 1],
      [11, 1, 0],
      [10, 1, -1],
    ]);
    const { repeatedCount, ownCount, unknownCount } = plan.leftOut;
    expect(plan.votes.length + repeatedCount + ownCount + unknownCount).toBe(plan.voteRowCount);
  });

  it('takes the matrix where there is no list of votes', async () => {
    await write({ 'comments.csv': COMMENTS, 'participants-votes.csv': MATRIX });
    const { votes } = await readConversation(folder);
    expect(votes.map(({ voterId, commentId, vote }) => [voterId, commentId, vote])).toEqual([
      [11, 0, 1],
      [10, 1, -1],
      [11, 1, 0],
    ]);
  });

  it('says what a folder lacks', async () => {
    await expect(readConversation(join(folder, 'nowhere'))).rejects.toThrow(/There is no folder .*nowhere/);
    expect((await errorOf({ 'votes.csv': VOTES })).message).toMatch(/needs comments\.csv/);
    expect((await errorOf({ 'comments.csv': COMMENTS, 'votes.csv': 'a,b\n1,2\n' })).message).toMatch(
      /votes\.csv, line 1: there is no column "timestamp"/,
    );
  });

  it.each([
    ['a vote out of range', '1500,x,0,11,2', /votes\.csv, line 9, column "vote": a vote is 1/],
    ['a word for a number', '1500,x,0,elf,1', /votes\.csv, line 9, column "voter-id": "elf" is not a whole/],
    [
      'a missing number',
      '1500,x,,11,1',
      /votes\.csv, line 9, column "comment-id": a whole number is missing/,
    ],
    ['a missing column', '1500,x,0,11', /votes\.csv: .*line 9/],
    ['an open quotation mark', '1500,"x,0,11,1', /votes\.csv: .*line 9/],
  ])('names file, line and column of %s', async (_what, row, message) => {
    expect((await errorOf({ 'comments.csv': COMMENTS, 'votes.csv': `${VOTES}${row}\n` })).message).toMatch(
      message,
    );
  });

  it('refuses a statement that stands there twice', async () => {
    const error = await errorOf({
      'comments.csv': `${COMMENTS}4000,x,1,10,0,0,0,again\n`,
      'votes.csv': VOTES,
    });
    expect(error.message).toMatch(/comments\.csv, line 5, column "comment-id": 1 stands there twice/);
  });
});
