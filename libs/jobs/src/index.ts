export { ThreadStudyRoom } from './thread-study-room.js';
