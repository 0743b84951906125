import { renderReportCsv, renderReportHtml } from '@app/rendering';
import type { ReportModel, ReportStatement } from '@app/report';
import { aReport, aStatement } from './a-report.js';
import { readable } from './readable.js';

const row = (group: number, stance: 'recognises' | 'does-not', least: number, most: number) => ({
  group,
  stance,
  recognised: { least, most },
  notRecognised: { least: 20 - most, most: 20 - least },
});

const all = aStatement('all', {
  stability: { topShare: 0.955, certainty: 'firm' },
  groups: {
    lowestGroupScore: 0.68,
    recognisedBy: 'all-groups',
    isDivided: false,
    rows: [row(0, 'recognises', 18, 18), row(1, 'recognises', 15, 19)],
  },
});
const divided = aStatement('divided', {
  place: 2,
  stability: { topShare: 0.4, certainty: 'open' },
  groups: {
    lowestGroupScore: 0.12,
    recognisedBy: 'one-group',
    isDivided: true,
    rows: [row(0, 'recognises', 16, 20), row(1, 'does-not', 0, 4)],
  },
});

/** A report that was composed with an analysis. */
function analysed(statements: readonly ReportStatement[]): ReportModel {
  const report = aReport(statements);
  return {
    ...report,
    lists: {
      ...report.lists,
      allGroups: [all.statementId],
      oneGroup: [],
      divided: [divided.statementId],
    },
    method: { ...report.method, seed: 1, drawCount: 200 },
    groups: [
      { group: 0, participantCount: 20 },
      { group: 1, participantCount: 20 },
    ],
  };
}

describe('a report with opinion groups', () => {
  const model = analysed([all, divided]);

  it('says in words over which groups a statement is recognised, and how firm its place is', () => {
    const text = readable(renderReportHtml(model, 'nl'));
    for (const said of [
      'Herkend in alle ervaringsgroepen, in elke groep ten minste 68 van 100. Plaats bij de eerste 10: vast',
      'Verdeeld: de ene ervaringsgroep herkent dit, de andere niet. Plaats bij de eerste 10: open',
      'Groep A (20 deelnemers): 16 tot 20 grotendeels of volledig, 0 tot 4 een beetje of niet',
      'We vulden 200 keer in',
      'minder dan 5 mensen in een groep',
    ])
      expect(text).toContain(said);
    expect(readable(renderReportHtml(model, 'en'))).toContain('Place among the first 10: firm');
  });

  it('gives the same as columns', () => {
    const [header = '', first = '', second = ''] = renderReportCsv(model, 'nl').split('\r\n');
    expect(header).toContain(
      'Plaats bij de eersten";"Kans bij de eersten (%)";"Over de ervaringsgroepen";"Laagste ervaringsgroep (ten minste)',
    );
    expect(first).toContain('"vast";"95,5";"Herkend in alle ervaringsgroepen');
    expect(second.endsWith('"12,0"')).toBe(true);
  });
});

describe('a report from before there was an analysis', () => {
  const old = aReport([aStatement('one')]);

  it('says nothing of groups or of how firm a place is', () => {
    expect(renderReportHtml(old, 'nl')).not.toMatch(/ervaringsgroep|Plaats bij de eerste/u);
    expect(renderReportCsv(old, 'nl')).not.toMatch(/ervaringsgroep|eersten/u);
  });
});
