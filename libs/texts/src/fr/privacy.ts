export const privacyTexts = {
  'privacy.pseudonymity':
    'Les participants et la personne qui anime ne voient pas qui écrit quoi. L’équipe organisatrice sait qui s’est inscrit. Nous effaçons le lien entre les deux après 7 jours\u00a0; d’ici là, l’administrateur peut y accéder. Ne citez pas de noms.',
};
