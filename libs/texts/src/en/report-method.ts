export const reportMethodTexts = {
  'report.method.heading': 'How this report was made',
  'report.method.score':
    'For each statement put before them, participants said how far they recognise it: not at all, a little, mostly or fully. These answers count as 0, one third, two thirds and 1. Recognition is their average, estimated for everyone who could have answered, on a scale from 0 to 100.',
  'report.method.interval':
    'Not everyone answered everything. That is why each statement has a margin: with {level} certainty recognition lies within it. The more people answered, the smaller the margin. When everyone has answered there is none.',
  'report.method.order':
    'The order follows the lower end of the margin. So a statement with two enthusiastic answers does not come before one that forty people recognise.',
  'report.method.prior':
    'When there are few answers, the average of all answers to all statements counts as well ({prior}). It weighs as much as {weight, plural, one {# answer} other {# answers}}.',
  'report.method.lists':
    'Statements with fewer than {least} answers, and statements for which more than {share} chose “I can’t say”, are on lists of their own. We tell from how many organisations the recognition comes only where at least {segment} people recognise the statement.',
  'report.method.meaning':
    'The figures are about the people who took part in this session. They do not say how things are everywhere.',
  'report.method.unreadable':
    'What the moderator hid, what people withdrew themselves and what was erased is not in this report. It has only been counted.',
  'report.footer.composed': 'Composed on {date} at {time}, from the first {seq} facts of the session.',
  'report.footer.made-with': 'Made with Weerklank, free software for dialogue among peers.',
};
