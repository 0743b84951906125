export const reportBreadthTexts = {
  'report.certainty.in-top':
    'Place among the first {top}: {certainty, select, firm {firm} likely {likely} other {open}}',
  'report.groups.all-groups': 'Recognised in all experience groups',
  'report.groups.one-group': 'Recognised in one experience group',
  'report.groups.divided': 'Divided: one experience group recognises this, another does not',
  'report.groups.lowest': 'in every group at least {score} out of 100',
  'report.groups.row':
    'Group {group} ({size} participants): {recognised} mostly or fully, {notRecognised} a little or not at all',
  'report.groups.range': '{least} to {most}',
  'report.divided.heading': 'Divided',
  'report.divided.intro':
    'One experience group recognises these statements and another does not. An experience group is made up of participants who recognise much the same. Small numbers are given as a range, so that nobody can see who answered what.',
  'report.column.certainty': 'Place among the first',
  'report.column.top-share': 'Chance to be among the first (%)',
  'report.column.lowest-group': 'Lowest experience group (at least)',
  'report.column.groups': 'Over the experience groups',
  'report.certainty.word': '{certainty, select, firm {firm} likely {likely} other {open}}',
  'report.method.certainty':
    'How sure is a place among the first {top}? We filled in {draws} times what those could have answered who did not. “Firm” means that the statement is among the first {top} at least 90 times out of 100. “Likely” is at least 60 times out of 100, “open” is less.',
  'report.method.groups':
    'Experience groups are participants who recognise much the same. A group recognises a statement when its whole margin lies above the middle of the scale, and does not when it lies below. Numbers of fewer than {segment} people in a group can nowhere be seen or worked out.',
};
