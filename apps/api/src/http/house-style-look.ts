import type { HouseStyling, ReportLook } from '@app/application';
import { FONT_STACKS, paletteOf } from '@app/contract';
import type { SessionId } from '@app/dialogue';

/** How the report of a session looks; null when nobody chose. */
export async function lookOf(styling: HouseStyling, sessionId: SessionId): Promise<ReportLook | null> {
  const style = await styling.of(sessionId);
  if (style === null) return null;
  const { accent, paper, line, tints } = paletteOf(style);
  return {
    accent,
    paper,
    line,
    tints,
    headingFont: FONT_STACKS[style.headingFont],
    textFont: FONT_STACKS[style.textFont],
    organisation: style.organisation,
    logo: style.logo === null ? null : await styling.logo(sessionId, style.logo),
  };
}
