import type { ReportModel } from '@app/report';
import type { Logo } from '../house-style/house-style-store.js';

export const REPORT_FORMATS = ['html', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface RenderedReport {
  contentType: string;
  fileName: string;
  /** Content-Security-Policy under which the document may be shown. */
  contentSecurityPolicy: string;
  body: string;
}

/** How an organiser wants a report to look. It is no part of what the report says: an edition keeps its hash. */
export interface ReportLook {
  /** Colours as `#rrggbb`. */
  accent: string;
  paper: string;
  line: string;
  /** Degrees one and two in figures. */
  tints: readonly [string, string];
  /** Lists of fonts, as in CSS. */
  headingFont: string;
  textFont: string;
  /** Beside the mark; empty for none. */
  organisation: string;
  logo: Pick<Logo, 'contentType' | 'bytes'> | null;
}

/** Puts a report in words and pictures. Port. */
export abstract class ReportRenderer {
  /** @param look null: as the platform itself looks */
  abstract render(
    model: ReportModel,
    format: ReportFormat,
    language: string,
    look: ReportLook | null,
  ): RenderedReport;
}
