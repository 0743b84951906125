/** How questions to everybody were answered, what was chosen for a follow-up, and the one-word reactions. */
export const reportAskedTexts = {
  'report.asked.answered': '{count, plural, one {# personne a répondu} other {# personnes ont répondu}}.',
  'report.asked.too-few':
    'En dessous de {least} réponses, nous ne montrons pas ce qui a été choisi\u00a0: on pourrait deviner qui a choisi quoi.',
  'report.polls.heading': 'Sondages',
  'report.polls.intro': 'Les questions posées à tout le monde en cours de route.',
  'report.choices.heading': 'Choisi pour la suite',
  'report.choices.intro':
    'À la fin, {count, plural, one {# personne a choisi} other {# personnes ont choisi}} les contributions qui méritent une suite.',
  'report.choices.caption':
    '{count, plural, one {La contribution choisie} other {Les # contributions choisies, la plus choisie en premier}}',
  'report.choices.none': 'Ce qui a été choisi n’est plus lisible.',
  'report.choices.of': 'sur {total, number}',
  'report.words.heading': 'En un mot',
  'report.words.intro': 'À la fin, chacun pouvait donner un mot sur la session.',
  'report.words.caption': 'Les mots donnés par plusieurs personnes, le plus donné en premier',
  'report.words.once': 'Donnés une seule fois',
  'report.column.option': 'Réponse',
  'report.column.chosen': 'Choisie par',
  'report.column.word': 'Mot',
  'report.column.participants': 'Personnes',
};
