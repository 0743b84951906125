export { RedisBell, type BellState } from './redis-bell.js';
