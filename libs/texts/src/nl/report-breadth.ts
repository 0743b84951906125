export const reportBreadthTexts = {
  'report.certainty.in-top':
    'Plaats bij de eerste {top}: {certainty, select, firm {vast} likely {waarschijnlijk} other {open}}',
  'report.groups.all-groups': 'Herkend in alle ervaringsgroepen',
  'report.groups.one-group': 'Herkend in één ervaringsgroep',
  'report.groups.divided': 'Verdeeld: de ene ervaringsgroep herkent dit, de andere niet',
  'report.groups.lowest': 'in elke groep ten minste {score} van 100',
  'report.groups.row':
    'Groep {group} ({size} deelnemers): {recognised} grotendeels of volledig, {notRecognised} een beetje of niet',
  'report.groups.range': '{least} tot {most}',
  'report.divided.heading': 'Verdeeld',
  'report.divided.intro':
    'De ene ervaringsgroep herkent deze bijdragen, de andere niet. In een ervaringsgroep zitten deelnemers die ongeveer hetzelfde herkennen. Kleine aantallen geven we ruim aan, zodat je niet kunt zien wie wat antwoordde.',
  'report.column.certainty': 'Plaats bij de eersten',
  'report.column.top-share': 'Kans bij de eersten (%)',
  'report.column.lowest-group': 'Laagste ervaringsgroep (ten minste)',
  'report.column.groups': 'Over de ervaringsgroepen',
  'report.certainty.word': '{certainty, select, firm {vast} likely {waarschijnlijk} other {open}}',
  'report.method.certainty':
    'Hoe zeker is een plaats bij de eerste {top}? We vulden {draws} keer in wat iedereen had kunnen antwoorden die niet antwoordde. “Vast” betekent: de bijdrage staat in minstens 90 van de 100 keer bij de eerste {top}. “Waarschijnlijk” is minstens 60 van de 100 keer, “open” is minder.',
  'report.method.groups':
    'Ervaringsgroepen zijn deelnemers die ongeveer hetzelfde herkennen. Een groep herkent een bijdrage als de hele marge boven het midden van de schaal ligt, en niet als die er helemaal onder ligt. Aantallen van minder dan {segment} mensen in een groep zijn nergens te zien of uit te rekenen.',
};
