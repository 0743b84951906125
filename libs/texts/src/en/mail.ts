import { privacyTexts } from './privacy.js';
import { whenTexts } from './when.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  ...whenTexts,
  'mail.sign-in.subject': 'Your link to sign in to Weerklank',
  'mail.sign-in.body': `Hello,

Use this link to sign in to Weerklank:

{link}

The link works once and is valid for {hours, plural, one {# hour} other {# hours}}. Did you not ask for it? Then you need not do anything.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {You are moderating the session: {sessionTitle}} editor {Edit the themes of the session: {sessionTitle}} observer {Watch the session: {sessionTitle}} other {Take part in the session: {sessionTitle}}}',
  'mail.invitation.body': `Hello,

{role, select, moderator {You have been asked to moderate this online session:} editor {You have been asked to be the editor of this online session:} observer {You are invited to watch this online session:} other {You are invited to this online session:}}

{sessionTitle}
{startsAt}

{purpose}

Your personal link. Please do not pass it on: whoever uses it {role, select, moderator {moderates as you} editor {edits as you} observer {watches as you} other {takes part as you}}.

{link}

{role, select, moderator {The link brings you to the room. Have a look around beforehand: the script is there, and you can rehearse with simulated participants. Work on a laptop or a large screen. You open the lobby about ten minutes before the start.} editor {The link brings you to the room. While the moderator leads the session, you name the themes and put statements where they belong. You do not write or recognise anything yourself. Work on a laptop or a large screen.} observer {The link brings you to the room. You see what is written and recognised; you do not write or recognise anything yourself. You can take notes.} other {A browser is enough, on laptop or phone. Afterwards you receive the report, free of charge.}}

Who sees what? ${privacyTexts['privacy.pseudonymity']}

{contact}

See you then!`,
  'mail.report.subject': 'The report of the session: {sessionTitle}',
  'mail.report.body': `Hello,

You were at this online session:

{sessionTitle}

The report is ready. It tells what was most widely recognised. This link opens it:

{link}

The link is yours: do not pass it on. It works until {until}: then we delete who was who, and no link opens the report any more. If you want to keep the report, save it before that day.

Who sees what? ${privacyTexts['privacy.pseudonymity']}

{contact}

Thank you for your time!`,
  'mail.contact': 'Questions? Answer this mail, or write to {address}.',
};
