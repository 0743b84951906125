/** Texts of practising a session. */
export const rehearsalTexts = {
  'studio.rehearsal.title': 'Oefenen',
  'studio.rehearsal.about':
    'Oefen deze sessie met nagebootste deelnemers. Ze komen binnen, schrijven en reageren op wat jij doet. Alles wat ze zeggen is verzonnen. Aan de sessie zelf verandert niets, en niemand krijgt er mail over.',
  'studio.rehearsal.people': 'Deelnemers',
  'studio.rehearsal.people.count': '{count, number} deelnemers',
  'studio.rehearsal.speed': 'Snelheid',
  'studio.rehearsal.speed.1': 'Zo snel als in het echt',
  'studio.rehearsal.speed.4': 'Vier keer zo snel',
  'studio.rehearsal.next': 'Open de wachtruimte: dan komen de nagebootste deelnemers binnen.',
  'studio.rehearsal.begin': 'Begin een oefening',
  'studio.rehearsal.beginning': 'De oefening wordt klaargezet …',
  'studio.rehearsal.own': 'Jouw oefeningen',
  'studio.rehearsal.full': 'Je hebt drie oefeningen. Wis er eerst één.',
  'studio.rehearsal.busy':
    'Er lopen nu te veel oefeningen tegelijk. Probeer het over een paar minuten opnieuw.',
  'studio.rehearsal.none': 'Je hebt nu geen oefening.',
  'studio.rehearsal.wiped-at': 'Verdwijnt vanzelf: {moment}',
  'studio.rehearsal.enter': 'Naar de oefening',
  'studio.rehearsal.wipe': 'Wis de oefening',
  'studio.rehearsal.wipe.body':
    'Alles uit deze oefening verdwijnt: wat er is gezegd, de antwoorden en het rapport. Je kunt dat niet terugdraaien. Aan de sessie zelf verandert niets.',
  'studio.rehearsal.wiped': 'De oefening is gewist.',
  'studio.rehearsal.banner': 'Dit is een oefening met nagebootste deelnemers. Wat ze zeggen is verzonnen.',
  'studio.rehearsal.back': 'Naar de sessie zelf',
};
