/** How questions to everybody were answered, what was chosen for a follow-up, and the one-word reactions. */
export const reportAskedTexts = {
  'report.asked.answered': '{count, plural, one {# deelnemer gaf} other {# deelnemers gaven}} antwoord.',
  'report.asked.too-few':
    'Bij minder dan {least} antwoorden laten we niet zien wat er is gekozen. Anders kun je raden wie wat koos.',
  'report.polls.heading': 'Peilingen',
  'report.polls.intro': 'Vragen die de gespreksleider tussendoor aan iedereen stelde.',
  'report.choices.heading': 'Gekozen voor vervolg',
  'report.choices.intro':
    '{count, plural, one {# deelnemer koos} other {# deelnemers kozen}} aan het eind welke bijdragen een vervolg verdienen.',
  'report.choices.caption':
    '{count, plural, one {De gekozen bijdrage} other {De # gekozen bijdragen, de meest gekozen eerst}}',
  'report.choices.none': 'Wat ze kozen, is niet meer te lezen.',
  'report.choices.of': 'van {total, number}',
  'report.words.heading': 'In één woord',
  'report.words.intro': 'Aan het eind kon iedereen één woord over de sessie geven.',
  'report.words.caption': 'Woorden van meer dan één deelnemer, het meest gegeven eerst',
  'report.words.once': 'Eén keer gegeven',
  'report.column.option': 'Antwoord',
  'report.column.chosen': 'Gekozen door',
  'report.column.word': 'Woord',
  'report.column.participants': 'Deelnemers',
};
