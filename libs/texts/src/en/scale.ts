export const scaleTexts = {
  'scale.question.experience': 'How far do you recognise this from your own work?',
  'scale.question.tip': 'Would this work where you are?',
  'scale.question.warning': 'How far do you recognise this from your own work?',
  'scale.question.question': 'Is this a question for you too?',
  'scale.degree.0': 'Not at all',
  'scale.degree.1': 'A little',
  'scale.degree.2': 'Mostly',
  'scale.degree.3': 'Fully',
  'scale.cannot-say': "I can't say",
};
