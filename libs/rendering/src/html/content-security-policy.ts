import { createHash } from 'node:crypto';
import type { ReportLook } from '@app/application';
import { styleFor } from './style-for.js';

/**
 * Allows the page its own style element, the logo that stands in it, and nothing else (CSP level 3). It stands in the page;
 * send it along too.
 */
export function contentSecurityPolicyFor(look: ReportLook | null): string {
  const hash = createHash('sha256').update(styleFor(look), 'utf8').digest('base64');
  const pictures = look?.logo ? ' img-src data:;' : '';
  return `default-src 'none'; style-src 'sha256-${hash}';${pictures} base-uri 'none'; form-action 'none'`;
}

/** Of a report that looks as the platform does. */
export const REPORT_CONTENT_SECURITY_POLICY = contentSecurityPolicyFor(null);
