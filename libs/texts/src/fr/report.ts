import { reportAskedTexts } from './report-asked.js';
import { reportBreadthTexts } from './report-breadth.js';
import { reportPaperTexts } from './report-paper.js';
import { reportThemesTexts } from './report-themes.js';

export const reportTexts = {
  ...reportAskedTexts,
  ...reportBreadthTexts,
  ...reportPaperTexts,
  ...reportThemesTexts,
  'report.kind': 'Rapport',
  'report.document-title': 'Rapport\u00a0: {title}',
  'report.skip': 'Aller au contenu',
  'report.when': '{date}, de {from} à {to}',
  'report.fictional.title': 'Répétition fictive',
  'report.fictional.body':
    'Ceci est le rapport d’une répétition. Les personnes, les organisations et les propos sont inventés.',
  'report.summary':
    '{participants, plural, one {# participant} other {# participants}} {organisations, plural, =0 {} one {de # organisation } other {de # organisations }}{participants, plural, one {a} other {ont}} écrit {statements, plural, one {# contribution} other {# contributions}} et dit {endorsements, plural, one {# fois} other {# fois}} dans quelle mesure une contribution se retrouve dans la pratique.{cannotSay, plural, =0 {} other { Et # fois «\u00a0Je ne peux pas le dire\u00a0».}}',
  'report.top.heading': 'Ce qui trouve le plus d’écho',
  'report.top.intro':
    '{count, plural, one {La contribution qui a trouvé le plus d’écho dans cette session.} other {Les {count} contributions qui ont trouvé le plus d’écho dans cette session, la plus forte en premier.}}',
  'report.top.order':
    'L’ordre suit le bas de la marge\u00a0: l’écho est presque certainement au moins aussi fort. Sans marge, c’est l’écho lui-même qui compte. À égalité, la place est partagée.',
  'report.top.empty': 'Aucune contribution n’a reçu assez de réponses pour figurer dans cette liste.',
  'report.fold.statements':
    '{count, plural, one {Afficher la contribution} other {Afficher les # contributions}}',
  'report.fold.more':
    '{count, plural, one {Afficher encore # contribution} other {Afficher encore # contributions}}',
  'report.key.heading': 'Comment lire les figures',
  'report.key.rings':
    'Plus il y a d’anneaux, plus l’écho est fort. La barre montre comment les réponses se répartissent.',
  'report.key.line':
    'Le point sur la ligne est l’écho, de 0 à 100. Le trait épais est la marge\u00a0: avec {level} de certitude, l’écho se trouve dans cette marge.',
  'report.items.heading': 'Question par question',
  'report.item.caption':
    '{count, plural, one {La contribution classée} other {Les {count} contributions classées}} à cette question, celles qui trouvent le plus d’écho en premier',
  'report.item.not-put': 'Cette question n’a pas été posée.',
  'report.item.empty': 'Aucune contribution à cette question n’a reçu assez de réponses.',
  'report.intent.experience.heading': 'Expériences',
  'report.intent.tip.heading': 'Conseils',
  'report.intent.tip.intro':
    'Ce qui marche chez d’autres. Les participants ont dit si cela marcherait aussi chez eux.',
  'report.intent.warning.heading': 'Mises en garde',
  'report.intent.warning.intro': 'Ce qu’il vaut mieux ne pas faire, selon des participants.',
  'report.intent.question.heading': 'Questions entre pairs',
  'report.intent.question.intro': 'Des questions qui se posent aussi chez d’autres.',
  'report.intent.more':
    '{count, plural, one {# autre figure} other {# autres figurent}} plus haut, avec la question correspondante.',
  'report.list.ranked': 'le plus d’écho',
  'report.list.too-few': 'trop peu de réponses',
  'report.list.cannot-say': 'vaut pour une partie',
  'report.cannot-say.heading': 'Vaut pour une partie',
  'report.cannot-say.intro':
    'Pour ces contributions, plus de {share} ont choisi «\u00a0Je ne peux pas le dire\u00a0». Elles ne concernent donc qu’une partie des participants.',
  'report.cannot-say.caption': 'Contributions dont beaucoup de participants ne pouvaient rien dire',
  'report.too-few.heading': 'Trop peu de réponses',
  'report.too-few.intro':
    'Ces contributions ont reçu moins de {least} réponses. C’est trop peu pour avoir une place dans l’ordre.',
  'report.too-few.caption': 'Contributions avec trop peu de réponses',
  'report.statement.score': 'Écho\u00a0: {score} sur 100',
  'report.statement.interval': 'avec {level} de certitude entre {lower} et {upper}',
  'report.statement.certain': 'sans marge, car (presque) tout le monde a répondu',
  'report.statement.reach': 'Présentée à {count}',
  'report.statement.builds-on': 'Prolonge',
  'report.statement.raises-theme': 'autre thème',
  'report.reason.recognised-in-organisations':
    '{intent, select, tip {Marcherait en grande partie ou tout à fait chez {recognised} sur {answered}} question {Se pose en grande partie ou tout à fait chez {recognised} sur {answered}} other {Retrouvée en grande partie ou tout à fait par {recognised} sur {answered}}}, de {organisations, plural, one {# organisation} other {# organisations}}',
  'report.reason.recognised':
    '{intent, select, tip {Marcherait en grande partie ou tout à fait chez {recognised} sur {answered}} question {Se pose en grande partie ou tout à fait chez {recognised} sur {answered}} other {Retrouvée en grande partie ou tout à fait par {recognised} sur {answered}}}',
  'report.reason.cannot-say': '{cannotSay} sur {total} ne peuvent pas le dire',
  'report.reason.too-few':
    '{answered, plural, =0 {Pas encore de réponse sur l’échelle} one {# réponse sur l’échelle} other {# réponses sur l’échelle}}\u00a0; il en faut {least}',
  'report.participation.heading': 'Qui a participé',
  'report.participation.participants': '{count, plural, one {participant} other {participants}}',
  'report.participation.organisations': '{count, plural, one {organisation} other {organisations}}',
  'report.participation.posting':
    '{count, plural, one {participant a} other {participants ont}} écrit une contribution',
  'report.participation.endorsing':
    '{count, plural, one {participant a dit ce qu’il retrouve dans sa pratique} other {participants ont dit ce qu’ils retrouvent dans leur pratique}}',
  'report.participation.statements': '{count, plural, one {contribution} other {contributions}}',
  'report.participation.endorsements': '{count, plural, one {réponse} other {réponses}}',
  'report.participation.cannot-say':
    '{count, plural, one {fois} other {fois}} «\u00a0Je ne peux pas le dire\u00a0»',
  'report.participation.hidden':
    '{count, plural, one {contribution masquée} other {contributions masquées}} par la personne qui anime',
  'report.participation.withdrawn':
    '{count, plural, one {contribution retirée par qui l’a écrite} other {contributions retirées par qui les a écrites}}',
  'report.participation.redacted':
    '{count, plural, one {contribution} other {contributions}} dont le texte a été effacé',
};
