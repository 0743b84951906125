import { seedOf } from '@app/analysis';
import { InMemoryJournal } from '@app/application';
import type { CommandId, SessionId } from '@app/dialogue';
import { explained, parseExplainArgs } from '../src/explain/explain-command.js';
import { explanation } from '../src/explain/explanation.js';
import { heldSession, id, times } from './explain-session.js';

const sessionId = id<SessionId>('session-1');

describe('explain, from a journal', () => {
  const { session, facts } = heldSession({ first: times(12, 3), second: times(9, 1) }, sessionId);
  const journal = new InMemoryJournal();

  beforeAll(async () => {
    await journal.begin(sessionId);
    await journal.append(sessionId, 0, [], ({ at }) =>
      facts.map((fact, index) => ({
        seq: index + 1,
        at,
        by: 'system',
        commandId: id<CommandId>(`command-${index}`),
        part: 0,
        fact,
      })),
    );
  });

  const ask = (...args: string[]): Promise<string[]> => explained(journal, parseExplainArgs(args));

  it('folds it and says what the state says', async () => {
    expect(await ask('session-1', '#1')).toEqual(explanation(session, '#1', seedOf(session.id)));
  });

  it('takes the beginning of the ids', async () => {
    expect((await ask('sess', 'sec'))[1]).toMatch(/^Place: 2 of 2/);
  });

  it('names the sessions there are when it does not know the one asked for', async () => {
    await expect(ask('nowhere', '#1')).rejects.toThrow('There is no session nowhere. Known: session-1');
  });
});
