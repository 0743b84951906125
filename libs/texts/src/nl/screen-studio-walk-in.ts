/** Texts of helping people into a session. */
export const walkInTexts = {
  'studio.walk-in.title': 'Binnenlopen',
  'studio.walk-in.about':
    'Voor mensen in de zaal die niet zijn uitgenodigd. Ze scannen een QR of typen een code, en doen mee onder een pseudoniem.',
  'studio.walk-in.most': 'Hoeveel mensen mogen er hoogstens binnenlopen?',
  'studio.walk-in.open': 'Open binnenlopen',
  'studio.walk-in.shut': 'Binnenlopen staat dicht.',
  'studio.walk-in.standing':
    '{count, plural, =0 {Binnenlopen staat open. Er is nog niemand binnengelopen; er is plaats voor {most}.} one {Binnenlopen staat open. Er is # persoon binnengelopen, van hoogstens {most}.} other {Binnenlopen staat open. Er zijn # mensen binnengelopen, van hoogstens {most}.}}',
  'studio.walk-in.ends': 'Het gaat vanzelf dicht als de sessie eindigt.',
  'studio.walk-in.show': 'Toon QR',
  'studio.walk-in.renew': 'Nieuwe code',
  'studio.walk-in.renew.body':
    'Wat je eerder toonde of deelde, werkt dan niet meer. Wie binnen is, blijft binnen.',
  'studio.walk-in.renew.action': 'Maak een nieuwe code',
  'studio.walk-in.close': 'Sluit binnenlopen',
  'studio.walk-in.qr': 'QR-code die naar {address} leidt',
  'studio.walk-in.scan': 'Scan de QR',
  'studio.walk-in.type': 'Of ga naar {address} en typ',
  'studio.walk-in.other-screen': 'Zie je op een ander scherm een andere code? Ze werken allebei.',
  'studio.walk-in.for': 'Heb je een uitnodiging? Gebruik dan de link uit je mail.',
  'studio.link-mail.title': 'Stuur een link opnieuw',
  'studio.link-mail.about':
    'Voor wie is uitgenodigd maar de link niet vindt. Wie al binnen is, blijft binnen.',
  'studio.link-mail.address': 'E-mailadres',
  'studio.link-mail.absent':
    '{count, plural, =0 {Iedereen die per mail is uitgenodigd, is binnen geweest.} one {# uitgenodigde is nog niet binnen geweest. Begin te typen om te kiezen.} other {# uitgenodigden zijn nog niet binnen geweest. Begin te typen om te kiezen.}}',
  'studio.link-mail.send': 'Stuur de link',
  'studio.link-mail.sent':
    'Is dit adres uitgenodigd voor deze sessie, dan gaat de link er nu heen. Kijk ook bij ongewenste mail.',
};
