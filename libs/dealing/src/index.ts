export type { Deals } from './deals.js';
export { Dealer, type DealerOptions, type DealerStatement } from './dealer.js';
export { planDeals } from './plan-deals.js';
export { Planner, plannerOf, type PlanDealsOptions } from './planner.js';
export { answerDispersion } from './answer-dispersion.js';
export { recognitionPrior, type AnswerClass, type RecognitionPrior } from './recognition-prior.js';
export { logGamma } from './log-gamma.js';
export { unitNormalLoss } from './unit-normal-loss.js';
export { topBoundary } from './top-boundary.js';
