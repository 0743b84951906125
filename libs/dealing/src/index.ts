export { dealToEveryone, type Deals } from './deal-to-everyone.js';
