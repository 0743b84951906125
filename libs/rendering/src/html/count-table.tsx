import type { JSX } from 'react';
import type { Words } from '../words.js';
import { CountBar } from './count-bar.js';

export interface CountRow {
  key: string;
  label: JSX.Element;
  count: number;
}

interface CountTableProps {
  caption: JSX.Element | string;
  labelHeader: string;
  countHeader: string;
  rows: readonly CountRow[];
  /** How many people a full bar stands for. */
  whole: number;
  words: Words;
}

/** People by what they said, a row for each: the number, and a bar of it. The roles hold on narrow screens too. */
export const CountTable = (props: CountTableProps): JSX.Element => {
  const { caption, labelHeader, countHeader, rows, whole, words } = props;
  return (
    <table role="table" className="counts">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {labelHeader}
          </th>
          <th scope="col" role="columnheader">
            {countHeader}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, label, count }) => (
          <tr role="row" key={key}>
            <th scope="row" role="rowheader">
              {label}
            </th>
            <td role="cell">
              <p className="count">
                <b>{words.count(count)}</b>
                <CountBar count={count} whole={whole} />
              </p>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
