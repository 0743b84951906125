export { readEnvironment, type Environment } from './environment.js';
export { givenCommand, sentCommand, type GivenCommand, type SentCommand } from './commands.js';
export { SOCKET_PATH } from './socket-path.js';
export { explainIssue, type FieldIssue } from './issue.js';
export {
  handshake,
  since,
  type AnalysisFrame,
  type ClientToServer,
  type CommandAck,
  type DigestAck,
  type EndReason,
  type Frame,
  type GroupMap,
  type GroupProfile,
  type PresenceFrame,
  type Handshake,
  type RankedRow,
  type RankedTheme,
  type ServerToClient,
  type Since,
  type SinceAck,
  type WireError,
} from './socket.js';
export {
  invitationsRequest,
  personalLinksRequest,
  sessionRequest,
  signInLinkRequest,
  signInRequest,
  type InvitationsRequest,
  type PersonalLinksRequest,
  type SessionRequest,
  type SignInLinkRequest,
  type SignInRequest,
} from './http.js';
export { sessionId as sessionIdSchema } from './values.js';
