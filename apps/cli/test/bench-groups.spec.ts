import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseGroupsBenchArgs } from '../src/bench/groups-arguments.js';
import { readGroupsConversation } from '../src/bench/groups-conversation.js';
import { measureGroups } from '../src/bench/groups-measure.js';
import { syntheticConversation } from '../src/bench/groups-synthetic.js';

describe('bench:groups', () => {
  it('takes a folder', () => {
    expect(parseGroupsBenchArgs(['--data', 'folder'])).toEqual({
      source: { dataFolder: 'folder' },
      isJson: false,
      seed: 1,
      shuffleCount: 5,
    });
  });

  it('takes a size in place of it', () => {
    expect(
      parseGroupsBenchArgs(['--synthetic', '20x30x400', '--json', '--seed', '7', '--shuffles', '0']),
    ).toEqual({
      source: { synthetic: { participantCount: 20, statementCount: 30, endorsementCount: 400 } },
      isJson: true,
      seed: 7,
      shuffleCount: 0,
    });
  });

  it.each([
    [[], '--data'],
    [['--data', 'folder', '--synthetic', '20x30x400'], '--data'],
    [['--synthetic', '20x30'], '--synthetic'],
    [['--synthetic', '20x30x601'], '--synthetic'],
    [['--data', 'folder', '--seed', '-1'], '--seed'],
    [['--data', 'folder', '--shuffles', 'many'], '--shuffles'],
    [['--fast'], '--fast'],
  ])('refuses %j and names what is wrong', (args, named) => {
    expect(() => parseGroupsBenchArgs(args)).toThrow(named);
  });

  it('tells the groups in the terms of the recorded conversation, in any order', () => {
    const size = { participantCount: 60, statementCount: 40, endorsementCount: 1_500 };
    const conversation = syntheticConversation(3, size);
    const found = measureGroups(conversation, { seed: 2, shuffleCount: 2 });
    expect(found).toMatchObject({ participants: 60, statements: 40, votes: 1_500, reason: null, selfAri: 1 });
    expect(Object.keys(found.representative)).toHaveLength(found.k);
    expect(new Set(Object.values(found.groups)).size).toBe(found.k);
    expect(Object.keys(found.groupAwareConsensus)).toHaveLength(40);
    expect(measureGroups(conversation, { seed: 9, shuffleCount: 0 }).groups).toEqual(found.groups);
  });

  it('says why there are none', () => {
    const few = syntheticConversation(1, { participantCount: 8, statementCount: 10, endorsementCount: 70 });
    expect(measureGroups(few, { seed: 1, shuffleCount: 1 })).toMatchObject({
      k: 0,
      reason: 'too-few-participants',
      groups: {},
      selfAri: null,
    });
  });
});

describe('readGroupsConversation', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weerklank-groups-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (files: Record<string, string>): Promise<void[]> =>
    Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));

  const COMMENTS = 'comment-id,moderated\n4,-1\n5,1\n6,0\n';

  it('reads the matrix, what was rejected, the recorded groups and when statements were first voted on', async () => {
    await write({
      'comments.csv': COMMENTS,
      'participants-votes.csv': 'participant,group-id,n-votes,4,5,6\n10,0,2,1,,-1\n2,,1,,0,\n',
      'votes.csv': 'timestamp,comment-id,voter-id,vote\n9,4,10,1\n7,6,10,-1\n8,6,2,1\n5,5,2,0\n',
    });
    expect(await readGroupsConversation(folder)).toEqual({
      rows: [
        [
          '10',
          [
            ['4', 1],
            ['6', -1],
          ],
        ],
        ['2', [['5', 0]]],
      ],
      outIds: new Set(['4']),
      firstAnsweredAt: new Map([
        ['4', 9],
        ['6', 7],
        ['5', 5],
      ]),
      recordedGroupOf: new Map([['10', 0]]),
      reference: null,
    });
  });

  it.each([
    ['participant,5\n10,2\n', 'participants-votes.csv, line 2, column "5"'],
    ['participant,5\n10,yes\n', 'participants-votes.csv, line 2, column "5"'],
    ['participant,5\n10,1\n10,1\n', 'participants-votes.csv, line 3, column "participant"'],
    ['person,5\n10,1\n', 'there is no column "participant"'],
  ])('refuses %j and says where', async (matrix, where) => {
    await write({ 'comments.csv': COMMENTS, 'participants-votes.csv': matrix });
    await expect(readGroupsConversation(folder)).rejects.toThrow(where);
  });

  it('says which file is missing', async () => {
    await write({ 'comments.csv': COMMENTS });
    await expect(readGroupsConversation(folder)).rejects.toThrow('participants-votes.csv');
  });
});
