export { APPLICATION_ERROR_CODES, Refusal, type ApplicationErrorCode, type ErrorCode } from './errors.js';
export { ServerSettings } from './settings.js';
export {
  Journal,
  NotStorable,
  type AcceptedCommand,
  type JournalTail,
  type StoredSnapshot,
} from './journal/journal.js';
export { InMemoryJournal } from './journal/in-memory-journal.js';
export {
  decideBatch,
  type CommandAnswer,
  type DecidedBatch,
  type ErrorListener,
} from './live-session/decide-batch.js';
export {
  LIVE_SESSION_DEFAULTS,
  type AnswerListener,
  type AppendListener,
  type EntriesListener,
  type LiveSessionHooks,
  type LiveSessionOptions,
} from './live-session/live-session-options.js';
export { LiveSession } from './live-session/live-session.js';
export { LiveSessions } from './live-session/live-sessions.js';
export { Embedder, EmbedderFailed, NoEmbedder, type EmbeddableText } from './analysis/embedder.js';
export { Embedding } from './analysis/embedding.js';
export { type EmbeddingOutcome } from './analysis/embedded-texts.js';
export { Studies, type Study } from './analysis/studies.js';
export {
  InlineStudyRoom,
  StudyFailed,
  StudyLost,
  StudyRoom,
  type OpenStudy,
  type Question,
} from './analysis/study-room.js';
export { Merging } from './analysis/merging.js';
export { Recalling } from './analysis/recalling.js';
export { Theming } from './analysis/theming.js';
export { Attendance, type Superseded } from './nodes/attendance.js';
export { Epoch } from './nodes/epoch.js';
export { Beat } from './nodes/beat.js';
export { Bell, InMemoryBell, type RingListener } from './nodes/bell.js';
export { Following } from './nodes/following.js';
export { Jobs } from './nodes/jobs.js';
export { Autopilot } from './sessions/autopilot.js';
export { Shortlisting } from './sessions/shortlisting.js';
export { Cast } from './rehearsal/cast.js';
export { InMemoryRehearsalStore } from './rehearsal/in-memory-rehearsal-store.js';
export { InMemorySessionEraser, type KeepsOfSessions } from './rehearsal/in-memory-session-eraser.js';
export { RehearsalStore, type Rehearsal } from './rehearsal/rehearsal-store.js';
export { Rehearsing, type RehearsalSummary } from './rehearsal/rehearsing.js';
export { SessionEraser } from './rehearsal/session-eraser.js';
export { Simulating } from './rehearsal/simulating.js';
export { REHEARSAL_KEPT_MS, Wiping } from './rehearsal/wiping.js';
export { LeaderTasks } from './nodes/leader-tasks.js';
export { Leading, type Lead } from './nodes/leading.js';
export { InMemoryLeaseStore, LeaseStore } from './nodes/lease-store.js';
export { NodeIdentity } from './nodes/node-identity.js';
export {
  InMemoryPresenceStore,
  PRESENCE_MS,
  PresenceStore,
  type Presence,
  type PresenceBySession,
} from './nodes/presence-store.js';
export {
  Access,
  type Destination,
  type NewSignIn,
  type SessionAccess,
  type SignedIn,
} from './identity/access.js';
export { AccountStore, type Account, type OrganisedSession } from './identity/account-store.js';
export { drawNumber } from './identity/draw-number.js';
export { InvitationStore, type Invitation, type NumberedKind } from './identity/invitation-store.js';
export { Inviting, type Invited } from './identity/inviting.js';
export { InMemoryPseudonymLinkStore } from './identity/in-memory-pseudonym-link-store.js';
export { PseudonymLinkStore, type Erasure } from './identity/pseudonym-link-store.js';
export { Retention, Unlinking, type Swept } from './identity/unlinking.js';
export {
  InMemoryAccountStore,
  InMemoryInvitationStore,
  InMemorySignInStore,
} from './identity/in-memory-stores.js';
export {
  SignInStore,
  type Grant,
  type NewGrant,
  type SignIn,
  type SignInLink,
  type UsedLink,
} from './identity/sign-in-store.js';
export { hashToken, mintToken } from './identity/token.js';
export { InMemoryWalkInStore } from './identity/in-memory-walk-in-store.js';
export { firstGroupOf, readWalkInCode } from './identity/walk-in-code.js';
export { WalkInStore, type WalkIn, type WalkInKeys, type WalkInOpening } from './identity/walk-in-store.js';
export { WalkingIn, type WalkInKey } from './identity/walking-in.js';
export {
  InMemoryMailQueue,
  MailQueue,
  type MailKind,
  type MailStanding,
  type PendingMail,
} from './mail/mail-queue.js';
export { MailSender, type Mail, type MailedPlan } from './mail/mail-sender.js';
export { Composing, signInUrl } from './mail/composing.js';
export { PostOffice } from './mail/post-office.js';
export { HouseStyleStore, LOGOS_KEPT, type HouseStyle, type Logo } from './house-style/house-style-store.js';
export { InMemoryHouseStyleStore } from './house-style/in-memory-house-style-store.js';
export { HouseStyling } from './house-style/house-styling.js';
export { Dealing } from './sessions/dealing.js';
export { Organising, type NewAgendaItem, type SessionSummary } from './sessions/organising.js';
export {
  InMemoryReportEditionStore,
  ReportEditionStore,
  type ReportEdition,
} from './reports/report-edition-store.js';
export {
  REPORT_FORMATS,
  ReportRenderer,
  type RenderedReport,
  type ReportLook,
  type ReportFormat,
} from './reports/report-renderer.js';
export { Reporting } from './reports/reporting.js';
export { ReportMailing, type ReportMailStanding } from './reports/report-mailing.js';
