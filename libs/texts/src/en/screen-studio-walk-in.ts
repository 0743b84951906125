/** Texts of helping people into a session. */
export const walkInTexts = {
  'studio.walk-in.title': 'Walk-in',
  'studio.walk-in.about':
    'For people in the room who were not invited. They scan a QR code or type a code, and take part under a pseudonym.',
  'studio.walk-in.most': 'How many people may walk in at most?',
  'studio.walk-in.open': 'Open walk-in',
  'studio.walk-in.shut': 'Walk-in is closed.',
  'studio.walk-in.standing':
    '{count, plural, =0 {Walk-in is open. Nobody has walked in yet; there is room for {most}.} one {Walk-in is open. # person has walked in, of {most} at most.} other {Walk-in is open. # people have walked in, of {most} at most.}}',
  'studio.walk-in.ends': 'It closes by itself when the session ends.',
  'studio.walk-in.show': 'Show QR',
  'studio.walk-in.renew': 'New code',
  'studio.walk-in.renew.body': 'What you showed or shared before no longer works. Whoever is in stays in.',
  'studio.walk-in.renew.action': 'Make a new code',
  'studio.walk-in.close': 'Close walk-in',
  'studio.walk-in.qr': 'QR code that leads to {address}',
  'studio.walk-in.scan': 'Scan the QR code',
  'studio.walk-in.type': 'Or go to {address} and type',
  'studio.walk-in.other-screen': 'Another code on another screen? Both of them work.',
  'studio.walk-in.for': 'Were you invited? Use the link from your mail.',
  'studio.link-mail.title': 'Send a link again',
  'studio.link-mail.about': 'For who was invited but cannot find the link. Whoever is in stays in.',
  'studio.link-mail.address': 'E-mail address',
  'studio.link-mail.absent':
    '{count, plural, =0 {Everyone invited by mail has been in.} one {# invited person has not been in yet. Start typing to choose.} other {# invited people have not been in yet. Start typing to choose.}}',
  'studio.link-mail.send': 'Send the link',
  'studio.link-mail.sent':
    'If this address was invited to this session, the link is on its way. Look in the spam folder too.',
};
