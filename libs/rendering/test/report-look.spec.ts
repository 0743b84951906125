import { createHash } from 'node:crypto';
import type { ReportLook } from '@app/application';
import { DocumentRenderer, REPORT_CONTENT_SECURITY_POLICY, renderReportHtml } from '@app/rendering';
import { aReport, aStatement } from './a-report.js';

const LOOK: ReportLook = {
  accent: '#5b21b6',
  paper: '#fffdf5',
  line: '#d0d0d0',
  tints: ['#eeddff', '#bb99dd'],
  headingFont: 'Georgia, serif',
  textFont: 'system-ui, sans-serif',
  organisation: 'Gemeente <Ergens>',
  logo: { contentType: 'image/png', bytes: Uint8Array.from([1, 2, 3]) },
};
const MODEL = aReport([aStatement('one', { text: 'Kies #0b5563 voor de knop' })]);

describe('a report in the house style of its organiser', () => {
  const { body, contentSecurityPolicy } = new DocumentRenderer().render(MODEL, 'html', 'nl', LOOK);
  const style = /<style>([\s\S]*?)<\/style>/u.exec(body)?.[1] ?? '';

  it('has the colours and fonts that were chosen, and none of the platform’s own', () => {
    for (const chosen of ['#5b21b6', '#fffdf5', 'Georgia, serif']) expect(style).toContain(chosen);
    const rules = style.replaceAll(/\[(fill|stroke)="#[\da-f]{6}"\]/g, '');
    expect(rules).not.toMatch(/#0b5563|#c3d2d6/);
    expect(style).toContain('svg [stroke="#0b5563"] { stroke: #5b21b6; }');
  });

  it('allows exactly this style and the logo that stands in it', () => {
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect(contentSecurityPolicy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(body).toContain('<img src="data:image/png;base64,AQID" alt=""/>');
    expect(body).not.toMatch(/src="(?!data:)| style=|url\(/u);
  });

  it('names the organisation, and leaves what people wrote as they wrote it', () => {
    expect(body).toContain('<bdi>Gemeente &lt;Ergens&gt;</bdi>');
    expect(body).toContain('Kies #0b5563 voor de knop');
  });

  it('looks as the platform does when nothing was chosen, and then allows no pictures', () => {
    const plain = renderReportHtml(MODEL, 'nl');
    expect(plain).not.toContain('<img');
    expect(REPORT_CONTENT_SECURITY_POLICY).not.toContain('img-src');
  });
});
