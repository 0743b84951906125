import { ReportRenderer, type RenderedReport, type ReportFormat, type ReportLook } from '@app/application';
import type { ReportModel } from '@app/report';
import { contentSecurityPolicyFor } from './html/content-security-policy.js';
import { renderReportCsv } from './render-report-csv.js';
import { renderReportHtml } from './render-report-html.js';
import { renderReportJson } from './render-report-json.js';

const NOTHING = "default-src 'none'";

/** Renders reports as documents that stand on their own. */
export class DocumentRenderer extends ReportRenderer {
  override render(
    model: ReportModel,
    format: ReportFormat,
    language: string,
    look: ReportLook | null = null,
  ): RenderedReport {
    const fileName = `weerklank-report.${format}`;
    switch (format) {
      case 'html':
        return {
          contentType: 'text/html; charset=utf-8',
          fileName,
          contentSecurityPolicy: contentSecurityPolicyFor(look),
          body: renderReportHtml(model, language, look),
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
