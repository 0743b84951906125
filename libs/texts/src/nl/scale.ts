export const scaleTexts = {
  'scale.question.experience': 'In hoeverre herken je dit in je eigen praktijk?',
  'scale.question.tip': 'Zou dit bij jou werken?',
  'scale.question.warning': 'In hoeverre herken je dit in je eigen praktijk?',
  'scale.question.question': 'Speelt deze vraag ook bij jou?',
  'scale.degree.0': 'Niet',
  'scale.degree.1': 'Een beetje',
  'scale.degree.2': 'Grotendeels',
  'scale.degree.3': 'Volledig',
  'scale.cannot-say': 'Kan ik niet zeggen',
};
