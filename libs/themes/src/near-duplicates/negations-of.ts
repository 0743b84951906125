const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'niet geen nooit niemand niets niks nergens noch zonder nimmer nauwelijks',
    'not no never nobody none nothing nowhere neither nor without cannot hardly',
    'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt havent hasnt hadnt aint mustnt',
    'ne pas jamais aucun aucune personne rien sans ni non nul nulle guère',
    'nicht kein keine keiner keinen keinem keines nie niemals niemand nichts nirgends weder ohne kaum',
    'לא אין אינו אינה אינם אינן אינני איני אל בלי ללא מעולם בלתי אי שאינו שאינה שלא ולא',
  ].flatMap((words) => words.split(' ')),
);

/**
 * The negations of a normalised text in Dutch, English, French, German and Hebrew, in order of the alphabet. Without its
 * language: a word that denies in one of them seldom means something else in another, and a doubt costs no more than a suggestion.
 */
export const negationsOf = (text: string): string[] =>
  text
    .split(' ')
    .flatMap((word) => {
      if (NEGATIONS.has(word)) return [word === 'cannot' || word === 'cant' ? 'not' : word];
      if (word.endsWith("n't") || word.startsWith("n'")) return ['not'];
      return [];
    })
    .map((word) => (/^\p{ASCII}+nt$/u.test(word) ? 'not' : word))
    .sort();
