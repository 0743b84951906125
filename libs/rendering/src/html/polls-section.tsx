import type { ReportPoll } from '@app/report';
import type { JSX } from 'react';
import { CountTable } from './count-table.js';
import type { ReportPartProps } from './report-header.js';
import { Written } from './written.js';

interface PollProps extends ReportPartProps {
  poll: ReportPoll;
}

const Poll = ({ poll, model, words }: PollProps): JSX.Element => {
  const { texts } = words;
  const { question, options, counts, answeredCount } = poll;
  const [language] = model.session.languages;
  const answered = texts('report.asked.answered', { count: answeredCount });
  return (
    <div className="item">
      <h3 dir="auto" lang={language}>
        {question}
      </h3>
      {counts === null ? (
        <p className="intro">
          {answered} {texts('report.asked.too-few', { least: model.method.smallestSegmentCount })}
        </p>
      ) : (
        <CountTable
          caption={answered}
          labelHeader={texts('report.column.option')}
          countHeader={texts('report.column.participants')}
          rows={options.map((option, index) => ({
            key: String(index),
            label: <Written text={option} language={language} />,
            count: counts[index] ?? 0,
          }))}
          whole={answeredCount}
          words={words}
        />
      )}
    </div>
  );
};

/** The questions that were put on the fly, in the order in which they were. */
export const PollsSection = ({ model, words }: ReportPartProps): JSX.Element | null =>
  model.polls === undefined ? null : (
    <section aria-labelledby="polls">
      <h2 id="polls">{words.texts('report.polls.heading')}</h2>
      <p className="intro">{words.texts('report.polls.intro')}</p>
      {model.polls.map((poll) => (
        <Poll key={poll.pollId} poll={poll} model={model} words={words} />
      ))}
    </section>
  );
