export const reportThemesTexts = {
  'report.contents': 'Dans ce rapport',
  'report.themes.heading': 'Thèmes',
  'report.themes.intro':
    'Les contributions qui parlent de la même chose forment un thème. Le thème qui trouve l’écho le plus large vient en premier. Nous comptons des personnes, pas des contributions\u00a0: qui se retrouve dans cinq contributions d’un thème compte une fois.',
  'report.themes.provisional':
    'Ces thèmes sont provisoires. Avec moins de {count, number} contributions, ils peuvent encore changer.',
  'report.themes.caption':
    '{count, plural, one {Le thème} other {Les # thèmes}}, l’écho le plus large en premier',
  'report.themes.key':
    'La barre est la part estimée des participants chez qui le thème trouve un écho, de 0 à 100. Le trait à deux bouts est la marge. Moins il y a de participants qui ont répondu, plus l’estimation est proche de 50.',
  'report.themes.other': 'Autres',
  'report.themes.other.intro':
    '{count, plural, one {# contribution n’entre} other {# contributions n’entrent}} dans aucun de ces thèmes.',
  'report.theme.unnamed': 'Thème sans nom',
  'report.theme.statements': '{count, plural, one {# contribution} other {# contributions}}',
  'report.theme.recognised':
    'Trouve un écho chez {recognised, number} des {asked, number} participants qui ont répondu sur ce thème{organisations, plural, =0 {} one {, dans # organisation} other {, dans # organisations}}',
  'report.theme.too-few':
    'Moins de {least, number} participants ont répondu. C’est trop peu pour une place dans l’ordre.',
  'report.theme.best':
    '{count, plural, one {La contribution la plus forte} other {Les contributions les plus fortes}}',
  'report.column.theme': 'Thème',
  'report.method.themes':
    'Le logiciel trouve d’après leurs mots quelles contributions parlent de la même chose. La personne qui anime peut réunir des thèmes, les diviser et leur donner un nom\u00a0; sinon, un thème porte les mots qui le caractérisent le mieux. Un thème trouve un écho chez vous si au moins une de ses contributions en trouve un, en grande partie ou entièrement. Ici aussi, l’ordre suit le bas de la marge ({level} de certitude), et avec moins de {least} participants qui répondent, un thème n’a pas de place.',
  'report.item.time':
    'Prévu\u00a0: {planned, number}\u00a0min. Durée réelle\u00a0: {actual, number}\u00a0min.',
  'report.participation.held':
    '{count, plural, one {contribution que la personne qui anime n’avait pas encore lue} other {contributions que la personne qui anime n’avait pas encore lues}}',
  'report.participation.merged':
    '{count, plural, one {contribution réunie} other {contributions réunies}} avec une autre qui dit la même chose',
  'report.participation.flagged':
    '{count, plural, one {contribution signalée} other {contributions signalées}} par des participants',
};
