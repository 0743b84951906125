/** Texts of inviting people. */
export const inviteTexts = {
  'studio.invite.title': 'Invite',
  'studio.invite.addresses': 'E-mail addresses',
  'studio.invite.hint':
    'One a line, or with commas between them. “Name <address>” is fine too. Put the organisation after it as “address; organisation”.',
  'studio.invite.role': 'Role',
  'studio.invite.language': 'Language of the invitation',
  'studio.invite.also-reads': 'Also reads',
  'studio.invite.also-reads.hint': 'People are only given statements in languages that they read.',
  'studio.invitation.reads': 'reads',
  'studio.invite.send': '{count, plural, =0 {Invite} one {Invite # person} other {Invite # people}}',
  'studio.invite.mails':
    'Everyone gets a link of their own by mail. If this server has no mail server, the mails are in the folder outbox with the data of the server.',
  'studio.invite.nobody': 'There is no e-mail address yet. An address looks like name@example.org.',
  'studio.invite.read':
    '{count, plural, =0 {No address read yet.} one {# address read.} other {# addresses read.}}',
  'studio.invite.repeated': '{count, plural, one {# was there twice.} other {# were there twice.}}',
  'studio.invite.known':
    '{count, plural, one {# was invited before and gets no second mail.} other {# were invited before and get no second mail.}}',
  'studio.invite.mistakes':
    '{count, plural, one {This is not an e-mail address and is passed over:} other {These # are not e-mail addresses and are passed over:}}',
  'studio.invite.line': 'line {line}:',
  'studio.invite.done':
    '{count, plural, =0 {Nobody new invited.} one {# person invited.} other {# people invited.}}{known, plural, =0 {} one { # was invited before.} other { # were invited before.}}',
  'studio.invitation.count':
    '{count, plural, =0 {Nobody invited yet} one {# invitation} other {# invitations}}',
  'studio.invitation.erased':
    '{count, plural, one {There was # invitation. Its address, organisation and link to the pseudonym were deleted on {moment}.} other {There were # invitations. Their addresses, organisations and links to the pseudonyms were deleted on {moment}.}}',
  'studio.invitation.no-address': 'without an address',
  'studio.invitation.at': 'invited {moment}',
  'studio.invitation.revoked-at': 'withdrawn {moment}',
  'studio.mail.waiting': 'mail is about to leave',
  'studio.mail.retried': 'mail could not leave yet, we are trying again',
  'studio.mail.sent': 'mail sent {moment}',
  'studio.invitation.renew': 'New link',
  'studio.invitation.renew-named': 'New link for {name}',
  'studio.invitation.renew.action': 'Make a new link',
  'studio.invitation.renew.body':
    'The link that {name} has now will no longer work. You pass the new link on yourself.',
  'studio.invitation.link.title': 'The new link',
  'studio.invitation.link.body': 'Give this link to {name} only. You see it this once.',
  'studio.invitation.link': 'Personal link',
  'studio.invitation.revoke': 'Withdraw',
  'studio.invitation.revoke-named': 'Withdraw the invitation of {name}',
  'studio.invitation.revoke.title': 'Withdraw the invitation',
  'studio.invitation.revoke.body':
    '{name} can no longer take part or read along after this. What {name} wrote already stays.',
};
