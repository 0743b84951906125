/** Texts of how far the preparation is, and of passing the report on. */
export const prepareTexts = {
  'studio.ready.title': 'Voorbereiding',
  'studio.ready.done': 'klaar',
  'studio.ready.open': 'nog te doen',
  'studio.ready.free': 'mag je overslaan',
  'studio.ready.start.none': 'nog geen datum en tijd',
  'studio.ready.agenda.none': 'er staat nog niets in',
  'studio.ready.agenda':
    '{count, plural, one {# onderdeel} other {# onderdelen}}, samen {minutes, number} minuten',
  'studio.ready.about.none': 'er staat nog niet waarvoor ze is',
  'studio.ready.about': 'er staat waarvoor ze is',
  'studio.ready.people.none': 'nog niemand uitgenodigd',
  'studio.ready.people':
    '{participants, plural, =0 {nog geen deelnemers uitgenodigd} one {# deelnemer uitgenodigd} other {# deelnemers uitgenodigd}}{moderators, plural, =0 {, nog geen gespreksleider: dan leid je de sessie zelf} one {, # gespreksleider} other {, # gespreksleiders}}',
  'studio.ready.rehearsal.none': 'nog niet geoefend',
  'studio.ready.rehearsal': '{count, plural, one {# oefening begonnen} other {# oefeningen begonnen}}',
  'studio.ready.house.none': 'zoals Weerklank er zelf uitziet',
  'studio.ready.house': 'eigen stijl gekozen',
  'studio.open-lobby.sure': 'Toch openen?',
  'studio.open-lobby.sure.body':
    'Als de wachtruimte open is, kan iedereen met een link naar binnen. Dit is nog niet klaar:',
  'studio.open-lobby.no-questions': 'Het programma heeft nog geen vraag.',
  'studio.open-lobby.nobody': 'Er is nog niemand uitgenodigd.',
  'studio.next.draft.rehearsal':
    'Dit is een oefening. Open de wachtruimte, dan komen de nagebootste deelnemers binnen.',
  'studio.next.lobby.rehearsal':
    'De nagebootste deelnemers komen binnen. Je begint de oefening in de gespreksruimte.',
  'studio.next.live.rehearsal': 'De oefening is bezig. Je stuurt haar in de gespreksruimte.',
  'studio.next.closed.rehearsal':
    'De oefening is afgesloten. Het rapport staat hieronder; het gaat naar niemand.',
  'studio.report.until':
    'Wie meedeed, opent het rapport met de eigen link, tot {moment}. Dan wissen we wie wie was en werkt geen link meer. Jij houdt het rapport hier.',
  'studio.report.ended':
    'De links van deelnemers werken niet meer: zeven dagen na de afsluiting wissen we wie wie was. Wil iemand het rapport nog hebben, stuur het dan zelf.',
  'studio.report-mail.title': 'Per mail',
  'studio.report-mail.nobody':
    'Van wie binnenkwam, is niemand per mail uitgenodigd. Geef het rapport zelf door.',
  'studio.report-mail.planned':
    '{count, plural, one {Het rapport gaat op {moment} vanzelf per mail naar # persoon die er was.} other {Het rapport gaat op {moment} vanzelf per mail naar de # mensen die er waren.}} Moet er nog iets worden verborgen? Doe dat eerst, in de gespreksruimte.',
  'studio.report-mail.unplanned':
    '{count, plural, one {Het rapport is nog niet gemaild naar # persoon die er was.} other {Het rapport is nog niet gemaild naar de # mensen die er waren.}}',
  'studio.report-mail.sending': 'De mails gaan weg: {sent, number} van {count, number}.',
  'studio.report-mail.sent':
    '{count, plural, one {Het rapport is gemaild naar # persoon die er was.} other {Het rapport is gemaild naar de # mensen die er waren.}}',
  'studio.report-mail.release': 'Mail het nu',
  'studio.report-mail.release.title': 'Het rapport nu mailen',
  'studio.report-mail.release.body':
    '{count, plural, one {# persoon krijgt} other {# mensen krijgen}} nu een mail met een link naar het rapport. Dat kun je niet terugdraaien.',
  'studio.start-mails.outdated':
    '{count, plural, one {# uitnodiging is gemaild voordat je de datum of tijd wijzigde. Die mail klopt dus niet meer.} other {# uitnodigingen zijn gemaild voordat je de datum of tijd wijzigde. Die mails kloppen dus niet meer.}}',
  'studio.start-mails.send':
    '{count, plural, one {Mail # uitnodiging opnieuw} other {Mail # uitnodigingen opnieuw}}',
  'studio.start-mails.title': 'Uitnodigingen opnieuw mailen',
  'studio.start-mails.body':
    'In de nieuwe mail staan de nieuwe tijd en een nieuwe persoonlijke link. De link uit de oude mail werkt dan niet meer. Wie al binnen is, blijft binnen.',
  'studio.start-mails.mailed': 'De nieuwe mails gaan weg.',
};
