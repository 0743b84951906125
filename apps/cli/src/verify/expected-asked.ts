import type { AgendaItemId, Answer, StatementId } from '@app/dialogue';
import type { ReportChoices, ReportModel, ReportPoll, ReportScale, ReportStatement } from '@app/report';
import type { Recount } from './recount.js';

/** @returns null where nobody answered the question of the item */
export function expectedScale({ asked }: Recount, itemId: AgendaItemId, least: number): ReportScale | null {
  const answers = [...(asked.scales.get(itemId)?.values() ?? [])];
  if (answers.length === 0) return null;
  const count = (wanted: Answer): number => answers.filter((answer) => answer === wanted).length;
  const degrees = [count(0), count(1), count(2), count(3)] as const;
  return {
    answeredCount: answers.length,
    tally: answers.length < least ? null : { degrees, cannotSayCount: count('cannot-say') },
  };
}

/** The words of questions and answers are taken from the report composed again. */
function expectedPolls({ polls: again = [] }: ReportModel, { asked }: Recount, least: number): ReportPoll[] {
  const told = new Map(again.map((poll) => [poll.pollId, poll]));
  return [...asked.polls].flatMap(([pollId, { optionCount, options }]) => {
    const chosen = [...options.values()];
    if (chosen.length === 0) return [];
    const counts = Array.from(
      { length: optionCount },
      (_, option) => chosen.filter((one) => one === option).length,
    );
    const { question = '', options: texts = [] } = told.get(pollId) ?? {};
    return [
      {
        pollId,
        question,
        answeredCount: chosen.length,
        options: texts,
        counts: chosen.length < least ? null : counts,
      },
    ];
  });
}

function expectedChoices(
  rows: readonly ReportStatement[],
  { asked, statements }: Recount,
): ReportChoices | null {
  const standsFor = (id: StatementId): StatementId => {
    const intoId = statements.get(id)?.mergedIntoId ?? null;
    return intoId === null ? id : standsFor(intoId);
  };
  const people = asked.choices().map((ids) => [...ids].map(standsFor));
  const chosen = rows
    .map(({ statementId }) => ({
      statementId,
      chosenCount: people.filter((ids) => ids.includes(statementId)).length,
    }))
    .filter(({ chosenCount }) => chosenCount > 0)
    .toSorted((a, b) => b.chosenCount - a.chosenCount);
  return people.length === 0 ? null : { choosingCount: people.length, chosen };
}

/** What was said besides statements, as the report must say it. */
export function expectedAsked(
  again: ReportModel,
  rows: readonly ReportStatement[],
  counted: Recount,
  least: number,
): Pick<ReportModel, 'polls' | 'choices' | 'words'> {
  const polls = expectedPolls(again, counted, least);
  const choices = expectedChoices(rows, counted);
  const words = counted.asked.shownWords(counted.admitted);
  return {
    ...(polls.length > 0 && { polls }),
    ...(choices && { choices }),
    ...(words.length > 0 && { words }),
  };
}
