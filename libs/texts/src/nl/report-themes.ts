export const reportThemesTexts = {
  'report.contents': 'In dit rapport',
  'report.themes.heading': 'Thema’s',
  'report.themes.intro':
    'Bijdragen die over hetzelfde gaan, vormen samen een thema. Het breedst herkende thema staat bovenaan. We tellen mensen en geen bijdragen: wie vijf bijdragen van een thema herkent, telt één keer mee.',
  'report.themes.provisional':
    'Deze indeling is voorlopig. Bij minder dan {count, number} bijdragen kunnen thema’s nog verschuiven.',
  'report.themes.caption':
    '{count, plural, one {Het thema} other {De # thema’s}}, van breed naar minder breed herkend',
  'report.themes.key':
    'De balk is het geschatte deel van de deelnemers dat het thema herkent, van 0 tot 100. De lijn met twee eindjes is de marge. Hoe minder deelnemers antwoordden, hoe dichter de schatting bij 50 ligt.',
  'report.themes.other': 'Overig',
  'report.themes.other.intro':
    '{count, plural, one {# bijdrage past} other {# bijdragen passen}} bij geen van deze thema’s.',
  'report.theme.unnamed': 'Thema zonder naam',
  'report.theme.statements': '{count, plural, one {# bijdrage} other {# bijdragen}}',
  'report.theme.recognised':
    'Herkend door {recognised, number} van de {asked, number} deelnemers die over dit thema antwoord gaven{organisations, plural, =0 {} one {, uit # organisatie} other {, uit # organisaties}}',
  'report.theme.too-few':
    'Minder dan {least, number} deelnemers gaven hierop antwoord. Dat is te weinig voor een plaats in de volgorde.',
  'report.theme.best': '{count, plural, one {De sterkste bijdrage} other {De sterkste bijdragen}}',
  'report.column.theme': 'Thema',
  'report.method.themes':
    'Welke bijdragen over hetzelfde gaan, bepaalt de software aan de hand van de woorden. De gespreksleider kan thema’s samenvoegen, splitsen en een naam geven; anders noemen we de woorden die het thema het best typeren. Je herkent een thema als je ten minste één bijdrage ervan grotendeels of volledig herkent. De volgorde volgt ook hier de onderkant van de marge ({level} zekerheid), en onder de {least} antwoordende deelnemers krijgt een thema geen plaats.',
  'report.item.time': 'Gepland: {planned, number} min. Duurde: {actual, number} min.',
  'report.participation.held':
    '{count, plural, one {bijdrage} other {bijdragen}} die de gespreksleider nog niet had gelezen',
  'report.participation.merged':
    '{count, plural, one {bijdrage} other {bijdragen}} samengevoegd met een gelijke',
  'report.participation.flagged':
    '{count, plural, one {bijdrage} other {bijdragen}} waar deelnemers de gespreksleider op wezen',
};
