import type { RehearsalTexts } from './rehearsal-texts.js';

export const fr: RehearsalTexts = {
  titleOf: (title) => `Répétition : ${title}`,
  statements: {
    counter:
      'À Meerwoude, les gens au guichet demandent d’abord une explication, et ensuite seulement le formulaire.',
    'counter-too':
      'Chez nous aussi, au guichet, les gens veulent d’abord une explication, puis le formulaire.',
    'one-district': 'Commencez dans un seul quartier, observez pendant trois mois et ne décidez qu’après.',
    'one-district-too': 'Commencez petit, dans un seul quartier, et ne décidez qu’au bout de trois mois.',
    'no-hands': 'À six collègues pour tout faire, il ne reste personne pour s’en charger en plus.',
    neighbours:
      'Nous partageons un spécialiste avec la commune voisine d’Almerbos. C’est mieux qu’une moitié chacun.',
    'neighbours-how':
      'Comment répartissez-vous les heures quand les deux communes ont besoin d’aide en même temps ?',
    'plain-letter':
      'Faites d’abord lire la lettre par quelqu’un qui n’y connaît rien. Cela prend dix minutes.',
    'plain-letter-calls':
      'Depuis que nous le faisons, notre accueil reçoit un tiers d’appels en moins au sujet des lettres.',
    'council-late': 'Le conseil ne l’apprend qu’une fois que tout est décidé. Après, on ne redémarre plus.',
    'two-systems': 'Nous recopions les mêmes données d’un système à l’autre, chaque jour.',
    'two-systems-too': 'Chaque jour, nous recopions des données d’un système à l’autre.',
    supplier:
      'Le fournisseur de notre logiciel met des semaines à établir un devis, pour chaque modification.',
    evening: 'À notre soirée ouverte sont surtout venus des gens que nous connaissions déjà.',
    market: 'Installez une table au marché. On y parle à ceux qui ne viennent jamais à une soirée.',
    privacy: 'Puis-je utiliser les données d’un service pour le travail d’un autre ?',
    'privacy-early':
      'Associez le délégué à la protection des données dès le premier jour, pas quand tout est presque fini.',
    dashboard: 'Un tableau de bord que personne ne regarde ne fait que coûter cher.',
    'district-teams':
      'Nos équipes de quartier travaillent dans quatre bâtiments et se voient une fois par mois.',
    lunch: 'Un déjeuner ensemble par semaine nous apporte plus que n’importe quelle réunion.',
    'who-decides': 'Qui a vraiment le droit de dire que nous arrêtons quelque chose ?',
    stopping: 'Chaque année, nous lançons quelque chose de nouveau et nous n’arrêtons jamais rien.',
    volunteers: 'Des bénévoles nous ont aidés pour les permanences. Sans eux, cela n’aurait pas marché.',
    'volunteers-risk': 'Attention : si un bénévole se retire, toute notre permanence disparaît.',
    grant: 'La subvention s’arrête au bout d’un an, mais pas le travail.',
    'young-people':
      'Comment touchez-vous les jeunes ? Personne de moins de trente ans n’a répondu à notre lettre.',
    school: 'Demandez à une classe de réfléchir avec vous. Nous avons eu trente idées en une heure.',
    handover:
      'Quand une collègue est partie à la retraite, plus personne ne savait comment marchait le dispositif.',
    'write-down': 'Écrivez sur une page comment cela marche, et laissez un nouveau collègue l’essayer.',
    coffee: 'Au fait, le café de la mairie de Meerwoude est imbuvable.',
    'that-manager': 'Tant que la cheffe de service Mme Fiction est en place, rien ne changera chez nous.',
    measure: 'À quoi voyez-vous, au bout d’un an, si cela a marché ?',
  },
  words: ['espoir', 'chargé', 'ensemble', 'curiosité', 'clair', 'concret', 'énergie', 'familier'],
};
