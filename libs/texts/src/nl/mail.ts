import { privacyTexts } from './privacy.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  'mail.sign-in.subject': 'Je link om aan te melden bij Weerklank',
  'mail.sign-in.body': `Hallo,

Met deze link meld je je aan bij Weerklank:

{link}

De link werkt één keer en is {hours, plural, one {# uur} other {# uur}} geldig. Heb je hier niet om gevraagd? Dan hoef je niets te doen.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {Je begeleidt de sessie: {sessionTitle}} observer {Kijk mee bij de sessie: {sessionTitle}} other {Doe mee aan de sessie: {sessionTitle}}}',
  'mail.invitation.body': `Hallo,

{role, select, moderator {Je bent gevraagd om deze online sessie te begeleiden als gespreksleider:} observer {Je bent uitgenodigd om mee te kijken bij deze online sessie:} other {Je bent uitgenodigd voor deze online sessie:}}

{sessionTitle}

{purpose}

Dit is jouw persoonlijke link. Geef hem niet door: wie hem gebruikt, doet mee als jij.

{link}

Je hebt alleen een browser nodig, op je laptop of je telefoon. {role, select, moderator {Je ziet het draaiboek zodra je de link opent.} observer {Je ziet wat er geschreven wordt; zelf schrijven of herkennen doe je niet.} other {Na afloop krijg je het rapport, gratis.}}

Wie ziet wat? ${privacyTexts['privacy.pseudonymity']}

Tot dan!`,
};
