import { reportAskedTexts } from './report-asked.js';
import { reportBreadthTexts } from './report-breadth.js';
import { reportPaperTexts } from './report-paper.js';
import { reportThemesTexts } from './report-themes.js';

export const reportTexts = {
  ...reportAskedTexts,
  ...reportBreadthTexts,
  ...reportPaperTexts,
  ...reportThemesTexts,
  'report.kind': 'Report',
  'report.document-title': 'Report: {title}',
  'report.skip': 'Skip to the content',
  'report.when': '{date}, {from} to {to}',
  'report.fictional.title': 'Fictional rehearsal',
  'report.fictional.body':
    'This is the report of a rehearsal. The people, the organisations and what is said are made up.',
  'report.summary':
    '{participants, plural, one {# participant} other {# participants}} {organisations, plural, =0 {} one {from # organisation } other {from # organisations }}wrote {statements, plural, one {# statement} other {# statements}} and said {endorsements, plural, one {# time} other {# times}} how far they recognise one.{cannotSay, plural, =0 {} one { And # time “I can’t say”.} other { And # times “I can’t say”.}}',
  'report.top.heading': 'Most recognised',
  'report.top.intro':
    '{count, plural, one {The statement that was recognised most in this session.} other {The {count} statements that were recognised most in this session, the strongest first.}}',
  'report.top.order':
    'The order follows the lower end of the margin: a statement is almost certainly recognised that much. Without a margin, recognition itself counts. Equals share a place.',
  'report.top.empty': 'No statement received enough answers for a place on this list.',
  'report.fold.statements': '{count, plural, one {Show the statement} other {Show the # statements}}',
  'report.fold.more': '{count, plural, one {Show # more statement} other {Show # more statements}}',
  'report.key.heading': 'How to read the figures',
  'report.key.rings': 'The more rings, the more it is recognised. The bar shows how the answers are divided.',
  'report.key.line':
    'The dot on the line is the recognition, from 0 to 100. The bar around it is the margin: with {level} certainty recognition lies within it.',
  'report.items.heading': 'Question by question',
  'report.item.caption':
    '{count, plural, one {The ranked statement} other {The {count} ranked statements}} to this question, most recognised first',
  'report.item.not-put': 'This question was not put.',
  'report.item.empty': 'No statement to this question received enough answers.',
  'report.intent.experience.heading': 'Experiences',
  'report.intent.tip.heading': 'Tips',
  'report.intent.tip.intro': 'What works for others. Participants said whether it would work for them too.',
  'report.intent.warning.heading': 'Warnings',
  'report.intent.warning.intro': 'What participants say you should not do.',
  'report.intent.question.heading': 'Questions to each other',
  'report.intent.question.intro': 'Questions that others have as well.',
  'report.intent.more':
    '{count, plural, one {# more stands} other {# more stand}} above, with the question they belong to.',
  'report.list.ranked': 'most recognised',
  'report.list.too-few': 'too few answers',
  'report.list.cannot-say': 'holds for some',
  'report.cannot-say.heading': 'Holds for some',
  'report.cannot-say.intro':
    'For these statements more than {share} chose “I can’t say”. They concern some of the participants only.',
  'report.cannot-say.caption': 'Statements that many participants could not say anything about',
  'report.too-few.heading': 'Too few answers',
  'report.too-few.intro':
    'These statements received fewer than {least} answers. That is too few for a place in the order.',
  'report.too-few.caption': 'Statements with too few answers',
  'report.statement.score': 'Recognition {score} out of 100',
  'report.statement.interval': 'with {level} certainty between {lower} and {upper}',
  'report.statement.certain': 'without a margin, as (almost) everyone has answered',
  'report.statement.reach': 'Put before {count}',
  'report.statement.builds-on': 'Builds on',
  'report.statement.raises-theme': 'another theme',
  'report.reason.recognised-in-organisations':
    '{intent, select, tip {Would mostly or fully work for {recognised} of {answered}} question {Mostly or fully a question for {recognised} of {answered}} other {Mostly or fully recognised by {recognised} of {answered}}}, from {organisations, plural, one {# organisation} other {# organisations}}',
  'report.reason.recognised':
    '{intent, select, tip {Would mostly or fully work for {recognised} of {answered}} question {Mostly or fully a question for {recognised} of {answered}} other {Mostly or fully recognised by {recognised} of {answered}}}',
  'report.reason.cannot-say': '{cannotSay} of {total} cannot say',
  'report.reason.too-few':
    '{answered, plural, =0 {No answer on the scale yet} one {# answer on the scale} other {# answers on the scale}}; {least} are needed',
  'report.participation.heading': 'Who took part',
  'report.participation.participants': '{count, plural, one {participant} other {participants}}',
  'report.participation.organisations': '{count, plural, one {organisation} other {organisations}}',
  'report.participation.posting': '{count, plural, one {participant} other {participants}} wrote a statement',
  'report.participation.endorsing':
    '{count, plural, one {participant} other {participants}} said what they recognise',
  'report.participation.statements': '{count, plural, one {statement} other {statements}}',
  'report.participation.endorsements': '{count, plural, one {answer} other {answers}}',
  'report.participation.cannot-say': '{count, plural, one {time} other {times}} “I can’t say”',
  'report.participation.hidden':
    '{count, plural, one {statement} other {statements}} hidden by the moderator',
  'report.participation.withdrawn':
    '{count, plural, one {statement} other {statements}} withdrawn by whoever wrote {count, plural, one {it} other {them}}',
  'report.participation.redacted':
    '{count, plural, one {statement whose text was erased} other {statements whose text was erased}}',
};
