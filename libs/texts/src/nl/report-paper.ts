/** Shared places, what is counted where, and what stands on paper only. */
export const reportPaperTexts = {
  'report.place.tied': 'gedeeld',
  'report.place.shared': 'Gedeelde {place, number}e plaats, met {others, number} andere',
  'report.items.counted':
    '{ranked, plural, one {# bijdrage staat hieronder, bij de vraag waar die bij hoort} other {# bijdragen staan hieronder, bij de vraag waar ze bij horen}}.{cannotSay, plural, =0 {} one { # staat bij “Geldt voor een deel”.} other { # staan bij “Geldt voor een deel”.}}{tooFew, plural, =0 {} one { # staat bij “Te weinig antwoorden”.} other { # staan bij “Te weinig antwoorden”.}}{notShown, plural, =0 {} one { # is alleen geteld, zie “Wie er meededen”.} other { # zijn alleen geteld, zie “Wie er meededen”.}} {total, plural, one {Dat is de ene bijdrage} other {Dat zijn alle # bijdragen}} van deze sessie.',
  'report.item.apart':
    '{count, plural, one {Nog # bijdrage bij deze vraag heeft} other {Nog # bijdragen bij deze vraag hebben}} geen plaats en {count, plural, one {staat} other {staan}} verderop.',
  'report.paper.method.heading': 'Hoe dit is gemeten, in het kort',
  'report.paper.method':
    'Deelnemers zeiden bij elke bijdrage die ze te zien kregen in hoeverre ze die herkennen. De herkenning is het gemiddelde daarvan, van 0 tot 100. Niet iedereen gaf overal antwoord op; daarom hoort er een marge bij: met {level} zekerheid ligt de herkenning daarbinnen. De volgorde volgt de onderkant van de marge. De cijfers gaan over de mensen die meededen. Achterin staat de hele uitleg.',
  'report.paper.list':
    'Bij elke bijdrage staat hoeveel deelnemers welk antwoord kozen (de ringen), hoeveel van hen “grotendeels” of “volledig” antwoordden, en uit hoeveel organisaties die komen. Rechts de herkenning van 0 tot 100, met daaronder de marge van {level} zekerheid.',
  'report.paper.themes':
    'Bij elk thema staat hoeveel van de deelnemers die erover antwoord gaven het herkennen. Daaronder de sterkste bijdrage, en bij hoeveel van wie antwoordde die grotendeels of volledig geldt. In de lijst per vraag staat bij elke bijdrage bij welk thema ze hoort.',
  'report.paper.theme-recognised':
    'Herkend door {recognised, number} van {asked, number}{organisations, plural, =0 {} one {, uit # organisatie} other {, uit # organisaties}}',
  'report.paper.certain': 'geen marge',
  'report.paper.recognised':
    '{recognised, number} van {answered, number}{organisations, plural, =0 {} one {, uit # organisatie} other {, uit # organisaties}}',
};
