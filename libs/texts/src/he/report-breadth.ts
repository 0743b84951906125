export const reportBreadthTexts = {
  'report.certainty.in-top':
    'מקום בין {top} הראשונות: {certainty, select, firm {בטוח} likely {סביר} other {פתוח}}',
  'report.groups.all-groups': 'מוכרת בכל קבוצות הניסיון',
  'report.groups.one-group': 'מוכרת בקבוצת ניסיון אחת',
  'report.groups.divided': 'חלוקה: בקבוצת ניסיון אחת זה מוכר, ובאחרת לא',
  'report.groups.lowest': 'בכל קבוצה לפחות {score} מתוך 100',
  'report.groups.row':
    'קבוצה {group} ({size} משתתפים): {recognised} במידה רבה או לגמרי, {notRecognised} קצת או בכלל לא',
  'report.groups.range': '{least} עד {most}',
  'report.divided.heading': 'חלוקה',
  'report.divided.intro':
    'האמירות האלה מוכרות בקבוצת ניסיון אחת ולא באחרת. בקבוצת ניסיון נמצאים משתתפים שמוכרים להם פחות או יותר אותם דברים. מספרים קטנים מוצגים כטווח, כדי שלא יהיה אפשר לראות מי ענה מה.',
  'report.column.certainty': 'מקום בין הראשונות',
  'report.column.top-share': 'סיכוי להיות בין הראשונות (%)',
  'report.column.lowest-group': 'קבוצת הניסיון הנמוכה ביותר (לפחות)',
  'report.column.groups': 'לפי קבוצות הניסיון',
  'report.certainty.word': '{certainty, select, firm {בטוח} likely {סביר} other {פתוח}}',
  'report.method.certainty':
    'כמה בטוח המקום בין {top} הראשונות? השלמנו {draws} פעמים מה היו יכולים לענות כל מי שלא ענו. ״בטוח״: האמירה נמצאת בין {top} הראשונות לפחות ב-90 מתוך 100 פעמים. ״סביר״: לפחות ב-60 מתוך 100 פעמים. ״פתוח״: פחות מזה.',
  'report.method.groups':
    'קבוצות ניסיון הן משתתפים שמוכרים להם פחות או יותר אותם דברים. אמירה נחשבת מוכרת בקבוצה כשכל הטווח שלה נמצא מעל אמצע הסולם, ולא מוכרת כשכולו נמצא מתחתיו. מספרים של פחות מ-{segment} אנשים בקבוצה לא מוצגים בשום מקום ואי אפשר לחשב אותם.',
};
