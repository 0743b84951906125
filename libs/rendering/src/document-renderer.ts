import { ReportRenderer, type RenderedReport, type ReportFormat } from '@app/application';
import type { ReportModel } from '@app/report';
import { REPORT_CONTENT_SECURITY_POLICY } from './html/content-security-policy.js';
import { renderReportCsv } from './render-report-csv.js';
import { renderReportHtml } from './render-report-html.js';
import { renderReportJson } from './render-report-json.js';

const NOTHING = "default-src 'none'";

/** Renders reports as documents that stand on their own. */
export class DocumentRenderer extends ReportRenderer {
  override render(model: ReportModel, format: ReportFormat, language: string): RenderedReport {
    const fileName = `weerklank-report.${format}`;
    switch (format) {
      case 'html':
        return {
          contentType: 'text/html; charset=utf-8',
          fileName,
          contentSecurityPolicy: REPORT_CONTENT_SECURITY_POLICY,
          body: renderReportHtml(model, language),
        };
      case 'csv':
        return {
          contentType: 'text/csv; charset=utf-8',
          fileName,
          contentSecurityPolicy: NOTHING,
          body: renderReportCsv(model, language),
        };
      case 'json':
        return {
          contentType: 'application/json; charset=utf-8',
          fileName,
          contentSecurityPolicy: NOTHING,
          body: renderReportJson(model),
        };
    }
  }
}
