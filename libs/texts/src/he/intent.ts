export const intentTexts = {
  'intent.experience': 'ניסיון',
  'intent.tip': 'טיפ',
  'intent.warning': 'אזהרה',
  'intent.question': 'שאלה',
};
