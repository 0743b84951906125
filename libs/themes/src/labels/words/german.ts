import { wordSet, type LabelLanguage } from './label-language.js';

export const GERMAN: LabelLanguage = {
  adjectiveEnds: null,
  isHeadFirst: false,
  hasCapitalNouns: true,
  hasCompounds: true,
  quotes: ['„', '“'],
  beforeNouns: wordSet(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen mein meine unser unsere ihr ihre jeder jede jedes alle viele mehr weniger',
    'in im auf von vom für mit an am bei beim über aus ohne durch nach zur zum zwischen während bis unter gegen pro',
  ),
  beforeVerbs: wordSet(
    'zu ich wir er sie es man ihr du nicht wer',
    'kann können will wollen muss müssen darf dürfen soll sollen sollte sollten wird werden würde',
  ),
  afterSubjects: wordSet(
    'ist sind war waren kann können will wollen muss müssen darf soll sollen sollte sollten hat haben wird werden',
  ),
  unsayable: wordSet(
    'sagen sagt sagte gesagt gehen geht ging gegangen machen macht machte gemacht kommen kommt kam gekommen geben gibt gab gegeben nehmen nimmt nahm genommen',
    'stehen steht stand liegen liegt lag sehen sieht sah gesehen finden findet fand gefunden denken denkt dachte wissen weiß wusste bleiben bleibt blieb halten hält hielt lassen lässt ließ',
    'brauchen braucht brauchte bringen bringt brachte zeigen zeigt führen führt setzen setzt stellen stellt nutzen nutzt verwenden verwendet helfen hilft sollten müssten könnten würden werden',
    'immer nie oft manchmal wieder schon noch auch nur sehr wirklich ganz ziemlich fast vielleicht ungefähr eigentlich einfach gerade genau selbst zusammen anders weiter zurück',
    'gut gute guten besser beste schlecht groß große kleine klein neu neue neuen alt alte lang kurz hoch niedrig wichtig wichtige nötig möglich unmöglich klar deutlich stark stärker',
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend Million halb hälfte viertel prozent',
    'mal tag tage tagen woche wochen monat monate jahr jahre jahren stunde stunden minute minuten zeit zeiten moment heute morgen gestern jetzt abend nacht',
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'ja nein danke bitte hallo okay genau',
    'mensch menschen leute person personen mann frau ding dinge sache sachen art arten weise form teil teile seite punkt punkte fall fälle grund gründe beispiel beispiele idee ideen problem probleme frage fragen antwort',
    'anzahl menge ort stelle ende anfang rest name möglichkeit möglichkeiten thema themen bereich bereiche maßnahme maßnahmen sinn ziel rahmen vergleich',
  ),
};
