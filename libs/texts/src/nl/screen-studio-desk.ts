/** Texts of the moderator's desk: its views, the compass, lanes, the autopilot. */
export const deskTexts = {
  'room.desk': 'Overzicht en gereedschap',
  'room.desk.overview': 'Overzicht',
  'room.desk.statements': 'Bijdragen',
  'room.desk.map': 'Ervaringsgroepen',
  'room.desk.people': 'Deelname',
  'room.desk.message': 'Mededeling',
  'room.desk.stage': 'Podium',
  'room.desk.notes': 'Notities',
  'room.desk.waiting': 'te bekijken',
  'room.keys.desk': 'ander deel van je bureau',
  'room.keys.held': 'in “wacht op jou”: volgende, vorige; Enter laat zien, h verbergt',
  'room.presence': '{present, number} van {participants, number} deelnemers aanwezig',
  'room.presence.active': '{count, number} deden iets bij deze vraag',
  'room.presence.statements': '{count, plural, one {# bijdrage} other {# bijdragen}}',
  'room.count.idle': 'deed nog niets bij deze vraag',
  'room.compass': 'Kompas',
  'room.compass.calm': 'Niets dat nu je aandacht vraagt.',
  'room.compass.flagged':
    '{count, plural, one {# deelnemer meldde} other {# deelnemers meldden}} deze bijdrage. Ze wordt niet meer voorgelegd tot jij hebt gekeken.',
  'room.compass.held':
    '{count, plural, one {# bijdrage wacht} other {# bijdragen wachten}} op jou, de oudste {minutes, plural, one {# minuut} other {# minuten}}.',
  'room.compass.over-time':
    '{minutes, plural, =0 {De geplande tijd is om.} one {De geplande tijd is # minuut voorbij.} other {De geplande tijd is # minuten voorbij.}}',
  'room.compass.almost-over':
    'De tijd is bijna om. Met alleen herkennen wordt niemand midden in een zin afgebroken.',
  'room.compass.rising':
    'Weinig gezien, veel herkend: {recognised, number} van {answered, number}, en pas voorgelegd aan {reach, number}.',
  'room.compass.divided':
    'Hier lopen ervaringen uiteen: {recognised, number} van {answered, number} herkennen dit.',
  'room.compass.saturated':
    'Over dit thema is genoeg gezegd: {statements, number} bijdragen, herkend door {recognised, number} van {asked, number}.',
  'room.compass.silent':
    '{silent, number} van de {present, number} aanwezigen deden nog niets bij deze vraag.',
  'room.compass.look': 'Bekijk',
  'room.compass.read': 'Lees ze',
  'room.compass.write': 'Schrijf een mededeling',
  'room.compass.aside': 'Leg weg',
  'room.lane': 'Welke bijdragen',
  'room.lane.ranked': 'meest herkend',
  'room.lane.newest': 'nieuwste',
  'room.lane.fewest-seen': 'minst gezien',
  'room.lane.tips': 'tips',
  'room.lane.warnings': 'waarschuwingen',
  'room.lane.questions': 'vragen',
  'room.lane.another-theme': 'ander thema',
  'room.lane.flagged': 'gemeld',
  'room.lane.held': 'wacht op jou',
  'room.held.show': 'Laat zien',
  'room.theme.also': 'ook bij:',
  'room.skip': 'Sla over',
  'room.skip-named': 'Sla over: {title}',
  'room.plan': 'Weer inplannen',
  'room.plan-named': 'Weer inplannen: {title}',
  'room.item.longer': '{minutes, plural, one {# minuut} other {# minuten}} langer dan gepland',
  'room.item.shorter': '{minutes, plural, one {# minuut} other {# minuten}} korter dan gepland',
  'room.clock.late': '{minutes, number} min later',
  'room.clock.early': '{minutes, number} min eerder',
  'room.autopilot': 'Automatische piloot',
  'room.autopilot.on': 'De automatische piloot staat aan: de volgende stap komt vanzelf.',
  'room.autopilot.note':
    'Fasen en vragen eindigen vanzelf op de geplande tijd; de volgende gaat een minuut later open.',
};
