/** Texts of how far the preparation is, and of passing the report on. */
export const prepareTexts = {
  'studio.ready.title': 'Preparation',
  'studio.ready.done': 'done',
  'studio.ready.open': 'still to do',
  'studio.ready.free': 'may be left out',
  'studio.ready.start.none': 'no date and time yet',
  'studio.ready.agenda.none': 'nothing in it yet',
  'studio.ready.agenda': '{count, plural, one {# item} other {# items}}, {minutes, number} minutes in all',
  'studio.ready.about.none': 'does not say yet what it is for',
  'studio.ready.about': 'says what it is for',
  'studio.ready.people.none': 'nobody invited yet',
  'studio.ready.people':
    '{participants, plural, =0 {no participants invited yet} one {# participant invited} other {# participants invited}}{moderators, plural, =0 {, no moderator yet: then you lead the session yourself} one {, # moderator} other {, # moderators}}',
  'studio.ready.rehearsal.none': 'not rehearsed yet',
  'studio.ready.rehearsal': '{count, plural, one {# rehearsal begun} other {# rehearsals begun}}',
  'studio.ready.house.none': 'as Weerklank itself looks',
  'studio.ready.house': 'a style of its own',
  'studio.open-lobby.sure': 'Open it all the same?',
  'studio.open-lobby.sure.body':
    'Once the lobby is open, everyone with a link can come in. This is not ready yet:',
  'studio.open-lobby.no-questions': 'The programme has no question yet.',
  'studio.open-lobby.nobody': 'Nobody has been invited yet.',
  'studio.next.draft.rehearsal':
    'This is a rehearsal. Open the lobby, and the simulated participants come in.',
  'studio.next.lobby.rehearsal':
    'The simulated participants are coming in. You start the rehearsal in the room.',
  'studio.next.live.rehearsal': 'The rehearsal is going on. You steer it in the room.',
  'studio.next.closed.rehearsal': 'The rehearsal is closed. The report is below; it goes to nobody.',
  'studio.report.until':
    'Who took part opens the report with their own link, until {moment}. Then we delete who was who and no link works any more. You keep the report here.',
  'studio.report.ended':
    'The links of participants no longer work: seven days after the close we delete who was who. If somebody still wants the report, send it yourself.',
  'studio.report-mail.title': 'By mail',
  'studio.report-mail.nobody':
    'Of those who came in, nobody was invited by mail. Pass the report on yourself.',
  'studio.report-mail.planned':
    '{count, plural, one {The report will be mailed by itself on {moment} to the # person who was there.} other {The report will be mailed by itself on {moment} to the # people who were there.}} Is there something to hide still? Do that first, in the room.',
  'studio.report-mail.unplanned':
    '{count, plural, one {The report has not been mailed yet to the # person who was there.} other {The report has not been mailed yet to the # people who were there.}}',
  'studio.report-mail.sending': 'The mails are leaving: {sent, number} of {count, number}.',
  'studio.report-mail.sent':
    '{count, plural, one {The report has been mailed to the # person who was there.} other {The report has been mailed to the # people who were there.}}',
  'studio.report-mail.release': 'Mail it now',
  'studio.report-mail.release.title': 'Mail the report now',
  'studio.report-mail.release.body':
    '{count, plural, one {# person gets} other {# people get}} a mail now with a link to the report. You cannot take that back.',
  'studio.start-mails.outdated':
    '{count, plural, one {# invitation was mailed before you changed the date or time. So that mail is no longer right.} other {# invitations were mailed before you changed the date or time. So those mails are no longer right.}}',
  'studio.start-mails.send':
    '{count, plural, one {Mail # invitation again} other {Mail # invitations again}}',
  'studio.start-mails.title': 'Mail invitations again',
  'studio.start-mails.body':
    'The new mail gives the new time and a new personal link. The link in the old mail then no longer works. Those who are already in stay in.',
  'studio.start-mails.mailed': 'The new mails are on their way.',
};
