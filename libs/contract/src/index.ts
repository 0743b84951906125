export { readEnvironment, type Environment } from './environment.js';
export { givenCommand, sentCommand, type GivenCommand, type SentCommand } from './commands.js';
export { SOCKET_PATH } from './socket-path.js';
export { explainIssue, type FieldIssue } from './issue.js';
export {
  findAlike,
  handshake,
  since,
  type AlikeAck,
  type AlikeRow,
  type AnalysisFrame,
  type ClientToServer,
  type CommandAck,
  type DigestAck,
  type EndReason,
  type FindAlike,
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
export { contrastRatio, mixed, relativeLuminance, type Colour } from './house-style/contrast.js';
export {
  contrastMistakes,
  contrastsOf,
  LEAST_CONTRAST,
  type ColourField,
  type ContrastMistake,
  type ContrastPair,
} from './house-style/contrast-mistakes.js';
export { DEFAULT_HOUSE_STYLE } from './house-style/default-house-style.js';
export { CORNERS, FONTS, MOST_ORGANISATION_UNITS } from './house-style/house-style-choices.js';
export {
  houseStyle,
  houseStyleRequest,
  logoHash,
  type HouseStyle,
  type HouseStyleRequest,
} from './house-style/house-style.js';
export { FONT_STACKS, houseStyleSheet, houseStyleTokens } from './house-style/house-style-sheet.js';
export { paletteOf, type Palette } from './house-style/palette.js';
export {
  LOGO_TYPES,
  MOST_LOGO_BYTES,
  MOST_LOGO_PIXELS,
  readLogo,
  type LogoPicture,
  type LogoType,
} from './house-style/read-logo.js';
export { rehearsalRequest, type RehearsalRequest } from './rehearsal.js';
export {
  walkInDoorRequest,
  walkInEntryRequest,
  walkInRequest,
  type WalkInDoorRequest,
  type WalkInEntryRequest,
  type WalkInRequest,
} from './walk-in.js';
export { sessionId as sessionIdSchema } from './values.js';
