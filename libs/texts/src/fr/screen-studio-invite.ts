/** Texts of inviting people. */
export const inviteTexts = {
  'studio.invite.title': 'Inviter',
  'studio.invite.addresses': 'Adresses e-mail',
  'studio.invite.hint':
    'Une par ligne, ou séparées par des virgules. «\u00a0Nom <adresse>\u00a0» convient aussi. Ajoutez l’organisation ainsi\u00a0: «\u00a0adresse; organisation\u00a0».',
  'studio.invite.role': 'Rôle',
  'studio.invite.language': 'Langue de l’invitation',
  'studio.invite.also-reads': 'Lit aussi',
  'studio.invite.also-reads.hint': 'On ne reçoit que des contributions dans les langues qu’on lit.',
  'studio.invitation.reads': 'lit',
  'studio.invite.send': '{count, plural, =0 {Inviter} one {Inviter # personne} other {Inviter # personnes}}',
  'studio.invite.mails':
    'Chaque personne reçoit son propre lien par e-mail. Si ce serveur n’a pas de serveur de messagerie, les e-mails se trouvent dans le dossier outbox, avec les données du serveur.',
  'studio.invite.nobody': 'Il n’y a pas encore d’adresse e-mail. Une adresse ressemble à nom@exemple.fr.',
  'studio.invite.read':
    '{count, plural, =0 {Aucune adresse lue.} one {# adresse lue.} other {# adresses lues.}}',
  'studio.invite.repeated': '{count, plural, one {# figurait en double.} other {# figuraient en double.}}',
  'studio.invite.known':
    '{count, plural, one {# a déjà une invitation et ne reçoit pas de deuxième e-mail.} other {# ont déjà une invitation et ne reçoivent pas de deuxième e-mail.}}',
  'studio.invite.mistakes':
    '{count, plural, one {# élément n’est pas une adresse e-mail et ne sera pas pris en compte\u00a0:} other {# éléments ne sont pas des adresses e-mail et ne seront pas pris en compte\u00a0:}}',
  'studio.invite.line': 'ligne {line}\u00a0:',
  'studio.invite.done':
    '{count, plural, =0 {Personne de nouveau n’a été invité.} one {# personne invitée.} other {# personnes invitées.}}{known, plural, =0 {} one { # avait déjà une invitation.} other { # avaient déjà une invitation.}}',
  'studio.invitation.count':
    '{count, plural, =0 {Pas encore d’invitation} one {# invitation} other {# invitations}}',
  'studio.invitation.erased':
    '{count, plural, one {Il y avait # invitation. L’adresse, l’organisation et le lien avec le pseudonyme ont été effacés ({moment}).} other {Il y avait # invitations. Les adresses, les organisations et les liens avec les pseudonymes ont été effacés ({moment}).}}',
  'studio.invitation.no-address': 'sans adresse',
  'studio.invitation.at': 'invitation\u00a0: {moment}',
  'studio.invitation.revoked-at': 'invitation retirée\u00a0: {moment}',
  'studio.mail.waiting': 'l’e-mail va partir',
  'studio.mail.retried': 'l’e-mail n’a pas encore pu partir, nous réessayons',
  'studio.mail.sent': 'e-mail envoyé\u00a0: {moment}',
  'studio.invitation.renew': 'Nouveau lien',
  'studio.invitation.renew-named': 'Nouveau lien pour {name}',
  'studio.invitation.renew.action': 'Créer un nouveau lien',
  'studio.invitation.renew.body':
    'Le lien actuel de {name} ne fonctionnera plus. Vous transmettez vous-même le nouveau lien.',
  'studio.invitation.link.title': 'Le nouveau lien',
  'studio.invitation.link.body': 'Donnez ce lien uniquement à {name}. Vous ne le verrez qu’une seule fois.',
  'studio.invitation.link': 'Lien personnel',
  'studio.invitation.revoke': 'Retirer',
  'studio.invitation.revoke-named': 'Retirer l’invitation de {name}',
  'studio.invitation.revoke.title': 'Retirer l’invitation',
  'studio.invitation.revoke.body':
    'Après cela, {name} ne pourra plus participer ni lire. Ses contributions déjà publiées restent.',
};
