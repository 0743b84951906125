/** Texts of the moderator's desk: its views, the compass, lanes, the autopilot. */
export const deskTexts = {
  'room.desk': 'Vue d’ensemble et outils',
  'room.desk.overview': 'Vue d’ensemble',
  'room.desk.statements': 'Contributions',
  'room.desk.map': 'Groupes d’expérience',
  'room.desk.people': 'Participation',
  'room.desk.message': 'Annonce',
  'room.desk.stage': 'Projection',
  'room.desk.notes': 'Notes',
  'room.desk.waiting': 'à regarder',
  'room.keys.desk': 'une autre partie de votre bureau',
  'room.keys.held': 'dans « en attente » : suivante, précédente ; Entrée affiche, h masque',
  'room.presence': '{present, number} participants sur {participants, number} sont là',
  'room.presence.active': '{count, number} ont réagi à cette question',
  'room.presence.statements': '{count, plural, one {# contribution} other {# contributions}}',
  'room.count.idle': 'n’ont pas encore réagi à cette question',
  'room.compass': 'Boussole',
  'room.compass.calm': 'Rien ne demande votre attention pour l’instant.',
  'room.compass.flagged':
    '{count, plural, one {# participant a signalé} other {# participants ont signalé}} cette contribution. Elle n’est plus présentée tant que vous ne l’avez pas regardée.',
  'room.compass.held':
    '{count, plural, one {# contribution vous attend} other {# contributions vous attendent}}, la plus ancienne depuis {minutes, plural, one {# minute} other {# minutes}}.',
  'room.compass.over-time':
    '{minutes, plural, =0 {Le temps prévu est écoulé.} one {Le temps prévu est écoulé depuis # minute.} many {Le temps prévu est écoulé depuis # minutes.} other {Le temps prévu est écoulé depuis # minutes.}}',
  'room.compass.almost-over':
    'Le temps est presque écoulé. En passant aux réponses seules, personne n’est interrompu au milieu d’une phrase.',
  'room.compass.rising':
    'Peu vue, largement partagée : {recognised, number} sur {answered, number}, et présentée à {reach, number} seulement.',
  'room.compass.divided':
    'Les expériences divergent : {recognised, number} sur {answered, number} s’y retrouvent.',
  'room.compass.saturated':
    'Ce thème est bien couvert : {statements, number} contributions, partagé par {recognised, number} personnes sur {asked, number}.',
  'room.compass.silent':
    '{silent, number} des {present, number} personnes présentes n’ont pas encore réagi à cette question.',
  'room.compass.look': 'Regarder',
  'room.compass.read': 'Les lire',
  'room.compass.write': 'Écrire une annonce',
  'room.compass.aside': 'Mettre de côté',
  'room.lane': 'Quelles contributions',
  'room.lane.ranked': 'les plus partagées',
  'room.lane.newest': 'les plus récentes',
  'room.lane.fewest-seen': 'les moins vues',
  'room.lane.tips': 'conseils',
  'room.lane.warnings': 'mises en garde',
  'room.lane.questions': 'questions',
  'room.lane.another-theme': 'autre thème',
  'room.lane.flagged': 'signalées',
  'room.lane.held': 'en attente',
  'room.held.show': 'Afficher',
  'room.theme.also': 'aussi dans :',
  'room.skip': 'Passer',
  'room.skip-named': 'Passer\u00a0: {title}',
  'room.plan': 'Reprogrammer',
  'room.plan-named': 'Reprogrammer\u00a0: {title}',
  'room.item.longer': '{minutes, plural, one {# minute} other {# minutes}} de plus que prévu',
  'room.item.shorter': '{minutes, plural, one {# minute} other {# minutes}} de moins que prévu',
  'room.clock.late': '{minutes, number} min de retard',
  'room.clock.early': '{minutes, number} min d’avance',
  'room.autopilot': 'Pilote automatique',
  'room.autopilot.on': 'Le pilote automatique est activé\u00a0: l’étape suivante vient d’elle-même.',
  'room.autopilot.note':
    'Les phases et les questions se terminent d’elles-mêmes à l’heure prévue ; la suivante s’ouvre une minute plus tard.',
};
