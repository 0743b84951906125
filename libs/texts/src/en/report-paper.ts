/** Shared places, what is counted where, and what stands on paper only. */
export const reportPaperTexts = {
  'report.place.tied': 'shared',
  'report.place.shared':
    'Shared {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place, with {others, plural, one {# other} other {# others}}',
  'report.items.counted':
    '{ranked, plural, one {# statement stands below, with the question it belongs to} other {# statements stand below, with the question they belong to}}.{cannotSay, plural, =0 {} one { # stands under “Holds for some”.} other { # stand under “Holds for some”.}}{tooFew, plural, =0 {} one { # stands under “Too few answers”.} other { # stand under “Too few answers”.}}{notShown, plural, =0 {} one { # is counted only, see “Who took part”.} other { # are counted only, see “Who took part”.}} {total, plural, one {That is the one statement} other {Together these are all # statements}} of this session.',
  'report.item.apart':
    '{count, plural, one {# more statement to this question has no place and stands} other {# more statements to this question have no place and stand}} further on.',
  'report.paper.method.heading': 'How this was measured, in short',
  'report.paper.method':
    'For each statement put before them, participants said how far they recognise it. Recognition is the average of that, from 0 to 100. Not everyone answered everything, so there is a margin: with {level} certainty recognition lies within it. The order follows the lower end of the margin. The figures are about the people who took part. The full explanation is at the end.',
  'report.paper.list':
    'With each statement you see how many participants gave each answer (the rings), how many of them answered “mostly” or “fully”, and from how many organisations these are. Recognition, from 0 to 100, stands at the side, with the margin of {level} certainty below it.',
  'report.paper.themes':
    'With each theme you see how many of the participants who answered about it recognise it. Below it is its strongest statement, and for how many of those who answered it holds mostly or fully. The list question by question names the theme of every statement.',
  'report.paper.theme-recognised':
    'Recognised by {recognised, number} of {asked, number}{organisations, plural, =0 {} one {, from # organisation} other {, from # organisations}}',
  'report.paper.certain': 'no margin',
  'report.paper.recognised':
    '{recognised, number} of {answered, number}{organisations, plural, =0 {} one {, from # organisation} other {, from # organisations}}',
};
