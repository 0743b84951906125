export const reportMethodTexts = {
  'report.method.heading': 'Hoe dit rapport is gemaakt',
  'report.method.score':
    'Deelnemers gaven bij elke bijdrage die ze te zien kregen aan in hoeverre ze die herkennen: niet, een beetje, grotendeels of volledig. Die antwoorden tellen als 0, een derde, twee derde en 1. De herkenning is het gemiddelde daarvan, geschat voor iedereen die had kunnen antwoorden, op een schaal van 0 tot 100.',
  'report.method.interval':
    'Niet iedereen gaf overal antwoord op. Daarom staat bij elke bijdrage een marge: met {level} zekerheid ligt de herkenning daarbinnen. Hoe meer mensen antwoordden, hoe kleiner de marge. Heeft iedereen geantwoord, dan is er geen marge meer.',
  'report.method.order':
    'De volgorde volgt de onderkant van de marge. Zo komt een bijdrage met twee enthousiaste antwoorden niet boven een bijdrage die veertig mensen herkennen.',
  'report.method.prior':
    'Bij weinig antwoorden telt mee hoe er gemiddeld op alle bijdragen is geantwoord ({prior}). Dat weegt even zwaar als {weight, plural, one {# antwoord} other {# antwoorden}}.',
  'report.method.lists':
    'Bijdragen met minder dan {least} antwoorden, en bijdragen waarbij meer dan {share} “Kan ik niet zeggen” koos, staan op een eigen lijst. Uit hoeveel organisaties de herkenning komt, zeggen we alleen als ten minste {segment} mensen de bijdrage herkennen.',
  'report.method.meaning':
    'De cijfers gaan over de mensen die aan deze sessie meededen. Ze zeggen niet hoe het overal is.',
  'report.method.unreadable':
    'Wat de gespreksleider verborg, wat iemand zelf introk en wat is gewist, staat niet in dit rapport. Het is alleen geteld.',
  'report.footer.composed': 'Samengesteld op {date} om {time}, uit de eerste {seq} feiten van de sessie.',
  'report.footer.made-with': 'Gemaakt met Weerklank, vrije software voor gesprekken tussen vakgenoten.',
};
