import { privacyTexts } from './privacy.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  'mail.sign-in.subject': 'Your link to sign in to Weerklank',
  'mail.sign-in.body': `Hello,

Use this link to sign in to Weerklank:

{link}

The link works once and is valid for {hours, plural, one {# hour} other {# hours}}. Did you not ask for it? Then you need not do anything.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {You are moderating the session: {sessionTitle}} observer {Watch the session: {sessionTitle}} other {Take part in the session: {sessionTitle}}}',
  'mail.invitation.body': `Hello,

{role, select, moderator {You have been asked to moderate this online session:} observer {You are invited to watch this online session:} other {You are invited to this online session:}}

{sessionTitle}

{purpose}

This is your personal link. Please do not pass it on: whoever uses it takes part as you.

{link}

All you need is a browser, on your laptop or your phone. {role, select, moderator {You will see the script as soon as you open the link.} observer {You see what is written; you do not write or recognise anything yourself.} other {Afterwards you receive the report, free of charge.}}

Who sees what? ${privacyTexts['privacy.pseudonymity']}

See you then!`,
};
