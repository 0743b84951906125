/** Shared places, what is counted where, and what stands on paper only. */
export const reportPaperTexts = {
  'report.place.tied': 'partagée',
  'report.place.shared':
    '{place, selectordinal, one {#re} other {#e}} place, partagée avec {others, plural, one {# autre} other {# autres}}',
  'report.items.counted':
    '{ranked, plural, one {# contribution figure ci-dessous, sous la question dont elle relève} other {# contributions figurent ci-dessous, sous la question dont elles relèvent}}.{cannotSay, plural, =0 {} one { # figure sous «\u00a0Vaut pour une partie\u00a0».} other { # figurent sous «\u00a0Vaut pour une partie\u00a0».}}{tooFew, plural, =0 {} one { # figure sous «\u00a0Trop peu de réponses\u00a0».} other { # figurent sous «\u00a0Trop peu de réponses\u00a0».}}{notShown, plural, =0 {} one { # est seulement comptée, voir «\u00a0Qui a participé\u00a0».} other { # sont seulement comptées, voir «\u00a0Qui a participé\u00a0».}} {total, plural, one {C’est la seule contribution} other {Ce sont là les # contributions}} de cette session.',
  'report.item.apart':
    '{count, plural, one {# autre contribution à cette question n’a pas de place et figure} other {# autres contributions à cette question n’ont pas de place et figurent}} plus loin.',
  'report.paper.method.heading': 'Comment c’est mesuré, en bref',
  'report.paper.method':
    'Pour chaque contribution présentée, les participants ont dit dans quelle mesure ils retrouvent cela dans leur pratique. L’écho en est la moyenne, de 0 à 100. Tout le monde n’a pas répondu à tout, d’où une marge\u00a0: avec {level} de certitude, l’écho se trouve dans cette marge. L’ordre suit le bas de la marge. Les chiffres portent sur les personnes qui ont participé. L’explication complète se trouve à la fin.',
  'report.paper.list':
    'Chaque contribution indique combien de participants ont donné chaque réponse (les cercles), combien d’entre eux ont répondu «\u00a0en grande partie\u00a0» ou «\u00a0tout à fait\u00a0», et de combien d’organisations ils viennent. À côté, l’écho de 0 à 100 et, en dessous, la marge de {level} de certitude.',
  'report.paper.themes':
    'Chaque thème indique chez combien des participants qui y ont répondu il trouve un écho. En dessous figure sa contribution la plus forte, et pour combien de ceux qui ont répondu elle vaut en grande partie ou tout à fait. La liste question par question nomme le thème de chaque contribution.',
  'report.paper.theme-recognised':
    'Trouve un écho chez {recognised, number} sur {asked, number}{organisations, plural, =0 {} one {, de # organisation} other {, de # organisations}}',
  'report.paper.certain': 'sans marge',
  'report.paper.recognised':
    '{recognised, number} sur {answered, number}{organisations, plural, =0 {} one {, de # organisation} other {, de # organisations}}',
};
