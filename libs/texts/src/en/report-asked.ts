/** How questions to everybody were answered, what was chosen for a follow-up, and the one-word reactions. */
export const reportAskedTexts = {
  'report.asked.answered': '{count, plural, one {# participant} other {# participants}} answered.',
  'report.asked.too-few':
    'With fewer than {least} answers we do not show what was chosen. Otherwise one could guess who chose what.',
  'report.polls.heading': 'Polls',
  'report.polls.intro': 'Questions that the moderator put to everybody along the way.',
  'report.choices.heading': 'Chosen for follow-up',
  'report.choices.intro':
    'At the end {count, plural, one {# participant} other {# participants}} chose which statements deserve to be taken further.',
  'report.choices.caption':
    '{count, plural, one {The chosen statement} other {The # chosen statements, most chosen first}}',
  'report.choices.none': 'What they chose can no longer be read.',
  'report.choices.of': 'of {total, number}',
  'report.words.heading': 'In one word',
  'report.words.intro': 'At the end everybody could give one word about the session.',
  'report.words.caption': 'Words from more than one participant, most given first',
  'report.words.once': 'Given once',
  'report.column.option': 'Answer',
  'report.column.chosen': 'Chosen by',
  'report.column.word': 'Word',
  'report.column.participants': 'Participants',
};
