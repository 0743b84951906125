export const reportThemesTexts = {
  'report.contents': 'In this report',
  'report.themes.heading': 'Themes',
  'report.themes.intro':
    'Statements about the same thing form a theme. The most widely recognised theme comes first. We count people, not statements: whoever recognises five statements of a theme counts once.',
  'report.themes.provisional':
    'These themes are provisional. With fewer than {count, number} statements they may still shift.',
  'report.themes.caption':
    '{count, plural, one {The theme} other {The # themes}}, most widely recognised first',
  'report.themes.key':
    'The bar is the estimated share of participants who recognise the theme, from 0 to 100. The line with two ends is the margin. The fewer participants answered, the closer the estimate is to 50.',
  'report.themes.other': 'Other',
  'report.themes.other.intro':
    '{count, plural, one {# statement belongs} other {# statements belong}} to none of these themes.',
  'report.theme.unnamed': 'Theme without a name',
  'report.theme.statements': '{count, plural, one {# statement} other {# statements}}',
  'report.theme.recognised':
    'Recognised by {recognised, number} of the {asked, number} participants who answered on this theme{organisations, plural, =0 {} one {, from # organisation} other {, from # organisations}}',
  'report.theme.too-few':
    'Fewer than {least, number} participants answered. That is too few for a place in the order.',
  'report.theme.best': '{count, plural, one {The strongest statement} other {The strongest statements}}',
  'report.column.theme': 'Theme',
  'report.method.themes':
    'The software finds by their words which statements are about the same thing. The moderator can merge, split and name themes; where they did not, a theme goes by the words that mark it best. You recognise a theme when you recognise at least one of its statements mostly or fully. Here too the order follows the lower end of the margin ({level} certainty), and with fewer than {least} participants answering a theme has no place.',
  'report.item.time': 'Planned: {planned, number} min. Took: {actual, number} min.',
  'report.participation.held':
    '{count, plural, one {statement} other {statements}} that the moderator had not read yet',
  'report.participation.merged':
    '{count, plural, one {statement} other {statements}} merged with one that says the same',
  'report.participation.flagged':
    '{count, plural, one {statement} other {statements}} that participants pointed out to the moderator',
};
