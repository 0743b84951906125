import { reportAskedTexts } from './report-asked.js';
import { reportBreadthTexts } from './report-breadth.js';
import { reportPaperTexts } from './report-paper.js';
import { reportThemesTexts } from './report-themes.js';

export const reportTexts = {
  ...reportAskedTexts,
  ...reportBreadthTexts,
  ...reportPaperTexts,
  ...reportThemesTexts,
  'report.kind': 'דוח',
  'report.document-title': 'דוח: \u2068{title}\u2069',
  'report.skip': 'מעבר לתוכן',
  'report.when': '{date}, {from} עד {to}',
  'report.fictional.title': 'תרגול בדוי',
  'report.fictional.body': 'זה דוח של תרגול. האנשים, הארגונים והדברים שנאמרו בדויים.',
  'report.summary':
    'מספרים מהמפגש: {participants, plural, one {משתתף אחד} two {שני משתתפים} other {# משתתפים}}{organisations, plural, =0 {} one { מארגון אחד} two { משני ארגונים} other { מ-# ארגונים}}, {statements, plural, one {אמירה אחת} two {שתי אמירות} other {# אמירות}}, ו{endorsements, plural, one {תשובה אחת} two {שתי תשובות} other {-# תשובות}} לשאלה באיזו מידה זה מוכר.{cannotSay, plural, =0 {} one { ועוד פעם אחת ״אין לי דרך לדעת״.} two { ועוד פעמיים ״אין לי דרך לדעת״.} other { ועוד # פעמים ״אין לי דרך לדעת״.}}',
  'report.top.heading': 'התהודה הרבה ביותר',
  'report.top.intro':
    '{count, plural, one {האמירה שזכתה לתהודה הרבה ביותר במפגש הזה.} two {שתי האמירות שזכו לתהודה הרבה ביותר במפגש הזה, החזקה ראשונה.} other {{count} האמירות שזכו לתהודה הרבה ביותר במפגש הזה, החזקה ראשונה.}}',
  'report.top.order':
    'הסדר הוא לפי הקצה התחתון של הטווח: כמעט בטוח שהתהודה היא לפחות כזאת. כשאין טווח, התהודה עצמה קובעת. אמירות שוות חולקות מקום.',
  'report.top.empty': 'אף אמירה לא קיבלה מספיק תשובות כדי להיכנס לרשימה הזאת.',
  'report.fold.statements':
    '{count, plural, one {להציג את האמירה} two {להציג את שתי האמירות} other {להציג את # האמירות}}',
  'report.fold.more':
    '{count, plural, one {להציג עוד אמירה אחת} two {להציג עוד שתי אמירות} other {להציג עוד # אמירות}}',
  'report.key.heading': 'איך קוראים את האיורים',
  'report.key.rings': 'ככל שיש יותר טבעות, התהודה חזקה יותר. הפס מראה איך התשובות מתחלקות.',
  'report.key.line':
    'הנקודה על הקו היא התהודה, מ-0 עד 100. הפס העבה הוא הטווח: בוודאות של {level} התהודה נמצאת בתוכו.',
  'report.items.heading': 'לפי שאלה',
  'report.item.caption':
    '{count, plural, one {האמירה שיש לה} two {שתי האמירות שיש להן} other {{count} האמירות שיש להן}} מקום בשאלה הזאת, מהתהודה הרבה ביותר',
  'report.item.not-put': 'השאלה הזאת לא נשאלה.',
  'report.item.empty': 'אף אמירה לשאלה הזאת לא קיבלה מספיק תשובות.',
  'report.intent.experience.heading': 'ניסיון מהשטח',
  'report.intent.tip.heading': 'טיפים',
  'report.intent.tip.intro': 'מה עובד אצל אחרים. המשתתפים אמרו אם זה היה עובד גם אצלם.',
  'report.intent.warning.heading': 'אזהרות',
  'report.intent.warning.intro': 'מה לא כדאי לעשות, לדברי המשתתפים.',
  'report.intent.question.heading': 'שאלות לעמיתים',
  'report.intent.question.intro': 'שאלות שעולות גם אצל אחרים.',
  'report.intent.more':
    '{count, plural, one {עוד אחת נמצאת} two {עוד שתיים נמצאות} other {עוד # נמצאות}} למעלה, ליד השאלה המתאימה.',
  'report.list.ranked': 'התהודה הרבה ביותר',
  'report.list.too-few': 'מעט מדי תשובות',
  'report.list.cannot-say': 'נכון לחלק',
  'report.cannot-say.heading': 'נכון לחלק',
  'report.cannot-say.intro':
    'באמירות האלה יותר מ-{share} בחרו ״אין לי דרך לדעת״. הן נוגעות אם כן רק לחלק מהמשתתפים.',
  'report.cannot-say.caption': 'אמירות שלמשתתפים רבים לא הייתה דרך לדעת לגביהן',
  'report.too-few.heading': 'מעט מדי תשובות',
  'report.too-few.intro': 'האמירות האלה קיבלו פחות מ-{least} תשובות. זה מעט מדי בשביל מקום בסדר.',
  'report.too-few.caption': 'אמירות עם מעט מדי תשובות',
  'report.statement.score': 'תהודה: {score} מתוך 100',
  'report.statement.interval': 'בוודאות של {level} בין {lower} ל-{upper}',
  'report.statement.certain': 'בלי טווח, כי (כמעט) כולם ענו',
  'report.statement.reach': 'הוצגה בפני {count}',
  'report.statement.builds-on': 'ממשיכה את',
  'report.statement.raises-theme': 'נושא אחר',
  'report.reason.recognised-in-organisations':
    '{intent, select, tip {היה עובד במידה רבה או לגמרי אצל {recognised} מתוך {answered}} question {עולה במידה רבה או לגמרי אצל {recognised} מתוך {answered}} other {מוכרת במידה רבה או לגמרי ל-{recognised} מתוך {answered}}}, {organisations, plural, one {מארגון אחד} two {משני ארגונים} other {מ-# ארגונים}}',
  'report.reason.recognised':
    '{intent, select, tip {היה עובד במידה רבה או לגמרי אצל {recognised} מתוך {answered}} question {עולה במידה רבה או לגמרי אצל {recognised} מתוך {answered}} other {מוכרת במידה רבה או לגמרי ל-{recognised} מתוך {answered}}}',
  'report.reason.cannot-say': 'ל-{cannotSay} מתוך {total} אין דרך לדעת',
  'report.reason.too-few':
    '{answered, plural, =0 {אין עדיין תשובה בסולם} one {תשובה אחת בסולם} two {שתי תשובות בסולם} other {# תשובות בסולם}}; דרושות {least}',
  'report.participation.heading': 'מי השתתפו',
  'report.participation.participants': '{count, plural, one {משתתף} two {משתתפים} other {משתתפים}}',
  'report.participation.organisations': '{count, plural, one {ארגון} two {ארגונים} other {ארגונים}}',
  'report.participation.posting':
    '{count, plural, one {משתתף כתב} two {משתתפים כתבו} other {משתתפים כתבו}} אמירה',
  'report.participation.endorsing':
    '{count, plural, one {משתתף אמר מה מוכר לו} two {משתתפים אמרו מה מוכר להם} other {משתתפים אמרו מה מוכר להם}}',
  'report.participation.statements': '{count, plural, one {אמירה} two {אמירות} other {אמירות}}',
  'report.participation.endorsements': '{count, plural, one {תשובה} two {תשובות} other {תשובות}}',
  'report.participation.cannot-say': '{count, plural, one {פעם} two {פעמים} other {פעמים}} ״אין לי דרך לדעת״',
  'report.participation.hidden':
    '{count, plural, one {אמירה שהוסתרה} two {אמירות שהוסתרו} other {אמירות שהוסתרו}} על ידי המנחה',
  'report.participation.withdrawn':
    '{count, plural, one {אמירה שנמשכה} two {אמירות שנמשכו} other {אמירות שנמשכו}} בחזרה על ידי מי שכתבו אותן',
  'report.participation.redacted':
    '{count, plural, one {אמירה שהטקסט שלה נמחק} two {אמירות שהטקסט שלהן נמחק} other {אמירות שהטקסט שלהן נמחק}}',
};
