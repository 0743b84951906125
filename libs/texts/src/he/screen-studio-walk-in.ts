/** Texts of helping people into a session. */
export const walkInTexts = {
  'studio.walk-in.title': 'כניסה חופשית',
  'studio.walk-in.about': 'לאנשים באולם שלא הוזמנו. סורקים קוד QR או מקלידים קוד, ומשתתפים בשם בדוי.',
  'studio.walk-in.most': 'כמה אנשים יכולים להיכנס לכל היותר?',
  'studio.walk-in.open': 'לפתוח כניסה חופשית',
  'studio.walk-in.shut': 'הכניסה החופשית סגורה.',
  'studio.walk-in.standing':
    '{count, plural, =0 {הכניסה החופשית פתוחה. עוד לא נכנס איש; יש מקום ל־{most}.} one {הכניסה החופשית פתוחה. נכנס אדם אחד, מתוך {most} לכל היותר.} two {הכניסה החופשית פתוחה. נכנסו שני אנשים, מתוך {most} לכל היותר.} other {הכניסה החופשית פתוחה. נכנסו # אנשים, מתוך {most} לכל היותר.}}',
  'studio.walk-in.ends': 'היא נסגרת מעצמה בסוף המפגש.',
  'studio.walk-in.show': 'להציג QR',
  'studio.walk-in.renew': 'קוד חדש',
  'studio.walk-in.renew.body': 'מה שהוצג או שותף קודם כבר לא יפעל. מי שבפנים נשאר בפנים.',
  'studio.walk-in.renew.action': 'ליצור קוד חדש',
  'studio.walk-in.close': 'לסגור את הכניסה החופשית',
  'studio.walk-in.qr': 'קוד QR שמוביל אל {address}',
  'studio.walk-in.scan': 'סורקים את הקוד',
  'studio.walk-in.type': 'או נכנסים אל {address} ומקלידים',
  'studio.walk-in.other-screen': 'במסך אחר מופיע קוד אחר? שניהם עובדים.',
  'studio.walk-in.for': 'קיבלת הזמנה? נא להשתמש בקישור מהדוא״ל.',
  'studio.link-mail.title': 'לשלוח קישור שוב',
  'studio.link-mail.about': 'למי שהוזמן ולא מוצא את הקישור. מי שבפנים נשאר בפנים.',
  'studio.link-mail.address': 'כתובת דוא״ל',
  'studio.link-mail.absent':
    '{count, plural, =0 {כל מי שהוזמן בדוא״ל כבר נכנס.} one {מוזמן אחד עוד לא נכנס. אפשר להתחיל להקליד כדי לבחור.} two {שני מוזמנים עוד לא נכנסו. אפשר להתחיל להקליד כדי לבחור.} other {# מוזמנים עוד לא נכנסו. אפשר להתחיל להקליד כדי לבחור.}}',
  'studio.link-mail.send': 'לשלוח את הקישור',
  'studio.link-mail.sent': 'אם הכתובת הזאת הוזמנה למפגש, הקישור בדרך אליה. כדאי לבדוק גם בדואר הזבל.',
};
