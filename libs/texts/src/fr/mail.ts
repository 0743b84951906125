import { privacyTexts } from './privacy.js';
import { whenTexts } from './when.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  ...whenTexts,
  'mail.sign-in.subject': 'Votre lien pour entrer dans Weerklank',
  'mail.sign-in.body': `Bonjour,

Voici le lien pour entrer dans Weerklank\u00a0:

{link}

Le lien fonctionne une seule fois et reste valable {hours, plural, one {# heure} other {# heures}}. Vous n’avez rien demandé\u00a0? Alors vous n’avez rien à faire.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {Vous animez la session\u00a0: {sessionTitle}} editor {Mettez en ordre les thèmes de la session\u00a0: {sessionTitle}} observer {Suivez la session\u00a0: {sessionTitle}} other {Participez à la session\u00a0: {sessionTitle}}}',
  'mail.invitation.body': `Bonjour,

{role, select, moderator {On vous a demandé d’animer cette session en ligne\u00a0:} editor {On vous a demandé d’assurer la rédaction de cette session en ligne\u00a0:} observer {On vous invite à suivre cette session en ligne\u00a0:} other {On vous invite à cette session en ligne\u00a0:}}

{sessionTitle}
{startsAt}

{purpose}

Votre lien personnel. Ne le transmettez pas\u00a0: qui l’utilise {role, select, moderator {anime à votre place} editor {rédige à votre place} observer {observe à votre place} other {participe à votre place}}.

{link}

{role, select, moderator {Le lien mène à la salle. Parcourez-la à l’avance\u00a0: le déroulé s’y trouve, et vous pouvez répéter avec des participants simulés. Travaillez sur un ordinateur ou un grand écran. Vous ouvrez la salle d’attente environ dix minutes avant le début.} editor {Le lien mène à la salle. Pendant que la session est animée, vous donnez un nom aux thèmes et vous placez les contributions là où elles vont. Vous n’écrivez pas et ne répondez pas vous-même. Travaillez sur un ordinateur ou un grand écran.} observer {Le lien mène à la salle. Vous voyez ce qui s’écrit et ce qui fait écho, mais vous n’écrivez pas et ne répondez pas vous-même. Vous pouvez prendre des notes.} other {Un navigateur suffit, même mobile. Après la session, vous recevez le rapport, gratuitement.}}

Qui voit quoi\u00a0? ${privacyTexts['privacy.pseudonymity']}

{contact}

À bientôt\u00a0!`,
  'mail.report.subject': 'Le rapport de la session\u00a0: {sessionTitle}',
  'mail.report.body': `Bonjour,

Vous étiez à cette session en ligne\u00a0:

{sessionTitle}

Le rapport est prêt. Vous y lirez ce qui a fait le plus écho. Ce lien l’ouvre\u00a0:

{link}

Ce lien est personnel\u00a0: ne le transmettez pas. Il fonctionne jusqu’à cette date\u00a0: {until}. Nous effaçons alors qui était qui, et plus aucun lien n’ouvre le rapport. Si vous voulez garder le rapport, enregistrez-le avant ce jour.

Qui voit quoi\u00a0? ${privacyTexts['privacy.pseudonymity']}

{contact}

Merci pour votre temps\u00a0!`,
  'mail.contact': 'Des questions\u00a0? Répondez à cet e-mail, ou écrivez à {address}.',
};
