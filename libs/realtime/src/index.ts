export { LiveIoAdapter, type LiveIoOptions } from './live-io-adapter.js';
export { RealtimeModule } from './realtime.module.js';
export { Screens } from './screens.js';
export { signInCookieName, tokenFrom } from './token-from.js';
export { traceOf } from './trace-of.js';
export { toWireError } from './wire-error.js';
