import { privacyTexts } from './privacy.js';
import { whenTexts } from './when.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  ...whenTexts,
  'mail.sign-in.subject': 'Je link om aan te melden bij Weerklank',
  'mail.sign-in.body': `Hallo,

Met deze link meld je je aan bij Weerklank:

{link}

De link werkt één keer en is {hours, plural, one {# uur} other {# uur}} geldig. Heb je hier niet om gevraagd? Dan hoef je niets te doen.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {Je begeleidt de sessie: {sessionTitle}} editor {Orden de thema’s van de sessie: {sessionTitle}} observer {Kijk mee bij de sessie: {sessionTitle}} other {Doe mee aan de sessie: {sessionTitle}}}',
  'mail.invitation.body': `Hallo,

{role, select, moderator {Je bent gevraagd om deze online sessie te begeleiden als gespreksleider:} editor {Je bent gevraagd als redacteur van deze online sessie:} observer {Je bent uitgenodigd om mee te kijken bij deze online sessie:} other {Je bent uitgenodigd voor deze online sessie:}}

{sessionTitle}
{startsAt}

{purpose}

Jouw persoonlijke link. Geef hem niet door: wie hem gebruikt, {role, select, moderator {leidt de sessie als jij} editor {werkt aan de thema’s als jij} observer {kijkt mee als jij} other {doet mee als jij}}.

{link}

{role, select, moderator {Met de link kom je in de gespreksruimte. Kijk er vast rond: je ziet er het draaiboek, en je kunt er oefenen met nagebootste deelnemers. Werk op een laptop of een groot scherm. De wachtruimte open je ongeveer tien minuten voor het begin.} editor {Met de link kom je in de gespreksruimte. Terwijl de gespreksleider de sessie leidt, geef jij thema’s een naam en zet je bijdragen bij het thema waar ze horen. Zelf schrijven of herkennen doe je niet. Werk op een laptop of een groot scherm.} observer {Met de link kom je in de gespreksruimte. Je ziet wat er geschreven en herkend wordt; zelf schrijven of herkennen doe je niet. Notities maken kan wel.} other {Een browser is genoeg, ook mobiel. Na afloop krijg je het rapport, gratis.}}

Wie ziet wat? ${privacyTexts['privacy.pseudonymity']}

{contact}

Tot dan!`,
  'mail.report.subject': 'Het rapport van de sessie: {sessionTitle}',
  'mail.report.body': `Hallo,

Je was bij deze online sessie:

{sessionTitle}

Het rapport is klaar. Je leest erin wat het meest werd herkend. Met deze link open je het:

{link}

De link is van jou: geef hem niet door. Hij werkt tot {until}: dan wissen we wie wie was, en opent geen enkele link het rapport nog. Wil je het rapport houden, bewaar het dan voor die dag.

Wie ziet wat? ${privacyTexts['privacy.pseudonymity']}

{contact}

Dank voor je tijd!`,
  'mail.contact': 'Vragen? Beantwoord deze mail, of schrijf naar {address}.',
};
