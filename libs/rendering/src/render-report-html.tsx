import type { ReportLook } from '@app/application';
import type { ReportModel } from '@app/report';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReportDocument } from './html/report-document.js';
import { wordsFor } from './words.js';

/** The report as one HTML page that stands alone: no scripts, nothing loaded from elsewhere. */
export const renderReportHtml = (
  model: ReportModel,
  language: string,
  look: ReportLook | null = null,
): string =>
  `<!doctype html>\n${renderToStaticMarkup(<ReportDocument model={model} words={wordsFor(language)} look={look} />)}\n`;
