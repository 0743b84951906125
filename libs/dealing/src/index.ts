export type { Deals } from './deals.js';
export { Dealer } from './dealer.js';
export { planDeals } from './plan-deals.js';
export { Planner, plannerOf, type PlanDealsOptions } from './planner.js';
export { recognitionPrior, type AnswerClass } from './recognition-prior.js';
export { unitNormalLoss } from './unit-normal-loss.js';
