export const errorTexts = {
  'error.agenda-item-closed': 'Deze vraag is al afgesloten.',
  'error.agenda-item-not-open': 'Deze vraag is nog niet open. Wacht tot de gespreksleider begint.',
  'error.agenda-item-open': 'Deze vraag is al open, dus dit kan nu niet meer.',
  'error.agenda-item-passed':
    'Na deze vraag is er al een andere geopend. Terughalen kan alleen bij de vraag die het laatst is afgesloten.',
  'error.already-created': 'Deze sessie bestaat al.',
  'error.empty-text': 'Je hebt nog niets geschreven.',
  'error.endorse-only':
    'Schrijven kan bij deze vraag niet meer, herkennen nog wel. Je tekst blijft bewaard op dit apparaat.',
  'error.id-taken': 'Dit is al eerder toegevoegd.',
  'error.invalid-position': 'Die plaats in het programma bestaat niet.',
  'error.muted': 'Je kunt in deze sessie niet meer schrijven. Lezen en herkennen kan nog wel.',
  'error.not-admitted': 'Je doet niet mee aan deze sessie. Gebruik de link uit je uitnodiging.',
  'error.not-allowed': 'Dit mag je in deze sessie niet doen.',
  'error.not-dealt': 'Deze bijdrage is niet aan jou voorgelegd.',
  'error.not-own-statement': 'Dit kan alleen bij een bijdrage van jezelf.',
  'error.own-statement': 'Dit kan niet bij een bijdrage van jezelf.',
  'error.revoked': 'Je toegang tot deze sessie is ingetrokken. Neem contact op met de organisator.',
  'error.session-closed': 'Deze sessie is afgesloten.',
  'error.session-not-live': 'Deze sessie is nog niet begonnen.',
  'error.stale-lease': 'Een ander deel van het systeem heeft dit al overgenomen.',
  'error.statement-hidden': 'De gespreksleider heeft deze bijdrage verborgen.',
  'error.statement-limit':
    '{limit, plural, one {Bij deze vraag kun je één bijdrage plaatsen, en die heb je geplaatst.} other {Bij deze vraag kun je {limit} bijdragen plaatsen, en die heb je geplaatst.}} Herkennen kan nog wel.',
  'error.statement-redacted': 'De tekst van deze bijdrage is gewist.',
  'error.statement-withdrawn': 'Deze bijdrage is ingetrokken.',
  'error.too-late': 'Dit kan niet meer: de tijd om je bijdrage te verbeteren of in te trekken is voorbij.',
  'error.too-long': 'Je tekst is te lang. Houd het bij {limit, plural, other {# tekens}} of minder.',
  'error.unknown-agenda-item': 'Deze vraag staat niet in het programma.',
  'error.unknown-attendee': 'Deze persoon doet niet mee aan de sessie.',
  'error.unknown-language': 'Kies ten minste één taal.',
  'error.unknown-session': 'Deze sessie bestaat niet.',
  'error.unknown-statement': 'Deze bijdrage bestaat niet.',
  'error.not-own-note': 'Dit kan alleen met een notitie van jezelf.',
  'error.not-shortlisted': 'Deze bijdrage staat niet in de lijst waaruit je kiest.',
  'error.poll-closed': 'Deze peiling is al gesloten.',
  'error.segment-too-small':
    'Deze groep is te klein of te groot: er moeten minstens {limit, plural, one {# deelnemer} other {# deelnemers}} in zitten, en evenveel erbuiten.',
  'error.statement-held': 'De gespreksleider leest deze bijdrage eerst.',
  'error.statement-merged': 'Deze bijdrage is samengevoegd met een andere die hetzelfde zegt.',
  'error.too-many': 'Dat zijn er te veel. Het kunnen er hoogstens {limit} zijn.',
  'error.unknown-note': 'Deze notitie bestaat niet meer.',
  'error.unknown-poll': 'Deze peiling bestaat niet.',
  'error.unknown-theme': 'Dit thema bestaat niet.',
  'error.wrong-phase': 'Dit kan niet op dit moment van de sessie.',
  'error.invalid-command':
    'We begrijpen dit verzoek niet. Laad de pagina opnieuw; wat je typte blijft bewaard.',
  'error.too-many-requests':
    'Dat ging te snel achter elkaar. Wacht een paar seconden en probeer het opnieuw.',
  'error.unavailable':
    'Het lukt nu even niet. We proberen het vanzelf opnieuw; je hoeft niets over te typen.',
  'error.not-signed-in': 'Je bent niet aangemeld. Vraag een nieuwe link aan om verder te gaan.',
  'error.not-found': 'Deze pagina bestaat niet, of je mag haar niet zien.',
  'error.link-expired': 'Deze link is verlopen. Vraag een nieuwe aan.',
  'error.link-used': 'Deze link is al gebruikt. Vraag een nieuwe aan.',
  'error.address-invalid': 'Dit is geen geldig e-mailadres. Een adres ziet eruit als naam@voorbeeld.nl.',
  'error.connected-elsewhere': 'Je doet al mee op een ander apparaat.',
  'error.command-id-taken': 'Dit verzoek hoort bij iemand anders. Laad de pagina opnieuw.',
  'error.test-only': 'Dat kan alleen op een oefenserver.',
  'error.too-large': 'Dit is te groot om te versturen. Maak het kleiner en probeer het opnieuw.',
  'error.session-full':
    'De sessie is vol: er kan niemand meer binnenlopen. Vraag de gespreksleider of er nog plaats is.',
  'error.doors-not-open':
    'De deuren zijn nog niet open. De gespreksleider opent ze, meestal tien minuten voor het begin. Blijf op deze pagina en probeer het dan nog eens.',
  'error.walk-in-closed': 'Binnenlopen staat niet open. Open het eerst.',
  'error.walk-in-unknown':
    'Deze code kennen we niet, of hij werkt niet meer. Kijk nog eens op het scherm in de zaal: het zijn acht letters en cijfers, zoals K7MP-2XQ9.',
  'error.contrast-too-low':
    'De kleuren van deze huisstijl zijn niet goed te lezen. Bij de kleuren staat wat wel kan.',
  'error.logo-too-large': 'Dit logo is te groot. Kies een bestand van hooguit {limit, number} kB.',
  'error.logo-unreadable':
    'Dit bestand kan geen logo zijn. Kies een PNG, JPEG of WebP van hooguit 2000 bij 2000 pixels, zonder beweging.',
};
