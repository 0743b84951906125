import type { AnalysisFrame } from '@app/contract';
import { graphemeCount, isOpen, LIMITS, type AgendaItemId, type StageRow, type View } from '@app/dialogue';
import { useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import type { AgendaEntry } from '../../shell/agenda-of.js';
import { recognisedOf } from '../listed.js';
import { itemInView } from '../next-step.js';
import { boardOf } from '../themes/board.js';
import { statementIdsOf, topOfItem, topOfSession } from './best-of.js';
import { isOnStage } from './is-on-stage.js';
import { OfferRow } from './offer-row.js';
import { ThemeStageDialog } from './theme-stage-dialog.js';
import type { Staging } from './use-staging.js';

interface OffersProps {
  shared: View['shared'];
  analysis: AnalysisFrame | null;
  agenda: readonly AgendaEntry[];
  staging: Staging;
}

/** The line above the statements of an item: its question, where that is short enough. */
const titleOf = ({ question, title }: AgendaEntry): string =>
  question !== '' && graphemeCount(question) <= LIMITS.stageTitleGraphemeCount ? question : title;

const scalesOf = (agenda: readonly AgendaEntry[]): AgendaEntry[] =>
  agenda.filter(({ itemKind, phase }) => itemKind === 'scale' && (isOpen(phase) || phase.kind === 'closed'));

/** What can be shown to everybody with one press. */
export function Offers({ shared, analysis, agenda, staging }: OffersProps): JSX.Element {
  const { say } = useTexts();
  const [isChoosing, setIsChoosing] = useState(false);
  const stage: StageRow | undefined = shared.stage.shown;
  const inView: AgendaItemId | null = itemInView(shared.session.phase ?? { kind: 'draft' }, agenda);
  const item = agenda.find(({ itemId }) => itemId === inView);
  const topThree = item === undefined ? [] : topOfItem(shared, analysis, item.itemId);
  const topFive = topOfSession(shared, analysis);
  const themes = boardOf(shared, analysis).filter(({ statements }) => statements.length > 0);
  const named = themes.filter(({ themeId }) => themeId !== null);
  const wordCount = shared.steering.words?.filter(([, , isHidden]) => !isHidden).length ?? 0;
  const three = { kind: 'statements', statementIds: statementIdsOf(topThree) } as const;
  const five = { kind: 'statements', statementIds: statementIdsOf(topFive) } as const;
  const offered = (content: Parameters<Staging['show']>[0], title: string, isThere = true) => ({
    isOn: isThere && isOnStage(stage, content),
    show: isThere ? () => void staging.show(content, title) : null,
  });
  const scales = scalesOf(agenda);
  const scaleInView = scales.find(({ itemId }) => itemId === inView);
  const outcomeOf = ({ itemId, title, question }: AgendaEntry): JSX.Element => {
    const tally = shared.scales[itemId];
    const count = tally === undefined ? 0 : recognisedOf(tally).answeredCount + tally[4];
    return (
      <OfferRow
        key={itemId}
        name={question === '' ? title : question}
        about={`${say('room.stage.scale')} · ${say('hand.answered-by', { count })}`}
        {...offered({ kind: 'scale', itemId }, '')}
      />
    );
  };
  return (
    <section className="panel" aria-labelledby="offers-heading">
      <h2 id="offers-heading">{say('room.stage.show')}</h2>
      <ul className="offers">
        {scaleInView !== undefined && outcomeOf(scaleInView)}
        {item !== undefined && scaleInView === undefined && (
          <OfferRow
            name={say('room.stage.top-three', { count: topThree.length || 3 })}
            about={topThree.length === 0 ? say('room.stage.too-few') : item.title}
            {...offered(three, titleOf(item), topThree.length > 0)}
          />
        )}
        <OfferRow
          name={say('room.stage.top-five', { count: topFive.length || 5 })}
          about={topFive.length === 0 ? say('room.stage.too-few') : ''}
          {...offered(five, say('room.stage.top-five.title'), topFive.length > 0)}
        />
        <OfferRow
          name={say('room.stage.theme')}
          about={say(named.length === 0 ? 'room.stage.theme.none' : 'room.stage.theme.explain')}
          isOn={false}
          show={named.length === 0 ? null : () => setIsChoosing(true)}
          press={say('room.stage.theme.choose')}
        />
        {scales.filter((one) => one !== scaleInView).map(outcomeOf)}
        {wordCount > 0 && (
          <OfferRow
            name={say('room.stage.words')}
            about={say('room.stage.words.count', { count: wordCount })}
            {...offered({ kind: 'words' }, '')}
          />
        )}
      </ul>
      {isChoosing && (
        <ThemeStageDialog themes={named} staging={staging} onClose={() => setIsChoosing(false)} />
      )}
    </section>
  );
}
