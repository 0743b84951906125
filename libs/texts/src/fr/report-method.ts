export const reportMethodTexts = {
  'report.method.heading': 'Comment ce rapport a été fait',
  'report.method.score':
    'Pour chaque contribution présentée, les participants ont dit dans quelle mesure ils retrouvent cela dans leur pratique\u00a0: pas du tout, un peu, en grande partie ou tout à fait. Ces réponses comptent pour 0, un tiers, deux tiers et 1. L’écho en est la moyenne, estimée pour tous ceux qui auraient pu répondre, sur une échelle de 0 à 100.',
  'report.method.interval':
    'Tout le monde n’a pas répondu à tout. C’est pourquoi chaque contribution a une marge\u00a0: avec {level} de certitude, l’écho se trouve dans cette marge. Plus il y a de réponses, plus la marge est petite. Quand tout le monde a répondu, il n’y en a plus.',
  'report.method.order':
    'L’ordre suit le bas de la marge. Ainsi, une contribution avec deux réponses enthousiastes ne passe pas devant une contribution que quarante personnes retrouvent chez elles.',
  'report.method.prior':
    'Quand il y a peu de réponses, la moyenne de toutes les réponses à toutes les contributions compte aussi ({prior}). Elle pèse autant que {weight, plural, one {# réponse} other {# réponses}}.',
  'report.method.lists':
    'Les contributions avec moins de {least} réponses, et celles pour lesquelles plus de {share} ont choisi «\u00a0Je ne peux pas le dire\u00a0», figurent dans des listes à part. Nous disons de combien d’organisations vient l’écho seulement si au moins {segment} personnes retrouvent la contribution chez elles.',
  'report.method.meaning':
    'Les chiffres portent sur les personnes qui ont participé à cette session. Ils ne disent pas ce qu’il en est partout.',
  'report.method.unreadable':
    'Ce que la personne qui anime a masqué, ce que quelqu’un a retiré et ce qui a été effacé ne figure pas dans ce rapport. Cela a seulement été compté.',
  'report.footer.composed': 'Établi le {date} à {time}, à partir des {seq} premiers faits de la session.',
  'report.footer.made-with': 'Réalisé avec Weerklank, logiciel libre pour le dialogue entre pairs.',
};
