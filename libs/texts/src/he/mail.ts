import { privacyTexts } from './privacy.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  'mail.sign-in.subject': 'הקישור שלך לכניסה ל-Weerklank',
  'mail.sign-in.body': `שלום,

זה הקישור לכניסה ל-Weerklank:

{link}

הקישור עובד פעם אחת ובתוקף למשך {hours, plural, one {שעה אחת} two {שעתיים} other {# שעות}}. לא ביקשת קישור? אין צורך לעשות דבר.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {הנחיית המפגש: \u2068{sessionTitle}\u2069} observer {צפייה במפגש: \u2068{sessionTitle}\u2069} other {הזמנה למפגש: \u2068{sessionTitle}\u2069}}',
  'mail.invitation.body': `שלום,

{role, select, moderator {הנחיית המפגש המקוון הזה נמסרה לך:} observer {זאת הזמנה לצפות במפגש המקוון הזה:} other {זאת הזמנה למפגש המקוון הזה:}}

{sessionTitle}

{purpose}

זה הקישור האישי שלך. נא לא להעביר אותו הלאה: מי שמשתמש בו משתתף בשמך.

{link}

מספיק דפדפן, במחשב או בטלפון. {role, select, moderator {מהלך המפגש יופיע מיד עם פתיחת הקישור.} observer {אפשר לראות מה נכתב, בלי לכתוב ובלי לענות.} other {בסיום יישלח אליך הדוח, ללא תשלום.}}

מי רואה מה? ${privacyTexts['privacy.pseudonymity']}

להתראות!`,
};
