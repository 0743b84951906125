export const reportThemesTexts = {
  'report.contents': 'בדוח הזה',
  'report.themes.heading': 'נושאים',
  'report.themes.intro':
    'אמירות שעוסקות באותו עניין יוצרות יחד נושא. הנושא שמוכר להכי הרבה אנשים מופיע ראשון. אנחנו סופרים אנשים ולא אמירות: מי שחמש אמירות באותו נושא מוכרות לו נספר פעם אחת.',
  'report.themes.provisional':
    'החלוקה הזאת זמנית. כשיש פחות מ-{count, number} אמירות, הנושאים עוד יכולים להשתנות.',
  'report.themes.caption':
    '{count, plural, one {הנושא} two {שני הנושאים} other {# הנושאים}}, המוכר ביותר ראשון',
  'report.themes.key':
    'הפס הוא הערכה של החלק מהמשתתפים שהנושא מוכר להם, מ-0 עד 100. הקו עם שני הקצוות הוא הטווח. ככל שפחות משתתפים ענו, ההערכה קרובה יותר ל-50.',
  'report.themes.other': 'אחר',
  'report.themes.other.intro':
    '{count, plural, one {אמירה אחת לא שייכת} two {שתי אמירות לא שייכות} other {# אמירות לא שייכות}} לאף אחד מהנושאים האלה.',
  'report.theme.unnamed': 'נושא ללא שם',
  'report.theme.statements': '{count, plural, one {אמירה אחת} two {שתי אמירות} other {# אמירות}}',
  'report.theme.recognised':
    'מוכר ל-{recognised, number} מתוך {asked, number} המשתתפים שענו בנושא הזה{organisations, plural, =0 {} one {, מארגון אחד} two {, משני ארגונים} other {, מ-# ארגונים}}',
  'report.theme.too-few': 'פחות מ-{least, number} משתתפים ענו. זה מעט מדי בשביל מקום בסדר.',
  'report.theme.best':
    '{count, plural, one {האמירה החזקה ביותר} two {שתי האמירות החזקות ביותר} other {האמירות החזקות ביותר}}',
  'report.column.theme': 'נושא',
  'report.method.themes':
    'התוכנה מזהה לפי המילים אילו אמירות עוסקות באותו עניין. איחוד, פיצול ומתן שם לנושאים נעשים על ידי המנחה. כשלא ניתן שם, הנושא נקרא לפי המילים שמאפיינות אותו יותר מכול. נושא מוכר לך אם לפחות אחת האמירות שלו מוכרת לך במידה רבה או לגמרי. גם כאן הסדר הוא לפי הקצה התחתון של הטווח (ודאות של {level}), ועם פחות מ-{least} משתתפים שענו, לנושא אין מקום בסדר.',
  'report.item.time': 'תוכנן: {planned, number} דק׳. נמשך: {actual, number} דק׳.',
  'report.participation.held':
    '{count, plural, one {אמירה שעוד לא נקראה} two {אמירות שעוד לא נקראו} other {אמירות שעוד לא נקראו}} על ידי המנחה',
  'report.participation.merged':
    '{count, plural, one {אמירה שאוחדה} two {אמירות שאוחדו} other {אמירות שאוחדו}} עם אמירה זהה',
  'report.participation.flagged':
    '{count, plural, one {אמירה שמשתתפים הפנו אליה} two {אמירות שמשתתפים הפנו אליהן} other {אמירות שמשתתפים הפנו אליהן}} את תשומת הלב של המנחה',
};
