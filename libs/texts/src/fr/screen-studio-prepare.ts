/** Texts of how far the preparation is, and of passing the report on. */
export const prepareTexts = {
  'studio.ready.title': 'Préparation',
  'studio.ready.done': 'prêt',
  'studio.ready.open': 'reste à faire',
  'studio.ready.free': 'facultatif',
  'studio.ready.start.none': 'pas encore de date ni d’heure',
  'studio.ready.agenda.none': 'encore vide',
  'studio.ready.agenda': '{count, plural, one {# étape} other {# étapes}}, {minutes, number} minutes en tout',
  'studio.ready.about.none': 'il n’est pas encore indiqué à quoi elle sert',
  'studio.ready.about': 'il est indiqué à quoi elle sert',
  'studio.ready.people.none': 'personne n’a encore d’invitation',
  'studio.ready.people':
    '{participants, plural, =0 {pas encore de participants invités} one {# participant invité} other {# participants invités}}{moderators, plural, =0 {, pas encore d’animation\u00a0: vous animez alors vous-même} one {, # personne pour animer} other {, # personnes pour animer}}',
  'studio.ready.rehearsal.none': 'pas encore de répétition',
  'studio.ready.rehearsal': '{count, plural, one {# répétition commencée} other {# répétitions commencées}}',
  'studio.ready.house.none': 'l’aspect habituel de Weerklank',
  'studio.ready.house': 'votre propre style',
  'studio.open-lobby.sure': 'Ouvrir quand même\u00a0?',
  'studio.open-lobby.sure.body':
    'Quand la salle d’attente est ouverte, toute personne qui a un lien peut entrer. Ceci n’est pas encore prêt\u00a0:',
  'studio.open-lobby.no-questions': 'Le programme n’a pas encore de question.',
  'studio.open-lobby.nobody': 'Personne n’a encore d’invitation.',
  'studio.next.draft.rehearsal':
    'Ceci est une répétition. Ouvrez la salle d’attente\u00a0: les participants simulés entrent alors.',
  'studio.next.lobby.rehearsal':
    'Les participants simulés entrent. Vous commencez la répétition depuis la salle.',
  'studio.next.live.rehearsal': 'La répétition est en cours. Vous la pilotez depuis la salle.',
  'studio.next.closed.rehearsal':
    'La répétition est terminée. Le rapport se trouve ci-dessous\u00a0; il n’est envoyé à personne.',
  'studio.report.until':
    'Qui a participé ouvre le rapport avec son propre lien, jusqu’à cette date\u00a0: {moment}. Nous effaçons alors qui était qui et plus aucun lien ne fonctionne. Vous gardez le rapport ici.',
  'studio.report.ended':
    'Les liens des participants ne fonctionnent plus\u00a0: sept jours après la fin, nous effaçons qui était qui. Si quelqu’un veut encore le rapport, envoyez-le vous-même.',
  'studio.report-mail.title': 'Par e-mail',
  'studio.report-mail.nobody':
    'Parmi les personnes entrées, aucune n’a été invitée par e-mail. Transmettez le rapport vous-même.',
  'studio.report-mail.planned':
    '{count, plural, one {Le rapport partira tout seul par e-mail à la # personne présente\u00a0: {moment}.} other {Le rapport partira tout seul par e-mail aux # personnes présentes\u00a0: {moment}.}} Reste-t-il quelque chose à masquer\u00a0? Faites-le d’abord, dans la salle.',
  'studio.report-mail.unplanned':
    '{count, plural, one {Le rapport n’a pas encore été envoyé à la # personne présente.} other {Le rapport n’a pas encore été envoyé aux # personnes présentes.}}',
  'studio.report-mail.sending': 'Les e-mails partent\u00a0: {sent, number} sur {count, number}.',
  'studio.report-mail.sent':
    '{count, plural, one {Le rapport a été envoyé par e-mail à la # personne présente.} other {Le rapport a été envoyé par e-mail aux # personnes présentes.}}',
  'studio.report-mail.release': 'Envoyer maintenant',
  'studio.report-mail.release.title': 'Envoyer le rapport maintenant',
  'studio.report-mail.release.body':
    '{count, plural, one {# personne reçoit} other {# personnes reçoivent}} maintenant un e-mail avec un lien vers le rapport. Vous ne pourrez pas revenir en arrière.',
  'studio.start-mails.outdated':
    '{count, plural, one {# invitation est partie avant votre changement de date ou d’heure. Cet e-mail n’est donc plus juste.} other {# invitations sont parties avant votre changement de date ou d’heure. Ces e-mails ne sont donc plus justes.}}',
  'studio.start-mails.send': '{count, plural, one {Renvoyer # invitation} other {Renvoyer # invitations}}',
  'studio.start-mails.title': 'Renvoyer les invitations',
  'studio.start-mails.body':
    'Le nouvel e-mail indique la nouvelle heure et un nouveau lien personnel. Le lien de l’ancien e-mail ne fonctionne alors plus. Les personnes déjà entrées restent dans la session.',
  'studio.start-mails.mailed': 'Les nouveaux e-mails partent.',
};
