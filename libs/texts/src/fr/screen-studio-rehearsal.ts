/** Texts of practising a session. */
export const rehearsalTexts = {
  'studio.rehearsal.title': 'S’exercer',
  'studio.rehearsal.about':
    'Répétez cette session avec des participants simulés. Ils entrent, écrivent et réagissent à ce que vous faites. Tout ce qu’ils disent est inventé. La session elle-même ne change pas, et personne ne reçoit de courriel à ce sujet.',
  'studio.rehearsal.people': 'Participants',
  'studio.rehearsal.people.count': '{count, number} participants',
  'studio.rehearsal.speed': 'Vitesse',
  'studio.rehearsal.speed.1': 'Comme en vrai',
  'studio.rehearsal.speed.4': 'Quatre fois plus vite',
  'studio.rehearsal.next': 'Ouvrez la salle d’attente\u00a0: les participants simulés arrivent alors.',
  'studio.rehearsal.begin': 'Commencer une répétition',
  'studio.rehearsal.beginning': 'La répétition se prépare…',
  'studio.rehearsal.own': 'Vos répétitions',
  'studio.rehearsal.full': 'Vous avez trois répétitions. Effacez-en d’abord une.',
  'studio.rehearsal.busy': 'Trop de répétitions sont en cours. Réessayez dans quelques minutes.',
  'studio.rehearsal.none': 'Vous n’avez pas de répétition en ce moment.',
  'studio.rehearsal.wiped-at': 'Disparaît d’elle-même : {moment}',
  'studio.rehearsal.enter': 'Aller à la répétition',
  'studio.rehearsal.wipe': 'Effacer la répétition',
  'studio.rehearsal.wipe.body':
    'Tout ce qui fait partie de cette répétition disparaît : ce qui a été dit, les réponses et le rapport. Vous ne pourrez pas revenir en arrière. La session elle-même reste telle quelle.',
  'studio.rehearsal.wiped': 'La répétition est effacée.',
  'studio.rehearsal.banner':
    'Ceci est une répétition avec des participants simulés. Ce qu’ils disent est inventé.',
  'studio.rehearsal.back': 'Aller à la session elle-même',
};
