/** Texts of inviting people. */
export const inviteTexts = {
  'studio.invite.title': 'הזמנה',
  'studio.invite.addresses': 'כתובות דוא״ל',
  'studio.invite.hint':
    'אחת בכל שורה, או עם פסיקים ביניהן. אפשר גם \u2068Name <address>\u2069. את הארגון מוסיפים אחרי הכתובת, עם נקודה-פסיק ביניהם: \u2068name@example.org; Organisation\u2069.',
  'studio.invite.role': 'תפקיד',
  'studio.invite.language': 'שפת ההזמנה',
  'studio.invite.also-reads': 'קוראים גם',
  'studio.invite.also-reads.hint': 'כל אחד ואחת מקבלים רק אמירות בשפות שהם קוראים.',
  'studio.invitation.reads': 'שפות קריאה:',
  'studio.invite.send':
    '{count, plural, =0 {להזמין} one {להזמין אדם אחד} two {להזמין שני אנשים} other {להזמין # אנשים}}',
  'studio.invite.mails':
    'כל אחד ואחת מקבלים קישור אישי בדוא״ל. אם אין לשרת הזה שרת דואר, ההודעות נמצאות בתיקייה outbox, יחד עם נתוני השרת.',
  'studio.invite.nobody': 'אין עדיין כתובת דוא״ל. כתובת נראית כך: name@example.org.',
  'studio.invite.read':
    '{count, plural, =0 {עוד לא נקראה כתובת.} one {נקראה כתובת אחת.} two {נקראו שתי כתובות.} other {נקראו # כתובות.}}',
  'studio.invite.repeated':
    '{count, plural, one {אחת הופיעה פעמיים.} two {שתיים הופיעו פעמיים.} other {# הופיעו פעמיים.}}',
  'studio.invite.known':
    '{count, plural, one {אחת כבר הוזמנה ולא תקבל הודעה שנייה.} two {שתיים כבר הוזמנו ולא יקבלו הודעה שנייה.} other {# כבר הוזמנו ולא יקבלו הודעה שנייה.}}',
  'studio.invite.mistakes':
    '{count, plural, one {זאת לא כתובת דוא״ל, ולכן היא לא תיכלל:} two {שתי אלה אינן כתובות דוא״ל, ולכן לא ייכללו:} other {# אלה אינן כתובות דוא״ל, ולכן לא ייכללו:}}',
  'studio.invite.line': 'שורה {line}:',
  'studio.invite.done':
    '{count, plural, =0 {לא נוספו הזמנות.} one {נשלחה הזמנה אחת.} two {נשלחו שתי הזמנות.} other {נשלחו # הזמנות.}}{known, plural, =0 {} one { אחת כבר נשלחה קודם.} two { שתיים כבר נשלחו קודם.} other { # כבר נשלחו קודם.}}',
  'studio.invitation.count':
    '{count, plural, =0 {אין עדיין הזמנות} one {הזמנה אחת} two {שתי הזמנות} other {# הזמנות}}',
  'studio.invitation.erased':
    '{count, plural, one {הייתה הזמנה אחת. הכתובת, הארגון והקשר בין האדם למה שכתב נמחקו (\u2068{moment}\u2069).} two {היו שתי הזמנות. הכתובות, הארגונים והקשר בין האנשים למה שכתבו נמחקו (\u2068{moment}\u2069).} other {היו # הזמנות. הכתובות, הארגונים והקשר בין האנשים למה שכתבו נמחקו (\u2068{moment}\u2069).}}',
  'studio.invitation.no-address': 'בלי כתובת',
  'studio.invitation.at': 'ההזמנה: {moment}',
  'studio.invitation.revoked-at': 'ההזמנה בוטלה: {moment}',
  'studio.mail.waiting': 'ההודעה עומדת להישלח',
  'studio.mail.retried': 'ההודעה עוד לא נשלחה, אנחנו מנסים שוב',
  'studio.mail.sent': 'ההודעה נשלחה: {moment}',
  'studio.invitation.renew': 'קישור חדש',
  'studio.invitation.renew-named': 'קישור חדש עבור \u2068{name}\u2069',
  'studio.invitation.renew.action': 'ליצור קישור חדש',
  'studio.invitation.renew.body':
    'הקישור הנוכחי של \u2068{name}\u2069 לא יעבוד יותר. את הקישור החדש מעבירים באופן אישי.',
  'studio.invitation.link.title': 'הקישור החדש',
  'studio.invitation.link.body': 'נא לתת את הקישור הזה רק ל-\u2068{name}\u2069. הוא מוצג פעם אחת בלבד.',
  'studio.invitation.link': 'קישור אישי',
  'studio.invitation.revoke': 'ביטול ההזמנה',
  'studio.invitation.revoke-named': 'ביטול ההזמנה של \u2068{name}\u2069',
  'studio.invitation.revoke.title': 'ביטול ההזמנה',
  'studio.invitation.revoke.body':
    'אחרי הביטול לא תהיה ל-\u2068{name}\u2069 אפשרות להשתתף או לקרוא. מה שכבר נכתב נשאר.',
};
