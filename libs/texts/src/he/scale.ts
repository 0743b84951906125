export const scaleTexts = {
  'scale.question.experience': 'באיזו מידה זה מוכר לך מהעבודה שלך?',
  'scale.question.tip': 'האם זה היה עובד אצלך?',
  'scale.question.warning': 'באיזו מידה זה מוכר לך מהעבודה שלך?',
  'scale.question.question': 'האם השאלה הזאת עולה גם אצלך?',
  'scale.degree.0': 'בכלל לא',
  'scale.degree.1': 'קצת',
  'scale.degree.2': 'במידה רבה',
  'scale.degree.3': 'לגמרי',
  'scale.cannot-say': 'אין לי דרך לדעת',
};
