import { privacyTexts } from './privacy.js';
import { whenTexts } from './when.js';

/** Plain text mails. Every link stands on a line of its own. */
export const mailTexts = {
  ...whenTexts,
  'mail.sign-in.subject': 'הקישור שלך לכניסה ל-Weerklank',
  'mail.sign-in.body': `שלום,

זה הקישור לכניסה ל-Weerklank:

{link}

הקישור עובד פעם אחת ובתוקף למשך {hours, plural, one {שעה אחת} two {שעתיים} other {# שעות}}. לא ביקשת קישור? אין צורך לעשות דבר.

Weerklank`,
  'mail.invitation.subject':
    '{role, select, moderator {הנחיית המפגש: \u2068{sessionTitle}\u2069} editor {עריכת הנושאים של המפגש: \u2068{sessionTitle}\u2069} observer {צפייה במפגש: \u2068{sessionTitle}\u2069} other {הזמנה למפגש: \u2068{sessionTitle}\u2069}}',
  'mail.invitation.body': `שלום,

{role, select, moderator {הנחיית המפגש המקוון הזה נמסרה לך:} editor {עריכת הנושאים של המפגש המקוון הזה נמסרה לך:} observer {זאת הזמנה לצפות במפגש המקוון הזה:} other {זאת הזמנה למפגש המקוון הזה:}}

{sessionTitle}
{startsAt}

{purpose}

הקישור האישי שלך. נא לא להעביר הלאה: מי שמשתמש בו {role, select, moderator {מנחה בשמך} editor {עורך בשמך} observer {צופה בשמך} other {משתתף בשמך}}.

{link}

{role, select, moderator {הקישור מוביל לחדר השיחה. כדאי להסתכל בו מראש: מהלך המפגש נמצא שם, ואפשר לתרגל עם משתתפים מדומים. מומלץ לעבוד במחשב או במסך גדול. את חדר ההמתנה פותחים כעשר דקות לפני ההתחלה.} editor {הקישור מוביל לחדר השיחה. בזמן שהמפגש מתנהל, אפשר לתת שמות לנושאים ולהעביר אמירות לנושא המתאים, בלי לכתוב ובלי לענות. מומלץ לעבוד במחשב או במסך גדול.} observer {הקישור מוביל לחדר השיחה. אפשר לראות מה נכתב ומה מוכר, בלי לכתוב ובלי לענות. אפשר לרשום הערות.} other {מספיק דפדפן, גם בטלפון. בסיום יישלח אליך הדוח, ללא תשלום.}}

מי רואה מה? ${privacyTexts['privacy.pseudonymity']}

{contact}

להתראות!`,
  'mail.report.subject': 'הדוח של המפגש: \u2068{sessionTitle}\u2069',
  'mail.report.body': `שלום,

השתתפת במפגש המקוון הזה:

{sessionTitle}

הדוח מוכן. אפשר לקרוא בו מה הכי מוכר לכולם. הקישור הזה פותח אותו:

{link}

הקישור אישי, אין להעביר אותו הלאה. הוא עובד עד \u2068{until}\u2069: אז נמחק מי היה מי, ואף קישור לא יפתח עוד את הדוח. כדי לשמור את הדוח, יש להוריד אותו לפני כן.

מי רואה מה? ${privacyTexts['privacy.pseudonymity']}

{contact}

תודה על הזמן!`,
  'mail.contact': 'שאלות? אפשר להשיב להודעה הזאת, או לכתוב אל \u2068{address}\u2069.',
};
