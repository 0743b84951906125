/** What is said of the colours of a house style, on screen and in answers of the server. */
export const houseStyleTexts = {
  'house-style.contrast.too-low':
    '{pair}: het contrast is {ratio}\u00a0:\u00a01 en moet minstens {least}\u00a0:\u00a01 zijn. De dichtstbijzijnde kleur die kan, is {suggestion}.',
  'house-style.pair.text-on-paper': 'Tekst op de achtergrond',
  'house-style.pair.alert-on-paper': 'Waarschuwingen op de achtergrond',
  'house-style.pair.border-on-paper': 'Randen op de achtergrond',
  'house-style.pair.accent-on-paper': 'Accentkleur op de achtergrond',
  'house-style.pair.accent-on-soft': 'Accentkleur op een licht vlak',
  'house-style.pair.text-on-accent': 'Tekst op de accentkleur',
  'house-style.pair.focus-on-paper': 'Rand om wat je bedient',
  'house-style.pair.rings-on-tint': 'Ringen in grafieken',
};
