import { privacyTexts } from './privacy.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  'mail.sign-in.subject': 'Votre lien pour entrer dans Weerklank',
  'mail.sign-in.body': `Bonjour,

Voici le lien pour entrer dans Weerklank\u00a0:

{link}

Le lien fonctionne une seule fois et reste valable {hours, plural, one {# heure} other {# heures}}. Vous n’avez rien demandé\u00a0? Alors vous n’avez rien à faire.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {Vous animez la session\u00a0: {sessionTitle}} observer {Suivez la session\u00a0: {sessionTitle}} other {Participez à la session\u00a0: {sessionTitle}}}',
  'mail.invitation.body': `Bonjour,

{role, select, moderator {On vous a demandé d’animer cette session en ligne\u00a0:} observer {On vous invite à suivre cette session en ligne\u00a0:} other {On vous invite à cette session en ligne\u00a0:}}

{sessionTitle}

{purpose}

Voici votre lien personnel. Ne le transmettez pas\u00a0: qui l’utilise participe à votre place.

{link}

Un navigateur suffit, sur votre ordinateur ou votre téléphone. {role, select, moderator {Vous verrez le déroulé dès que vous ouvrirez le lien.} observer {Vous voyez ce qui s’écrit, mais vous n’écrivez pas et ne répondez pas vous-même.} other {Après la session, vous recevez le rapport, gratuitement.}}

Qui voit quoi\u00a0? ${privacyTexts['privacy.pseudonymity']}

À bientôt\u00a0!`,
};
