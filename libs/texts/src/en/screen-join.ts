/** What people read who walk into a session. */
export const joinTexts = {
  'join.title': 'Take part',
  'join.intro': 'Are you in the room without an invitation? Type the code that is on the screen.',
  'join.code': 'Code',
  'join.code-hint': 'Eight letters and digits, like K7MP-2XQ9.',
  'join.next': 'Continue',
  'join.busy': 'One moment …',
  'join.session': 'You are about to take part in',
  'join.organisation': 'Your organisation (may stay empty)',
  'join.organisation-hint':
    'Only the organiser sees the name. In the dialogue your organisation is a number.',
  'join.languages': 'Which languages do you read?',
  'join.languages.hint': 'You only get statements in the languages that you tick.',
  'join.enter': 'Take part',
  'join.entering': 'Taking you in …',
  'join.here': 'You are taking part here already, as {role}.',
  'join.go': 'Go to the session',
  'join.in': 'You are in',
  'join.own-link': 'Your own link',
  'join.own-link-hint':
    'Keep this link. If your phone runs out or you close the browser, it brings you back on any device. Do not pass it on: whoever uses it takes part as you.',
  'join.other': 'Type another code',
  'join.invited': 'I have an invitation',
  'sign-in.with-code': 'I have a code from the screen in the room',
};
