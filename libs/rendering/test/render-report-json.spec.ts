import { renderReportJson } from '@app/rendering';
import { aReport, aStatement } from './a-report.js';

describe('the data', () => {
  const model = aReport([aStatement('one')]);

  it('is the model itself', () => {
    expect(JSON.parse(renderReportJson(model))).toEqual(model);
  });

  it('has the same bytes whatever the order of the keys', () => {
    const reordered = Object.fromEntries(Object.entries(model).reverse()) as unknown as typeof model;
    expect(renderReportJson(reordered)).toBe(renderReportJson(model));
    expect(renderReportJson(model).endsWith('}\n')).toBe(true);
  });
});
