import { actIn, known, knownAttendee, knownStatement, type Evolvers } from './evolver.js';
import { counting } from './choices-counted.js';
import { pollLines } from './poll.js';
import { count } from './scale.js';
import { agendaItemOf } from './session.js';
import { wordKey } from './word-key.js';

/** What people say besides statements and endorsements: scale items, choices, words, polls; and what is shown of it. */
export const closingEvolvers: Evolvers<
  | 'scale-answered'
  | 'statements-shortlisted'
  | 'statements-chosen'
  | 'word-given'
  | 'words-hidden'
  | 'stage-set'
  | 'stage-cleared'
  | 'poll-opened'
  | 'poll-answered'
  | 'poll-closed'
  | 'note-written'
  | 'note-withdrawn'
> = {
  'scale-answered': (session, { itemId, attendeeId, answer }) => {
    const { tally } = known(agendaItemOf(session, itemId));
    const answering = knownAttendee(session, attendeeId);
    const { scaleAnswers } = answering;
    const earlier = scaleAnswers[itemId];
    if (earlier !== undefined) count(tally, earlier, -1);
    count(tally, answer, 1);
    scaleAnswers[itemId] = answer;
    actIn(session, answering);
  },
  'statements-shortlisted': (session, { itemId, statementIds }) =>
    void (session.shortlist = { itemId, statementIds }),
  'statements-chosen': (session, { attendeeId, itemId, statementIds }) => {
    const choosing = knownAttendee(session, attendeeId);
    for (const id of statementIds) knownStatement(session, id);
    counting(session, [choosing], () => void (choosing.chosen[itemId] = statementIds));
    actIn(session, choosing);
  },
  'word-given': (session, { attendeeId, textId, text }) => {
    const giving = knownAttendee(session, attendeeId);
    if (giving.word !== null) giving.earlierWords.push(giving.word);
    giving.word = { textId, text };
  },
  'words-hidden': (session, { textIds, isHidden }) => {
    const [hidden, shown] = [new Set(session.hiddenWords), new Set(session.shownWords)];
    for (const { word } of session.attendees.values()) {
      if (word === null || word.text === null || !textIds.includes(word.textId)) continue;
      const [to, from] = isHidden ? [hidden, shown] : [shown, hidden];
      to.add(wordKey(word.text));
      from.delete(wordKey(word.text));
    }
    Object.assign(session, { hiddenWords: [...hidden], shownWords: [...shown] });
  },
  'stage-set': (session, { content, textId, text }, at) => {
    session.stage = { content, title: text, textId, since: at };
    session.shownTextIds.stage.push(textId);
  },
  'stage-cleared': (session) => void (session.stage = null),
  'poll-opened': (session, { pollId, optionCount, textId, text }, at) =>
    void session.polls.push({
      id: pollId,
      textId,
      ...pollLines(text),
      openedAt: at,
      isOpen: true,
      counts: Array.from({ length: optionCount }, () => 0),
    }),
  'poll-answered': (session, { pollId, attendeeId, option }) => {
    const { counts } = known(session.polls.find(({ id }) => id === pollId));
    const { pollAnswers } = knownAttendee(session, attendeeId);
    const earlier = pollAnswers[pollId];
    if (earlier !== undefined) counts[earlier] = (counts[earlier] ?? 0) - 1;
    counts[option] = (counts[option] ?? 0) + 1;
    pollAnswers[pollId] = option;
  },
  'poll-closed': (session, { pollId }) =>
    void (known(session.polls.find(({ id }) => id === pollId)).isOpen = false),
  'note-written': (session, { noteId, authorId, statementId, textId, text }, at) =>
    void session.notes.push({ id: noteId, authorId, statementId, textId, text, at }),
  'note-withdrawn': (session, { noteId }) =>
    void (known(session.notes.find(({ id }) => id === noteId)).text = null),
};
