/** What people read who walk into a session. */
export const joinTexts = {
  'join.title': 'Participer',
  'join.intro': 'Vous êtes dans la salle sans invitation\u00a0? Tapez le code affiché à l’écran.',
  'join.code': 'Code',
  'join.code-hint': 'Huit lettres et chiffres, comme K7MP-2XQ9.',
  'join.next': 'Continuer',
  'join.busy': 'Un instant …',
  'join.session': 'Vous allez participer à',
  'join.organisation': 'Votre organisation (facultatif)',
  'join.organisation-hint':
    'Seule l’équipe organisatrice voit ce nom. Dans le dialogue, votre organisation est un numéro.',
  'join.languages': 'Quelles langues lisez-vous\u00a0?',
  'join.languages.hint': 'Vous recevez seulement des contributions dans les langues cochées.',
  'join.enter': 'Participer',
  'join.entering': 'Vous entrez …',
  'join.here': 'Vous participez déjà ici\u00a0: {role}.',
  'join.go': 'Aller à la session',
  'join.in': 'Vous y êtes',
  'join.own-link': 'Votre propre lien',
  'join.own-link-hint':
    'Gardez ce lien. Si votre téléphone s’éteint ou si vous fermez le navigateur, il vous ramène depuis n’importe quel appareil. Ne le transmettez pas\u00a0: qui l’utilise participe à votre place.',
  'join.other': 'Taper un autre code',
  'join.invited': 'J’ai une invitation',
  'sign-in.with-code': 'J’ai un code affiché dans la salle',
};
