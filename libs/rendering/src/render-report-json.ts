import { canonicalJson, type ReportModel } from '@app/report';

/**
 * The report as JSON for who computes with it: keys in code-point order, two spaces, a line feed at the end. The bytes
 * depend on the values alone, also after the model has been in a database that reorders keys.
 */
export const renderReportJson = (model: ReportModel): string =>
  `${JSON.stringify(JSON.parse(canonicalJson(model)), null, 2)}\n`;
