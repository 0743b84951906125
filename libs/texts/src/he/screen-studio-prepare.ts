/** Texts of how far the preparation is, and of passing the report on. */
export const prepareTexts = {
  'studio.ready.title': 'הכנה',
  'studio.ready.done': 'מוכן',
  'studio.ready.open': 'עוד צריך',
  'studio.ready.free': 'לא חובה',
  'studio.ready.start.none': 'עוד אין תאריך ושעה',
  'studio.ready.agenda.none': 'עוד ריקה',
  'studio.ready.agenda':
    '{count, plural, one {חלק אחד} two {שני חלקים} other {# חלקים}}, {minutes, number} דקות בסך הכול',
  'studio.ready.about.none': 'עוד לא כתוב לשם מה המפגש',
  'studio.ready.about': 'כתוב לשם מה המפגש',
  'studio.ready.people.none': 'עוד לא נשלחו הזמנות',
  'studio.ready.people':
    '{participants, plural, =0 {עוד לא הוזמנו משתתפים} one {הוזמן משתתף אחד} two {הוזמנו שני משתתפים} other {הוזמנו # משתתפים}}{moderators, plural, =0 {, עוד אין הנחיה: כך ההנחיה בידיך} one {, הנחיה אחת} two {, שתי הזמנות להנחיה} other {, # הזמנות להנחיה}}',
  'studio.ready.rehearsal.none': 'עוד לא היה תרגול',
  'studio.ready.rehearsal':
    '{count, plural, one {תרגול אחד התחיל} two {שני תרגולים התחילו} other {# תרגולים התחילו}}',
  'studio.ready.house.none': 'המראה הרגיל של Weerklank',
  'studio.ready.house': 'נבחר סגנון משלכם',
  'studio.open-lobby.sure': 'לפתוח בכל זאת?',
  'studio.open-lobby.sure.body': 'כשחדר ההמתנה פתוח, כל מי שיש להם קישור יכולים להיכנס. זה עוד לא מוכן:',
  'studio.open-lobby.no-questions': 'בתוכנית עוד אין שאלה.',
  'studio.open-lobby.nobody': 'עוד לא נשלחו הזמנות.',
  'studio.next.draft.rehearsal': 'זה תרגול. כשפותחים את חדר ההמתנה, המשתתפים המדומים נכנסים.',
  'studio.next.lobby.rehearsal': 'המשתתפים המדומים נכנסים. את התרגול מתחילים בחדר השיחה.',
  'studio.next.live.rehearsal': 'התרגול מתקיים עכשיו. מנחים אותו בחדר השיחה.',
  'studio.next.closed.rehearsal': 'התרגול הסתיים. הדוח נמצא למטה; הוא לא נשלח לאיש.',
  'studio.report.until':
    'מי שהשתתפו פותחים את הדוח בקישור האישי, עד \u2068{moment}\u2069. אז נמחק מי היה מי, ואף קישור לא יעבוד. אצלך הדוח נשאר כאן.',
  'studio.report.ended':
    'הקישורים של המשתתפים כבר לא עובדים: שבעה ימים אחרי הסיום נמחק מי היה מי. אם מישהו עוד רוצה את הדוח, אפשר לשלוח אותו באופן אישי.',
  'studio.report-mail.title': 'בדוא״ל',
  'studio.report-mail.nobody': 'מבין מי שנכנסו, איש לא הוזמן בדוא״ל. את הדוח מעבירים באופן אישי.',
  'studio.report-mail.planned':
    '{count, plural, one {הדוח יישלח מעצמו בדוא״ל לאדם אחד שהיה: \u2068{moment}\u2069.} two {הדוח יישלח מעצמו בדוא״ל לשני האנשים שהיו: \u2068{moment}\u2069.} other {הדוח יישלח מעצמו בדוא״ל ל-# האנשים שהיו: \u2068{moment}\u2069.}} יש עוד משהו להסתיר? נא לעשות זאת קודם, בחדר השיחה.',
  'studio.report-mail.unplanned':
    '{count, plural, one {הדוח עוד לא נשלח לאדם אחד שהיה.} two {הדוח עוד לא נשלח לשני האנשים שהיו.} other {הדוח עוד לא נשלח ל-# האנשים שהיו.}}',
  'studio.report-mail.sending': 'ההודעות נשלחות: {sent, number} מתוך {count, number}.',
  'studio.report-mail.sent':
    '{count, plural, one {הדוח נשלח לאדם אחד שהיה.} two {הדוח נשלח לשני האנשים שהיו.} other {הדוח נשלח ל-# האנשים שהיו.}}',
  'studio.report-mail.release': 'לשלוח עכשיו',
  'studio.report-mail.release.title': 'לשלוח את הדוח עכשיו',
  'studio.report-mail.release.body':
    '{count, plural, one {אדם אחד יקבל} two {שני אנשים יקבלו} other {# אנשים יקבלו}} עכשיו הודעה עם קישור לדוח. אי אפשר לבטל את זה.',
  'studio.start-mails.outdated':
    '{count, plural, one {הזמנה אחת נשלחה לפני שינוי התאריך או השעה. היא כבר לא נכונה.} two {# הזמנות נשלחו לפני שינוי התאריך או השעה. הן כבר לא נכונות.} other {# הזמנות נשלחו לפני שינוי התאריך או השעה. הן כבר לא נכונות.}}',
  'studio.start-mails.send':
    '{count, plural, one {שליחת הזמנה אחת מחדש} two {שליחת # הזמנות מחדש} other {שליחת # הזמנות מחדש}}',
  'studio.start-mails.title': 'שליחת ההזמנות מחדש',
  'studio.start-mails.body':
    'בהודעה החדשה יופיעו השעה החדשה וקישור אישי חדש. הקישור מההודעה הישנה יפסיק לפעול. מי שכבר בפנים נשאר בפנים.',
  'studio.start-mails.mailed': 'ההודעות החדשות נשלחות.',
};
