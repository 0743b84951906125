import type { Session } from '@app/dialogue';
import type { Deals } from './deals.js';
import { plannerOf, type PlanDealsOptions } from './planner.js';

/**
 * What to put before whom now, from the session's state alone. Who deals tick after tick keeps a `Planner`, which says the same
 * without going through everything that was ever dealt.
 *
 * @returns pairs in the order in which they were chosen, grouped by participant; empty when there is nothing to deal.
 * O(participants × statements dealt to each + statements).
 */
export const planDeals = (session: Session, options: PlanDealsOptions = {}): Deals =>
  plannerOf(session).plan(options);
