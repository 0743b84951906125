/** One accent in four strengths, on white. Text in INK and ACCENT has a contrast of at least 7:1 (WCAG 1.4.6). */
export const INK = '#1b2a2f';
export const ACCENT = '#0b5563';
export const LINE = '#c3d2d6';
export const PAPER = '#ffffff';

/** Fill of a part of a bar for each degree 0..3, lighter for less recognition. */
export const DEGREE_FILLS = [PAPER, '#d5e7ea', '#79b0ba', ACCENT] as const;

/** Strokes on these fills. */
export const DEGREE_STROKES = [INK, INK, INK, PAPER] as const;
