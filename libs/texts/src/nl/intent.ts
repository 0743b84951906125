export const intentTexts = {
  'intent.experience': 'ervaring',
  'intent.tip': 'tip',
  'intent.warning': 'waarschuwing',
  'intent.question': 'vraag',
};
