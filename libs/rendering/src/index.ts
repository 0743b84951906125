export { DocumentRenderer } from './document-renderer.js';
export { renderReportHtml } from './render-report-html.js';
export { renderReportCsv } from './render-report-csv.js';
export { renderReportJson } from './render-report-json.js';
export { REPORT_CONTENT_SECURITY_POLICY } from './html/content-security-policy.js';
