export const errorTexts = {
  'error.agenda-item-closed': 'Cette question est déjà close.',
  'error.agenda-item-not-open':
    'Cette question n’est pas encore ouverte. Attendez que la personne qui anime commence.',
  'error.agenda-item-open': 'Cette question est déjà ouverte\u00a0: ce n’est donc plus possible.',
  'error.agenda-item-passed':
    'Une autre question a été ouverte depuis. Seule la dernière question close peut être reprise.',
  'error.already-created': 'Cette session existe déjà.',
  'error.empty-text': 'Vous n’avez encore rien écrit.',
  'error.endorse-only':
    'On ne peut plus écrire pour cette question, mais vous pouvez encore dire ce que vous retrouvez chez vous. Votre texte reste gardé sur cet appareil.',
  'error.id-taken': 'Cela a déjà été ajouté.',
  'error.invalid-position': 'Cette place n’existe pas dans le programme.',
  'error.muted':
    'Vous ne pouvez plus écrire dans cette session. Vous pouvez encore lire et dire ce que vous retrouvez chez vous.',
  'error.not-admitted':
    'Vous ne participez pas à cette session. Utilisez le lien qui se trouve dans votre invitation.',
  'error.not-allowed': 'Vous ne pouvez pas faire cela dans cette session.',
  'error.not-dealt': 'Cette contribution ne vous a pas été présentée.',
  'error.not-own-statement': 'Ce n’est possible que pour une de vos contributions.',
  'error.own-statement': 'Ce n’est pas possible pour une de vos propres contributions.',
  'error.revoked': 'Votre accès à cette session a été retiré. Contactez l’équipe organisatrice.',
  'error.session-closed': 'Cette session est terminée.',
  'error.session-not-live': 'Cette session n’a pas encore commencé.',
  'error.stale-lease': 'Une autre partie du système a déjà pris le relais.',
  'error.statement-hidden': 'La personne qui anime a masqué cette contribution.',
  'error.statement-limit':
    '{limit, plural, one {Vous pouvez publier une seule contribution pour cette question, et c’est fait.} other {Vous pouvez publier {limit} contributions pour cette question, et c’est fait.}} Vous pouvez encore dire ce que vous retrouvez chez vous.',
  'error.statement-redacted': 'Le texte de cette contribution a été effacé.',
  'error.statement-withdrawn': 'Cette contribution a été retirée.',
  'error.too-late':
    'Ce n’est plus possible\u00a0: le temps pour corriger ou retirer votre contribution est écoulé.',
  'error.too-long':
    'Votre texte est trop long. Limitez-vous à {limit, plural, one {# caractère} other {# caractères}}.',
  'error.unknown-agenda-item': 'Cette question ne figure pas dans le programme.',
  'error.unknown-attendee': 'Cette personne ne participe pas à la session.',
  'error.unknown-language': 'Choisissez au moins une langue.',
  'error.unknown-session': 'Cette session n’existe pas.',
  'error.unknown-statement': 'Cette contribution n’existe pas.',
  'error.not-own-note': "Vous ne pouvez le faire qu'avec une note à vous.",
  'error.not-shortlisted': 'Cette contribution ne figure pas dans la liste de choix.',
  'error.poll-closed': 'Cette question rapide est déjà close.',
  'error.segment-too-small':
    'Ce groupe est trop petit ou trop grand : il doit compter au moins {limit, plural, one {# participant} other {# participants}}, et autant en dehors.',
  'error.statement-held': "Cette contribution sera d'abord lue par l'animation.",
  'error.statement-merged': 'Cette contribution a été regroupée avec une autre qui dit la même chose.',
  'error.too-many': "C'est trop. Il peut y en avoir {limit} au plus.",
  'error.unknown-note': "Cette note n'existe plus.",
  'error.unknown-poll': "Cette question rapide n'existe pas.",
  'error.unknown-theme': 'Ce thème n’existe pas.',
  'error.wrong-phase': 'Ce n’est pas possible à ce moment de la session.',
  'error.invalid-command':
    'Nous ne comprenons pas cette demande. Rechargez la page\u00a0; ce que vous avez écrit est gardé.',
  'error.too-many-requests': 'C’est allé un peu trop vite. Attendez quelques secondes, puis réessayez.',
  'error.unavailable':
    'Cela ne marche pas pour le moment. Nous réessayons automatiquement\u00a0; rien de ce que vous avez écrit n’est perdu.',
  'error.not-signed-in': 'Il faut d’abord vous identifier. Demandez un nouveau lien pour continuer.',
  'error.not-found': 'Cette page n’existe pas, ou vous n’y avez pas accès.',
  'error.link-expired': 'Ce lien n’est plus valable. Demandez-en un nouveau.',
  'error.link-used': 'Ce lien a déjà servi. Demandez-en un nouveau.',
  'error.address-invalid': 'Ce n’est pas une adresse e-mail valable. Une adresse ressemble à nom@exemple.fr.',
  'error.connected-elsewhere': 'Vous participez déjà sur un autre appareil.',
  'error.command-id-taken': 'Cette demande vient de quelqu’un d’autre. Rechargez la page.',
  'error.test-only': 'Ce n’est possible que sur un serveur d’essai.',
  'error.too-large': 'C’est trop volumineux pour être envoyé. Réduisez la taille, puis réessayez.',
  'error.session-full':
    'La session est complète\u00a0: plus personne ne peut entrer sans invitation. Demandez à la personne qui anime s’il reste de la place.',
  'error.doors-not-open':
    'Les portes ne sont pas encore ouvertes. L’animateur les ouvre, en général dix minutes avant le début. Restez sur cette page et réessayez à ce moment-là.',
  'error.walk-in-closed': 'L’entrée libre n’est pas ouverte. Ouvrez-la d’abord.',
  'error.walk-in-unknown':
    'Nous ne connaissons pas ce code, ou il ne fonctionne plus. Regardez encore l’écran de la salle\u00a0: ce sont huit lettres et chiffres, comme K7MP-2XQ9.',
  'error.contrast-too-low':
    'Les couleurs de cette charte sont difficiles à lire. À côté de chaque couleur, vous voyez ce qui conviendrait.',
  'error.logo-too-large': 'Ce logo est trop lourd. Choisissez un fichier de {limit, number} ko au plus.',
  'error.logo-unreadable':
    'Ce fichier ne peut pas servir de logo. Choisissez un PNG, un JPEG ou un WebP de 2000 pixels de côté au plus, sans animation.',
};
