/** Texts of practising a session. */
export const rehearsalTexts = {
  'studio.rehearsal.title': 'Practise',
  'studio.rehearsal.about':
    'Practise this session with simulated participants. They come in, write, and respond to what you do. Everything they say is made up. Nothing changes in the session itself, and nobody gets mail about it.',
  'studio.rehearsal.people': 'Participants',
  'studio.rehearsal.people.count': '{count, number} participants',
  'studio.rehearsal.speed': 'Speed',
  'studio.rehearsal.speed.1': 'As fast as in real life',
  'studio.rehearsal.speed.4': 'Four times as fast',
  'studio.rehearsal.next': 'Open the lobby: then the simulated participants come in.',
  'studio.rehearsal.begin': 'Start a rehearsal',
  'studio.rehearsal.beginning': 'The rehearsal is being set up …',
  'studio.rehearsal.own': 'Your rehearsals',
  'studio.rehearsal.full': 'You have three rehearsals. Wipe one of them first.',
  'studio.rehearsal.busy': 'Too many rehearsals are running right now. Try again in a few minutes.',
  'studio.rehearsal.none': 'You have no rehearsal at the moment.',
  'studio.rehearsal.wiped-at': 'Disappears by itself: {moment}',
  'studio.rehearsal.enter': 'Go to the rehearsal',
  'studio.rehearsal.wipe': 'Wipe the rehearsal',
  'studio.rehearsal.wipe.body':
    'Everything in this rehearsal disappears: what was said, the answers and the report. You cannot undo this. The session itself stays as it is.',
  'studio.rehearsal.wiped': 'The rehearsal has been wiped.',
  'studio.rehearsal.banner': 'This is a rehearsal with simulated participants. What they say is made up.',
  'studio.rehearsal.back': 'Go to the session itself',
};
