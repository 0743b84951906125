export const intentTexts = {
  'intent.experience': 'experience',
  'intent.tip': 'tip',
  'intent.warning': 'warning',
  'intent.question': 'question',
};
