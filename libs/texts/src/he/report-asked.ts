/** How questions to everybody were answered, what was chosen for a follow-up, and the one-word reactions. */
export const reportAskedTexts = {
  'report.asked.answered': '{count, plural, one {אדם אחד ענה} two {שני אנשים ענו} other {# אנשים ענו}}.',
  'report.asked.too-few':
    'כשיש פחות מ-{least} תשובות איננו מציגים מה נבחר, כדי שלא יהיה אפשר לנחש מי בחר מה.',
  'report.polls.heading': 'משאלים',
  'report.polls.intro': 'שאלות שהופנו לכולם במהלך המפגש.',
  'report.choices.heading': 'נבחר להמשך',
  'report.choices.intro':
    'בסוף המפגש {count, plural, one {אדם אחד בחר} two {שני אנשים בחרו} other {# אנשים בחרו}} אילו אמירות ראויות להמשך.',
  'report.choices.caption':
    '{count, plural, one {האמירה שנבחרה} two {שתי האמירות שנבחרו, לפי מספר הבוחרים} other {# האמירות שנבחרו, לפי מספר הבוחרים}}',
  'report.choices.none': 'מה שנבחר כבר אינו ניתן לקריאה.',
  'report.choices.of': 'מתוך {total, number}',
  'report.words.heading': 'במילה אחת',
  'report.words.intro': 'בסוף המפגש כל אחת ואחד יכלו לתת מילה אחת עליו.',
  'report.words.caption': 'מילים שנתן יותר מאדם אחד, לפי מספר הנותנים',
  'report.words.once': 'ניתנו פעם אחת',
  'report.column.option': 'תשובה',
  'report.column.chosen': 'נבחרה על ידי',
  'report.column.word': 'מילה',
  'report.column.participants': 'אנשים',
};
