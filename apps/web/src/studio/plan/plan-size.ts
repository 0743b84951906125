/** How many people an organiser expects: up to about 25, up to about 200, or more. */
export const PLAN_SIZES = ['small', 'medium', 'large'] as const;
export type PlanSize = (typeof PLAN_SIZES)[number];

/** So many statements of one person to one question, so that nobody drowns the others. */
export const STATEMENTS_PER_ITEM: Readonly<Record<PlanSize, number>> = { small: 5, medium: 3, large: 2 };
