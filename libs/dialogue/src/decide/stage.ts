import type { DialogueError } from '../errors.js';
import type { PollId } from '../ids.js';
import { LIMITS } from '../limits.js';
import { pollText, type Poll } from '../poll.js';
import type { Session } from '../session.js';
import { STAGED_COUNT, type StageContent } from '../stage.js';
import type { Deciders } from './decider.js';
import {
  findItem,
  findShownStatement,
  isRefusal,
  refuse,
  refuseText,
  refuseUnlessLive,
  refuseWhenEnded,
} from './guards.js';

const {
  stageTitleGraphemeCount,
  pollQuestionGraphemeCount,
  pollOptionGraphemeCount,
  leastPollOptionCount,
  mostPollOptionCount,
} = LIMITS;

const findPoll = (session: Session, id: PollId): Poll | DialogueError =>
  session.polls.find((poll) => poll.id === id) ?? refuse('unknown-poll', 'pollId');

function refuseContent(session: Session, content: StageContent): DialogueError | undefined {
  switch (content.kind) {
    case 'words':
      return undefined;
    case 'poll': {
      const poll = findPoll(session, content.pollId);
      if (isRefusal(poll)) return poll;
      return poll.question === null ? refuse('unknown-poll', 'pollId') : undefined;
    }
    case 'scale': {
      const item = findItem(session, content.itemId);
      if (isRefusal(item)) return item;
      return item.itemKind === 'scale' ? undefined : refuse('not-allowed', 'itemId');
    }
    case 'theme':
      if (!session.themes.has(content.themeId)) return refuse('unknown-theme', 'themeId');
      break;
    case 'statements':
      if (content.statementIds.length === 0) return refuse('unknown-statement', 'statementIds');
  }
  if (content.statementIds.length > STAGED_COUNT) return refuse('too-many', 'statementIds', STAGED_COUNT);
  const refused = content.statementIds.map((id) => findShownStatement(session, id)).find(isRefusal);
  return refused && refuse(refused.code, 'statementIds');
}

function refuseOptions(options: readonly string[]): DialogueError | undefined {
  if (options.length < leastPollOptionCount) return refuse('empty-text', 'options', leastPollOptionCount);
  if (options.length > mostPollOptionCount) return refuse('too-many', 'options', mostPollOptionCount);
  for (const option of options) {
    const refusal = refuseText(option, pollOptionGraphemeCount, 'options');
    if (refusal) return refusal;
  }
  return undefined;
}

export const stageDeciders: Deciders<
  'set-stage' | 'clear-stage' | 'open-poll' | 'answer-poll' | 'close-poll'
> = {
  'set-stage': (session, { content, title }, { textId }) => {
    const refusal = refuseWhenEnded(session) ?? refuseContent(session, content);
    if (refusal) return refusal;
    if (title.trim() === '') return [{ kind: 'stage-set', content, textId, text: null }];
    return (
      refuseText(title, stageTitleGraphemeCount, 'title') ?? [
        { kind: 'stage-set', content, textId, text: title },
      ]
    );
  },
  'clear-stage': (session) => refuseWhenEnded(session) ?? [{ kind: 'stage-cleared' }],
  'open-poll': (session, { pollId, question, options }, { textId }) => {
    const refusal =
      refuseUnlessLive(session) ??
      refuseText(question, pollQuestionGraphemeCount, 'question') ??
      refuseOptions(options);
    if (refusal) return refusal;
    if (session.polls.some(({ id }) => id === pollId)) return refuse('id-taken', 'pollId');
    const text = pollText(question, options);
    return [{ kind: 'poll-opened', pollId, optionCount: options.length, textId, text }];
  },
  'answer-poll': (session, { pollId, option }, { attendee }) => {
    const poll = refuseUnlessLive(session) ?? findPoll(session, pollId);
    if (isRefusal(poll)) return poll;
    if (!poll.isOpen) return refuse('poll-closed', 'pollId');
    if (!attendee) return refuse('not-admitted');
    if (!Number.isInteger(option) || option < 0 || option >= poll.options.length)
      return refuse('invalid-position', 'option', poll.options.length);
    return [{ kind: 'poll-answered', pollId, attendeeId: attendee.id, option }];
  },
  'close-poll': (session, { pollId }) => {
    const poll = refuseWhenEnded(session) ?? findPoll(session, pollId);
    if (isRefusal(poll)) return poll;
    return poll.isOpen ? [{ kind: 'poll-closed', pollId }] : [];
  },
};
