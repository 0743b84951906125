import { reportAskedTexts } from './report-asked.js';
import { reportBreadthTexts } from './report-breadth.js';
import { reportPaperTexts } from './report-paper.js';
import { reportThemesTexts } from './report-themes.js';

export const reportTexts = {
  ...reportAskedTexts,
  ...reportBreadthTexts,
  ...reportPaperTexts,
  ...reportThemesTexts,
  'report.kind': 'Rapport',
  'report.document-title': 'Rapport: {title}',
  'report.skip': 'Naar de inhoud',
  'report.when': '{date}, {from} tot {to}',
  'report.fictional.title': 'Verzonnen oefensessie',
  'report.fictional.body':
    'Dit is het rapport van een oefensessie. De mensen, de organisaties en wat er gezegd wordt zijn verzonnen.',
  'report.summary':
    '{participants, plural, one {# deelnemer} other {# deelnemers}} {organisations, plural, =0 {} one {uit # organisatie } other {uit # organisaties }}{participants, plural, one {schreef} other {schreven}} {statements, plural, one {# bijdrage} other {# bijdragen}} en {participants, plural, one {gaf} other {gaven}} {endorsements, number} keer aan in hoeverre ze een bijdrage herkennen.{cannotSay, plural, =0 {} other { Daarnaast # keer “Kan ik niet zeggen”.}}',
  'report.top.heading': 'Het meest herkend',
  'report.top.intro':
    '{count, plural, one {De bijdrage die in deze sessie het sterkst werd herkend.} other {De {count} bijdragen die in deze sessie het sterkst werden herkend, de sterkste eerst.}}',
  'report.top.order':
    'De volgorde volgt de onderkant van de marge: zo sterk wordt een bijdrage vrijwel zeker herkend. Zonder marge telt de herkenning zelf. Wat gelijk eindigt, deelt een plaats.',
  'report.top.empty': 'Geen enkele bijdrage kreeg genoeg antwoorden voor een plaats op deze lijst.',
  'report.fold.statements': '{count, plural, one {Toon de bijdrage} other {Toon de # bijdragen}}',
  'report.fold.more': '{count, plural, one {Toon nog # bijdrage} other {Toon nog # bijdragen}}',
  'report.key.heading': 'Zo lees je de figuren',
  'report.key.rings':
    'Hoe meer ringen, hoe sterker herkend. De balk laat zien hoe de antwoorden verdeeld zijn.',
  'report.key.line':
    'De stip op de lijn is de herkenning, van 0 tot 100. De streep is de marge: met {level} zekerheid ligt de herkenning daarbinnen.',
  'report.items.heading': 'Per vraag',
  'report.item.caption':
    '{count, plural, one {De bijdrage} other {De {count} bijdragen}} met een plaats bij deze vraag, het meest herkend eerst',
  'report.item.not-put': 'Deze vraag is niet gesteld.',
  'report.item.empty': 'Bij deze vraag kreeg geen enkele bijdrage genoeg antwoorden.',
  'report.intent.experience.heading': 'Ervaringen',
  'report.intent.tip.heading': 'Tips',
  'report.intent.tip.intro': 'Wat bij anderen werkt. Deelnemers gaven aan of het ook bij hen zou werken.',
  'report.intent.warning.heading': 'Waarschuwingen',
  'report.intent.warning.intro': 'Wat je volgens deelnemers vooral niet moet doen.',
  'report.intent.question.heading': 'Vragen aan elkaar',
  'report.intent.question.intro': 'Vragen die ook bij anderen spelen.',
  'report.intent.more':
    '{count, plural, one {Nog # staat} other {Nog # staan}} hierboven bij de vraag waar ze bij horen.',
  'report.list.ranked': 'meest herkend',
  'report.list.too-few': 'te weinig antwoorden',
  'report.list.cannot-say': 'geldt voor een deel',
  'report.cannot-say.heading': 'Geldt voor een deel',
  'report.cannot-say.intro':
    'Bij deze bijdragen koos meer dan {share} voor “Kan ik niet zeggen”. Ze gaan dus over een deel van de deelnemers.',
  'report.cannot-say.caption': 'Bijdragen waarover veel deelnemers niets konden zeggen',
  'report.too-few.heading': 'Te weinig antwoorden',
  'report.too-few.intro':
    'Deze bijdragen kregen minder dan {least} antwoorden. Dat is te weinig voor een plaats in de volgorde.',
  'report.too-few.caption': 'Bijdragen met te weinig antwoorden',
  'report.statement.score': 'Herkenning {score} van 100',
  'report.statement.interval': 'met {level} zekerheid tussen {lower} en {upper}',
  'report.statement.certain': 'zonder marge, want (bijna) iedereen heeft geantwoord',
  'report.statement.reach': 'Voorgelegd aan {count}',
  'report.statement.builds-on': 'Bouwt voort op',
  'report.statement.raises-theme': 'ander thema',
  'report.reason.recognised-in-organisations':
    '{intent, select, tip {Zou grotendeels of volledig werken bij {recognised} van {answered}} question {Speelt grotendeels of volledig bij {recognised} van {answered}} other {Grotendeels of volledig herkend door {recognised} van {answered}}}, uit {organisations, plural, one {# organisatie} other {# organisaties}}',
  'report.reason.recognised':
    '{intent, select, tip {Zou grotendeels of volledig werken bij {recognised} van {answered}} question {Speelt grotendeels of volledig bij {recognised} van {answered}} other {Grotendeels of volledig herkend door {recognised} van {answered}}}',
  'report.reason.cannot-say': '{cannotSay} van {total} kunnen er niets over zeggen',
  'report.reason.too-few':
    '{answered, plural, =0 {Nog geen antwoord op de schaal} one {# antwoord op de schaal} other {# antwoorden op de schaal}}; er zijn er {least} nodig',
  'report.participation.heading': 'Wie er meededen',
  'report.participation.participants': '{count, plural, one {deelnemer} other {deelnemers}}',
  'report.participation.organisations': '{count, plural, one {organisatie} other {organisaties}}',
  'report.participation.posting':
    '{count, plural, one {deelnemer schreef} other {deelnemers schreven}} een bijdrage',
  'report.participation.endorsing':
    '{count, plural, one {deelnemer gaf aan wat die herkent} other {deelnemers gaven aan wat ze herkennen}}',
  'report.participation.statements': '{count, plural, one {bijdrage} other {bijdragen}}',
  'report.participation.endorsements': '{count, plural, one {antwoord} other {antwoorden}}',
  'report.participation.cannot-say': '{count, plural, one {keer} other {keer}} “Kan ik niet zeggen”',
  'report.participation.hidden':
    '{count, plural, one {bijdrage} other {bijdragen}} verborgen door de gespreksleider',
  'report.participation.withdrawn':
    '{count, plural, one {bijdrage} other {bijdragen}} ingetrokken door wie ze schreef',
  'report.participation.redacted':
    '{count, plural, one {bijdrage} other {bijdragen}} waarvan de tekst is gewist',
};
