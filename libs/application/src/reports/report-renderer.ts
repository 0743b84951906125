import type { ReportModel } from '@app/report';

export const REPORT_FORMATS = ['html', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface RenderedReport {
  contentType: string;
  fileName: string;
  /** Content-Security-Policy under which the document may be shown. */
  contentSecurityPolicy: string;
  body: string;
}

/** Puts a report in words and pictures. Port. */
export abstract class ReportRenderer {
  abstract render(model: ReportModel, format: ReportFormat, language: string): RenderedReport;
}
