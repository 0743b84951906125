/** What is said of the colours of a house style, on screen and in answers of the server. */
export const houseStyleTexts = {
  'house-style.contrast.too-low':
    '{pair} : le contraste est de {ratio}:1 et doit être d’au moins {least}:1. La couleur la plus proche qui convient est {suggestion}.',
  'house-style.pair.text-on-paper': 'Texte sur le fond',
  'house-style.pair.alert-on-paper': 'Avertissements sur le fond',
  'house-style.pair.border-on-paper': 'Bordures sur le fond',
  'house-style.pair.accent-on-paper': 'Couleur d’accent sur le fond',
  'house-style.pair.accent-on-soft': 'Couleur d’accent sur une zone teintée',
  'house-style.pair.text-on-accent': 'Texte sur la couleur d’accent',
  'house-style.pair.focus-on-paper': 'Contour de l’élément actif',
  'house-style.pair.rings-on-tint': 'Anneaux dans les graphiques',
};
