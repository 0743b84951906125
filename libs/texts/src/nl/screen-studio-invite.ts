/** Texts of inviting people. */
export const inviteTexts = {
  'studio.invite.title': 'Uitnodigen',
  'studio.invite.addresses': 'E-mailadressen',
  'studio.invite.hint':
    'Eén per regel, of met komma’s ertussen. “Naam <adres>” mag ook. Zet de organisatie erachter als “adres; organisatie”.',
  'studio.invite.role': 'Rol',
  'studio.invite.language': 'Taal van de uitnodiging',
  'studio.invite.also-reads': 'Leest ook',
  'studio.invite.also-reads.hint': 'Mensen krijgen alleen bijdragen in talen die ze lezen.',
  'studio.invitation.reads': 'leest',
  'studio.invite.send':
    '{count, plural, =0 {Uitnodigen} one {Nodig # persoon uit} other {Nodig # mensen uit}}',
  'studio.invite.mails':
    'Iedereen krijgt een eigen link per mail. Heeft deze server geen mailserver, dan staan de mails in de map outbox bij de gegevens van de server.',
  'studio.invite.nobody': 'Er staat nog geen e-mailadres. Een adres ziet eruit als naam@voorbeeld.nl.',
  'studio.invite.read':
    '{count, plural, =0 {Nog geen adres gelezen.} one {# adres gelezen.} other {# adressen gelezen.}}',
  'studio.invite.repeated': '{count, plural, one {# stond er dubbel in.} other {# stonden er dubbel in.}}',
  'studio.invite.known':
    '{count, plural, one {# is al uitgenodigd en krijgt geen tweede mail.} other {# zijn al uitgenodigd en krijgen geen tweede mail.}}',
  'studio.invite.mistakes':
    '{count, plural, one {Dit is geen e-mailadres en wordt overgeslagen:} other {Deze # zijn geen e-mailadres en worden overgeslagen:}}',
  'studio.invite.line': 'regel {line}:',
  'studio.invite.done':
    '{count, plural, =0 {Niemand nieuw uitgenodigd.} one {# persoon uitgenodigd.} other {# mensen uitgenodigd.}}{known, plural, =0 {} one { # was al uitgenodigd.} other { # waren al uitgenodigd.}}',
  'studio.invitation.count':
    '{count, plural, =0 {Nog niemand uitgenodigd} one {# uitnodiging} other {# uitnodigingen}}',
  'studio.invitation.erased':
    '{count, plural, one {Er was # uitnodiging. Adres, organisatie en de koppeling met het pseudoniem zijn gewist op {moment}.} other {Er waren # uitnodigingen. Adressen, organisaties en de koppeling met de pseudoniemen zijn gewist op {moment}.}}',
  'studio.invitation.no-address': 'zonder adres',
  'studio.invitation.at': 'uitgenodigd {moment}',
  'studio.invitation.revoked-at': 'ingetrokken {moment}',
  'studio.mail.waiting': 'mail gaat zo weg',
  'studio.mail.retried': 'mail kon nog niet weg, we proberen het opnieuw',
  'studio.mail.sent': 'mail verstuurd {moment}',
  'studio.invitation.renew': 'Nieuwe link',
  'studio.invitation.renew-named': 'Nieuwe link voor {name}',
  'studio.invitation.renew.action': 'Maak een nieuwe link',
  'studio.invitation.renew.body':
    'De link die {name} nu heeft, werkt dan niet meer. Je geeft de nieuwe link zelf door.',
  'studio.invitation.link.title': 'De nieuwe link',
  'studio.invitation.link.body': 'Geef deze link alleen aan {name}. Je ziet hem nu één keer.',
  'studio.invitation.link': 'Persoonlijke link',
  'studio.invitation.revoke': 'Intrekken',
  'studio.invitation.revoke-named': 'Uitnodiging van {name} intrekken',
  'studio.invitation.revoke.title': 'Uitnodiging intrekken',
  'studio.invitation.revoke.body':
    '{name} kan daarna niet meer meedoen of meelezen. Wat {name} al schreef, blijft staan.',
};
