/** Texts of helping people into a session. */
export const walkInTexts = {
  'studio.walk-in.title': 'Entrée libre',
  'studio.walk-in.about':
    'Pour les personnes dans la salle qui n’ont pas été invitées. Elles scannent un QR code ou tapent un code, et participent sous un pseudonyme.',
  'studio.walk-in.most': 'Combien de personnes peuvent entrer au maximum\u00a0?',
  'studio.walk-in.open': 'Ouvrir l’entrée libre',
  'studio.walk-in.shut': 'L’entrée libre est fermée.',
  'studio.walk-in.standing':
    '{count, plural, =0 {L’entrée libre est ouverte. Personne n’est encore entré\u00a0; il y a de la place pour {most}.} one {L’entrée libre est ouverte. # personne est entrée, sur {most} au maximum.} many {L’entrée libre est ouverte. # de personnes sont entrées, sur {most} au maximum.} other {L’entrée libre est ouverte. # personnes sont entrées, sur {most} au maximum.}}',
  'studio.walk-in.ends': 'Elle se ferme d’elle-même à la fin de la session.',
  'studio.walk-in.show': 'Afficher le QR',
  'studio.walk-in.renew': 'Nouveau code',
  'studio.walk-in.renew.body':
    'Ce que vous avez affiché ou partagé ne fonctionnera plus. Les personnes déjà entrées restent.',
  'studio.walk-in.renew.action': 'Créer un nouveau code',
  'studio.walk-in.close': 'Fermer l’entrée libre',
  'studio.walk-in.qr': 'QR code qui mène à {address}',
  'studio.walk-in.scan': 'Scannez le QR code',
  'studio.walk-in.type': 'Ou allez sur {address} et tapez',
  'studio.walk-in.other-screen': 'Un autre code sur un autre écran\u00a0? Les deux fonctionnent.',
  'studio.walk-in.for': 'Vous avez une invitation\u00a0? Utilisez le lien de votre e-mail.',
  'studio.link-mail.title': 'Renvoyer un lien',
  'studio.link-mail.about':
    'Pour les personnes invitées qui ne retrouvent pas leur lien. Celles qui sont entrées restent.',
  'studio.link-mail.address': 'Adresse e-mail',
  'studio.link-mail.absent':
    '{count, plural, =0 {Toutes les personnes invitées par e-mail sont déjà venues.} one {# personne invitée n’est pas encore venue. Tapez les premières lettres pour choisir.} many {# de personnes invitées ne sont pas encore venues. Tapez les premières lettres pour choisir.} other {# personnes invitées ne sont pas encore venues. Tapez les premières lettres pour choisir.}}',
  'studio.link-mail.send': 'Envoyer le lien',
  'studio.link-mail.sent':
    'Si cette adresse est invitée à cette session, le lien est en route. Regardez aussi dans les indésirables.',
};
