export const intentTexts = {
  'intent.experience': 'expérience',
  'intent.tip': 'conseil',
  'intent.warning': 'mise en garde',
  'intent.question': 'question',
};
