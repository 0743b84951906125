/** What is said of the colours of a house style, on screen and in answers of the server. */
export const houseStyleTexts = {
  'house-style.contrast.too-low':
    '{pair}: the contrast is {ratio}\u00a0:\u00a01 and must be at least {least}\u00a0:\u00a01. The nearest colour that works is {suggestion}.',
  'house-style.pair.text-on-paper': 'Text on the background',
  'house-style.pair.alert-on-paper': 'Warnings on the background',
  'house-style.pair.border-on-paper': 'Borders on the background',
  'house-style.pair.accent-on-paper': 'Accent colour on the background',
  'house-style.pair.accent-on-soft': 'Accent colour on a tinted area',
  'house-style.pair.text-on-accent': 'Text on the accent colour',
  'house-style.pair.focus-on-paper': 'Outline of what you operate',
  'house-style.pair.rings-on-tint': 'Rings in charts',
};
