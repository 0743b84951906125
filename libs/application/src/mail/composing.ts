import { plannedLength, type Session, type SessionId, type Timestamp } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Access } from '../identity/access.js';
import { AccountStore } from '../identity/account-store.js';
import { InvitationStore, type Invitation } from '../identity/invitation-store.js';
import { hashToken, mintToken } from '../identity/token.js';
import { Retention } from '../identity/unlinking.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { ServerSettings } from '../settings.js';
import type { PendingMail } from './mail-queue.js';
import type { Mail, MailedPlan } from './mail-sender.js';

/** Where a link leads: the token stands in the fragment, which browsers never send to a server. */
export const signInUrl = (publicUrl: string, token: string, language?: string): string =>
  `${publicUrl}/sign-in#token=${token}${language === undefined ? '' : `&language=${language}`}`;

type Written = Extract<Mail, { contact: string | null }>;

const closedAtOf = ({ phase }: Session): Timestamp | null =>
  phase.kind === 'closed' || phase.kind === 'archived' ? phase.closedAt : null;

type Planned = Omit<MailedPlan, 'entryId' | 'writtenAt'>;

/** Null: not planned yet, or over. */
function plannedOf(session: Session): Planned | null {
  const { startsAt, startsAtChangeCount, timeZone, agenda } = session;
  if (startsAt === null || closedAtOf(session) !== null) return null;
  const lengthMs = plannedLength(agenda);
  const endsAt = lengthMs === 0 ? null : startsAt + lengthMs;
  return { startsAt, endsAt, timeZone, revision: startsAtChangeCount };
}

const aboutOf = (session: Session) => ({
  sessionTitle: session.title,
  purpose: session.purpose,
  timeZone: session.timeZone,
  planned: plannedOf(session),
  closedAt: closedAtOf(session),
});

/** Makes a mail of what is to be sent; a link is minted at that moment and never stored. */
@Injectable()
export class Composing {
  constructor(
    private readonly access: Access,
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly sessions: LiveSessions,
    private readonly retention: Retention,
    private readonly settings: ServerSettings,
  ) {}

  /** Null when nobody is to be written to any more. */
  async compose({ kind, subjectId }: PendingMail): Promise<Mail | null> {
    if (kind === 'sign-in-link') return this.signInLink(subjectId);
    const invitation = await this.invitations.find(subjectId);
    if (!invitation || invitation.address === null || invitation.revokedAt !== null) return null;
    const { sessionId, role } = invitation;
    const about = await this.sessions.of(sessionId).read(aboutOf);
    const { sessionTitle, timeZone, closedAt } = about;
    if (kind === 'invitation') {
      // It waited until the session was over: there is nothing to take part in any more.
      if (closedAt !== null && role === 'participant') return null;
      return this.written(invitation, invitation.address, {
        kind,
        role,
        sessionTitle,
        sessionPurpose: about.purpose,
        planned: about.planned && { ...about.planned, entryId: subjectId, writtenAt: Date.now() },
      });
    }
    if (closedAt === null) return null;
    const until = new Date(closedAt + this.retention.linkMs);
    return this.written(invitation, invitation.address, { kind, sessionTitle, until, timeZone });
  }

  private async signInLink(accountId: string): Promise<Mail | null> {
    const account = await this.accounts.find(accountId);
    if (!account) return null;
    const { address, language } = account;
    const token = await this.access.mintSignInLink(accountId);
    return { kind: 'sign-in-link', to: address, language, link: signInUrl(this.publicUrl, token, language) };
  }

  /** The link of a report is one of its own: that of the invitation goes on opening the session. */
  private async written<Said extends { kind: 'invitation' | 'report' }>(
    { invitationId, sessionId, language }: Invitation,
    to: string,
    said: Said,
  ): Promise<Said & Pick<Written, 'to' | 'language' | 'link' | 'contact'>> {
    const token = mintToken();
    const tokenHash = await hashToken(token);
    if (said.kind === 'report') await this.invitations.setReportToken(invitationId, tokenHash);
    else await this.invitations.setToken(invitationId, tokenHash);
    const contact = await this.contactOf(sessionId);
    return { ...said, to, language, link: signInUrl(this.publicUrl, token, language), contact };
  }

  private async contactOf(sessionId: SessionId): Promise<string | null> {
    const [organiser] = await this.accounts.organisersOf(sessionId);
    return organiser?.address ?? null;
  }

  private get publicUrl(): string {
    return this.settings.publicUrl;
  }
}
