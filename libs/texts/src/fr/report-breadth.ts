export const reportBreadthTexts = {
  'report.certainty.in-top':
    'Place parmi les {top} premières\u00a0: {certainty, select, firm {sûre} likely {probable} other {ouverte}}',
  'report.groups.all-groups': 'Retrouvée dans tous les groupes d’expérience',
  'report.groups.one-group': 'Retrouvée dans un seul groupe d’expérience',
  'report.groups.divided': 'Partagée\u00a0: un groupe d’expérience retrouve cela chez lui, un autre non',
  'report.groups.lowest': 'dans chaque groupe, au moins {score} sur 100',
  'report.groups.row':
    'Groupe {group} ({size} participants)\u00a0: {recognised} en grande partie ou tout à fait, {notRecognised} un peu ou pas du tout',
  'report.groups.range': '{least} à {most}',
  'report.divided.heading': 'Partagées',
  'report.divided.intro':
    'Un groupe d’expérience retrouve ces contributions dans sa pratique, un autre non. Un groupe d’expérience réunit des participants qui retrouvent à peu près les mêmes choses. Nous donnons les petits nombres sous forme de fourchette, pour que personne ne puisse voir qui a répondu quoi.',
  'report.column.certainty': 'Place parmi les premières',
  'report.column.top-share': 'Chance d’être parmi les premières (%)',
  'report.column.lowest-group': 'Groupe d’expérience le plus bas (au moins)',
  'report.column.groups': 'Selon les groupes d’expérience',
  'report.certainty.word': '{certainty, select, firm {sûre} likely {probable} other {ouverte}}',
  'report.method.certainty':
    'Une place parmi les {top} premières est-elle sûre\u00a0? Nous avons simulé {draws} fois les réponses de celles et ceux qui n’ont pas répondu. «\u00a0Sûre\u00a0»\u00a0: la contribution est parmi les {top} premières au moins 90 fois sur 100. «\u00a0Probable\u00a0»\u00a0: au moins 60 fois sur 100. «\u00a0Ouverte\u00a0»\u00a0: moins souvent.',
  'report.method.groups':
    'Les groupes d’expérience réunissent des participants qui retrouvent à peu près les mêmes choses. Un groupe retrouve une contribution quand toute la marge est au-dessus du milieu de l’échelle, et ne la retrouve pas quand toute la marge est en dessous. Les nombres de moins de {segment} personnes dans un groupe ne sont visibles nulle part et ne peuvent pas être calculés.',
};
