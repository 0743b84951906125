import type { ReportModel, ReportStatement } from '@app/report';
import type { ComposedAgain } from './compose-again.js';
import { expectedAsked, expectedScale } from './expected-asked.js';
import { expectedStatements } from './expected-statements.js';
import { expectedThemes } from './expected-themes.js';
import type { Recount, RecountedStanding } from './recount.js';

function participationOf({ participants, posting, endorsing, endorsementCount, statements }: Recount) {
  const all = [...statements.values()];
  const count = (wanted: RecountedStanding): number =>
    all.filter(({ standing }) => standing === wanted).length;
  const givenCannotSay = all.flatMap(({ answers, mergedIntoId, takenOverFrom }) => {
    const into = mergedIntoId === null ? undefined : statements.get(mergedIntoId);
    const isTwice = [...takenOverFrom].filter((id) => into?.answers.get(id) === 'cannot-say').length;
    return [[...answers.values()].filter((answer) => answer === 'cannot-say').length - isTwice];
  });
  const organisations = new Set([...participants.values()].filter((organisation) => organisation !== null));
  return {
    participantCount: participants.size,
    organisationCount: organisations.size,
    postingCount: posting.size,
    endorsingCount: endorsing.size,
    statementCount: all.length,
    endorsementCount,
    cannotSayCount: givenCannotSay.reduce((total, value) => total + value, 0),
    heldCount: count('held'),
    mergedCount: count('merged'),
    flaggedCount: all.filter(({ flaggedBy }) => flaggedBy.size > 0).length,
    hiddenCount: count('hidden'),
    withdrawnCount: count('withdrawn'),
    redactedCount: count('redacted'),
  };
}

function listsOf(
  rows: readonly ReportStatement[],
  topCount: number,
  hasGroups: boolean,
): ReportModel['lists'] {
  const idsWhere = (isWanted: (row: ReportStatement) => boolean) =>
    rows.filter(isWanted).map(({ statementId }) => statementId);
  const rankedWhere = (isWanted: (row: ReportStatement) => boolean) =>
    idsWhere((row) => row.list === 'ranked' && isWanted(row));
  return {
    top: rankedWhere(() => true).slice(0, topCount),
    ranked: rankedWhere(() => true),
    byIntent: {
      experience: rankedWhere(({ intent }) => intent === 'experience'),
      tip: rankedWhere(({ intent }) => intent === 'tip'),
      warning: rankedWhere(({ intent }) => intent === 'warning'),
      question: rankedWhere(({ intent }) => intent === 'question'),
    },
    tooFew: idsWhere(({ list }) => list === 'too-few'),
    cannotSay: idsWhere(({ list }) => list === 'cannot-say'),
    ...(hasGroups && {
      divided: rankedWhere(({ groups }) => groups?.isDivided === true),
      allGroups: rankedWhere(({ groups }) => groups?.recognisedBy === 'all-groups'),
      oneGroup: rankedWhere(({ groups }) => groups?.recognisedBy === 'one-group'),
    }),
  };
}

function agendaOf(
  again: ReportModel,
  rows: readonly ReportStatement[],
  counted: Recount,
): ReportModel['agenda'] {
  const told = new Map(again.agenda.map((item) => [item.itemId, item]));
  return counted.agenda.flatMap(({ itemId, plannedMs, actualMs }) => {
    const item = told.get(itemId);
    const ranked = rows
      .filter((row) => row.list === 'ranked' && row.itemId === itemId)
      .map(({ statementId }) => statementId);
    const scale = expectedScale(counted, itemId, again.method.smallestSegmentCount);
    return item ? [{ ...item, plannedMs, actualMs, ranked, ...(scale && { scale }) }] : [];
  });
}

/** What a report of these facts must say, each number counted from the facts where plain counting can. */
export function expectedReport(
  report: ReportModel,
  { model: again, groupOf }: ComposedAgain,
  counted: Recount,
): ReportModel {
  const { statements, prior } = expectedStatements(again, report.method, counted);
  const membersOf = (wanted: number): number =>
    [...counted.participants.keys()].filter((id) => groupOf?.get(id) === wanted).length;
  return {
    ...again,
    participation: participationOf(counted),
    agenda: agendaOf(again, statements, counted),
    lists: listsOf(statements, report.method.topCount, again.groups !== undefined),
    statements,
    method: { ...again.method, prior },
    ...(again.groups && {
      groups: again.groups.map(({ group }) => ({ group, participantCount: membersOf(group) })),
    }),
    ...(again.themes && { themes: expectedThemes(again.themes, statements, report.method, counted) }),
    ...expectedAsked(again, statements, counted, again.method.smallestSegmentCount),
  };
}
