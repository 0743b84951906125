/** What is said of the colours of a house style, on screen and in answers of the server. */
export const houseStyleTexts = {
  'house-style.contrast.too-low':
    '{pair}: הניגודיות היא \u2066{ratio}\u00a0:\u00a01\u2069 וצריכה להיות לפחות \u2066{least}\u00a0:\u00a01\u2069. הגוון הקרוב ביותר שמתאים הוא \u2066{suggestion}\u2069.',
  'house-style.pair.text-on-paper': 'טקסט על הרקע',
  'house-style.pair.alert-on-paper': 'אזהרות על הרקע',
  'house-style.pair.border-on-paper': 'קווי מתאר על הרקע',
  'house-style.pair.accent-on-paper': 'צבע ההדגשה על הרקע',
  'house-style.pair.accent-on-soft': 'צבע ההדגשה על שטח בהיר',
  'house-style.pair.text-on-accent': 'טקסט על צבע ההדגשה',
  'house-style.pair.focus-on-paper': 'מסגרת סביב הרכיב הפעיל',
  'house-style.pair.rings-on-tint': 'טבעות בתרשימים',
};
