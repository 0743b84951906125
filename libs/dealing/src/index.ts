export { dealToEveryone, type Deals } from './deal-to-everyone.js';
export { Dealer, type DealerOptions, type DealerStatement } from './dealer.js';
export { dealerFrom, planDeals, type PlanDealsOptions } from './plan-deals.js';
export { DealingTable, type DealRules, type SeatedStatement, type TableOptions } from './dealing-table.js';
export { answerDispersion } from './answer-dispersion.js';
export { recognitionPrior, type AnswerClass, type RecognitionPrior } from './recognition-prior.js';
export { logGamma } from './log-gamma.js';
export { unitNormalLoss } from './unit-normal-loss.js';
export { topBoundary } from './top-boundary.js';
