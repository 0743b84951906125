/** Texts of practising a session. */
export const rehearsalTexts = {
  'studio.rehearsal.title': 'תרגול',
  'studio.rehearsal.about':
    'אפשר לתרגל את המפגש עם משתתפים מדומים. הם נכנסים, כותבים ומגיבים למה שקורה. כל מה שהם אומרים בדוי. במפגש עצמו לא משתנה דבר, ואיש לא מקבל על כך דואר.',
  'studio.rehearsal.people': 'משתתפים',
  'studio.rehearsal.people.count': '{count, number} משתתפים',
  'studio.rehearsal.speed': 'מהירות',
  'studio.rehearsal.speed.1': 'כמו במציאות',
  'studio.rehearsal.speed.4': 'פי ארבעה מהר יותר',
  'studio.rehearsal.next': 'פותחים את חדר ההמתנה, ואז המשתתפים המדומים נכנסים.',
  'studio.rehearsal.begin': 'התחלת תרגול',
  'studio.rehearsal.beginning': 'התרגול בהכנה…',
  'studio.rehearsal.own': 'התרגולים שלך',
  'studio.rehearsal.full': 'יש לך שלושה תרגולים. יש למחוק קודם אחד מהם.',
  'studio.rehearsal.busy': 'מתקיימים עכשיו יותר מדי תרגולים. נא לנסות שוב בעוד כמה דקות.',
  'studio.rehearsal.none': 'אין לך תרגול כרגע.',
  'studio.rehearsal.wiped-at': 'נמחק מעצמו: {moment}',
  'studio.rehearsal.enter': 'אל התרגול',
  'studio.rehearsal.wipe': 'מחיקת התרגול',
  'studio.rehearsal.wipe.body':
    'כל מה שבתרגול הזה ייעלם: מה שנאמר, התשובות והדוח. אי אפשר לבטל זאת. המפגש עצמו יישאר כפי שהוא.',
  'studio.rehearsal.wiped': 'התרגול נמחק.',
  'studio.rehearsal.banner': 'זהו תרגול עם משתתפים מדומים. מה שהם אומרים בדוי.',
  'studio.rehearsal.back': 'אל המפגש עצמו',
};
