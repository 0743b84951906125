import { createHash } from 'node:crypto';
import { STYLE } from './style.js';

const styleHash = createHash('sha256').update(STYLE, 'utf8').digest('base64');

/** Allows the page its own style element and nothing else (CSP level 3). It stands in the page; send it along too. */
export const REPORT_CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
