import { wordSet, type LabelLanguage } from './label-language.js';

export const FRENCH: LabelLanguage = {
  adjectiveEnds: /(?:euse|euses|ables?|ibles?)$/u,
  isHeadFirst: true,
  hasCapitalNouns: false,
  hasCompounds: false,
  quotes: ['« ', ' »'],
  beforeNouns: wordSet(
    'le la les l un une des du de d ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au aux',
    'en dans sur pour avec par sans sous entre chez vers contre chaque plusieurs quelques aucun aucune tout toute tous toutes quel quelle',
  ),
  beforeVerbs: wordSet(
    'je j tu il elle on nous vous ils elles ne n se s me m te qui y à pas',
    'peut peuvent doit doivent veut veulent faut va vont est sont être a ont avoir fait font',
  ),
  afterSubjects: wordSet(
    'est sont était étaient peut peuvent doit doivent veut veulent va vont a ont avait fait font ne n',
  ),
  unsayable: wordSet(
    'dire dis dit disent disait faire fais fait font faisait faites aller vais va vont allait venir viens vient viennent venu venait mettre met mettent mis prendre prend prennent pris',
    'donner donne donnent donné donnée rendre rend rendent rendu voir vois voit voient vu vue savoir sait savent su pouvoir peux peut peuvent pouvait pourrait pourraient',
    'vouloir veux veut veulent voulait voudrais falloir faut fallait faudrait devoir dois doit doivent devait devrait devraient passer passe passent passé rester reste restent resté',
    'trouver trouve trouvent trouvé parler parle parlent parlé demander demande demandent demandé croire crois croit croient penser pense pensent pensé sembler semble semblent',
    'laisser laisse laissent laissé tenir tient tiennent tenu porter porte portent porté montrer montre montrent montré commencer commence commencent commencé finir finit finissent',
    'arriver arrive arrivent arrivé partir part partent parti devenir devient deviennent devenu permettre permet permettent permis utiliser utilise utilisent utilisé utilisée utilisés',
    'avoir avait avaient ont eu être était étaient sont été sera seront serait soit connaître connaît connu comprendre comprend compris entendre entendu aider aide aident aidé attendre',
    'créer crée créé obtenir obtenu essayer essaie appeler appelle appelé appelée suivre suit suivi sortir entrer travailler travaille travaillent vivre vit vivent jouer joue jouent',
    'quelqu or davantage',
    'toujours jamais souvent parfois encore déjà bientôt aussi même seulement vraiment très trop assez plutôt presque environ peut-être ainsi donc alors pourtant cependant',
    'beaucoup moins plus peu tant autant mieux ensemble ailleurs surtout notamment généralement souvent habituellement également actuellement finalement seulement simplement',
    'bon bonne bons bonnes meilleur meilleure mauvais mauvaise grand grande grands grandes petit petite petits petites nouveau nouvelle nouveaux nouvelles vieux vieille ancien ancienne anciens',
    'long longue court courte haut haute bas basse important importante importants importantes nécessaire utile possible impossible clair claire vrai vraie faux seul seule autre autres',
    'difficile facile premier première premiers dernière dernier deuxième troisième prochain prochaine certain certaine certains certaines différent différente différents différentes divers',
    'zéro deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cinquante cent cents mille million millions milliers demi moitié quart tiers',
    'fois jour jours semaine semaines mois an ans année années heure heures minute minutes moment moments temps matin soir nuit aujourd hui demain hier maintenant',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
    'oui non merci bonjour voilà bref quoi',
    'chose choses personne personnes gens homme femme manière façon sorte type types nombre partie parties côté point points fait faits cas raison exemple idée idées problème problèmes question questions réponse',
    'lieu endroit place niveau fin début reste nom ensemble plupart afin lorsque lorsqu puisque tandis pendant depuis avant après selon malgré environ parmi dont où comme',
  ),
};
