import type { Session, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { Access, type Destination, type Redeemed } from './access.js';
import { InvitationStore } from './invitation-store.js';
import { Inviting } from './inviting.js';
import type { SignedIn } from './sign-in-store.js';
import { hashToken, idFrom, mintToken } from './token.js';
import { mintWalkInCode, shownWalkInCode } from './walk-in-code.js';
import { WalkInStore, type WalkIn } from './walk-in-store.js';

/** What somebody holds who walks in: the token of a QR, or the short code beside it. */
export type WalkInKey = { token: string } | { code: string };

/** What a session shows to let people walk in. */
export interface ShownWalkIn {
  openingId: string;
  token: string;
  /** In two groups, as it is typed. */
  code: string;
}

/** What somebody with a key may know of a session before entering it. */
export interface WalkInDoor {
  sessionId: SessionId;
  title: string;
  languages: readonly string[];
  fictional: boolean;
  /** Whether one may come in now; before that the moderators open the lobby. */
  isOpen: boolean;
  /** Where this browser already leads in that session; null when it is new there. */
  destination: Destination | null;
}

export interface WalkingPerson {
  /** A secret of 256 bits that the browser made: it becomes the personal link. The same again is the same person. */
  ownToken: string;
  organisation: string | null;
  language: string;
  /** Further languages that they read. */
  languages: readonly string[];
}

/** Keys that work at once: every screen and handout that shows them has a pair of its own, as only hashes are kept. */
const KEPT_KEYS = 50;

const hasEnded = ({ phase }: Session): boolean => phase.kind === 'closed' || phase.kind === 'archived';

const hasOpenDoors = ({ phase }: Session): boolean => phase.kind === 'lobby' || phase.kind === 'live';

/** Entering a session without an invitation, by a code or QR that is shown in the room. */
@Injectable()
export class WalkingIn {
  constructor(
    private readonly walkIns: WalkInStore,
    private readonly invitations: InvitationStore,
    private readonly inviting: Inviting,
    private readonly access: Access,
    private readonly sessions: LiveSessions,
  ) {}

  /**
   * Opens a session to who walks in, or renews it: what was shown before no longer works.
   *
   * @throws Refusal `session-closed`
   */
  async open(sessionId: SessionId, mostCount: number): Promise<WalkIn> {
    if (await this.sessions.of(sessionId).read(hasEnded)) throw new Refusal('session-closed');
    await this.walkIns.open({ sessionId, openingId: crypto.randomUUID(), openedAt: new Date(), mostCount });
    const opened = await this.walkIns.ofSession(sessionId);
    if (!opened) throw new Error('A walk-in that was just opened is not there');
    return opened;
  }

  close(sessionId: SessionId): Promise<void> {
    return this.walkIns.close(sessionId, new Date());
  }

  /** Null when nobody may walk in: it was never opened, is closed, or the session has ended. */
  async ofSession(sessionId: SessionId): Promise<WalkIn | null> {
    const walkIn = await this.walkIns.ofSession(sessionId);
    if (!walkIn || walkIn.closedAt !== null) return null;
    return (await this.sessions.of(sessionId).read(hasEnded)) ? null : walkIn;
  }

  /** New keys to show, beside those that were shown before. @throws Refusal `walk-in-closed` */
  async show(sessionId: SessionId): Promise<ShownWalkIn> {
    const walkIn = await this.ofSession(sessionId);
    if (!walkIn) throw new Refusal('walk-in-closed');
    const { openingId } = walkIn;
    const [token, code] = [mintToken(), mintWalkInCode()];
    const keys = { tokenHash: await hashToken(token), codeHash: await hashToken(code) };
    if (!(await this.walkIns.addKeys(openingId, keys, new Date(), KEPT_KEYS)))
      throw new Refusal('walk-in-closed');
    return { openingId, token, code: shownWalkInCode(code) };
  }

  /** What a key opens; null when it is unknown, withdrawn, or its session has ended: nobody can tell which. */
  async find(key: WalkInKey): Promise<WalkIn | null> {
    const found = await this.walkIns.findBy(
      'token' in key ? { tokenHash: await hashToken(key.token) } : { codeHash: await hashToken(key.code) },
    );
    if (!found) return null;
    return (await this.sessions.of(found.sessionId).read(hasEnded)) ? null : found;
  }

  /** What stands at the door. @throws Refusal `revoked` for who was turned out of the session */
  async door({ sessionId }: WalkIn, current: SignedIn | null): Promise<WalkInDoor> {
    const destination = await this.alreadyIn(sessionId, current);
    return this.sessions.of(sessionId).read((session) => {
      const { title, languages, fictional } = session;
      return { sessionId, title, languages, fictional, isOpen: hasOpenDoors(session), destination };
    });
  }

  /**
   * Lets somebody in as a participant, once for each browser.
   *
   * @throws Refusal `doors-not-open` before the lobby is; `session-full`; `revoked` for who was turned out; `invalid-command` for an own token that is not new
   */
  async enter(
    walkIn: WalkIn,
    person: WalkingPerson,
    current: SignedIn | null,
  ): Promise<Pick<Redeemed, 'destination' | 'made'>> {
    const { sessionId } = walkIn;
    const destination = await this.alreadyIn(sessionId, current);
    if (destination) return { destination, made: null };
    if (!(await this.sessions.of(sessionId).read(hasOpenDoors))) throw new Refusal('doors-not-open');
    await this.invite(walkIn, person);
    return this.access.redeem(person.ownToken, current);
  }

  private async invite({ sessionId, openingId }: WalkIn, person: WalkingPerson): Promise<void> {
    const { ownToken, ...told } = person;
    const own = { invitationId: await idFrom(`walk-in ${ownToken}`), tokenHash: await hashToken(ownToken) };
    const byToken = await this.invitations.findByToken(own.tokenHash);
    if (byToken && byToken.invitationId !== own.invitationId)
      throw new Refusal('invalid-command', 'ownToken');
    const known = await this.invitations.find(own.invitationId);
    if (known && known.sessionId !== sessionId) throw new Refusal('invalid-command', 'ownToken');
    if (known?.revokedAt) throw new Refusal('revoked');
    if (known) return;
    if (!(await this.walkIns.takePlace(openingId))) throw new Refusal('session-full');
    const isNew = await this.inviting.inviteHolder(sessionId, { role: 'participant', ...told }, own);
    if (!isNew) await this.walkIns.returnPlace(sessionId);
  }

  /** @throws Refusal `revoked` */
  private async alreadyIn(sessionId: SessionId, current: SignedIn | null): Promise<Destination | null> {
    if (current === null) return null;
    for (const invitation of current.invitations.values())
      if (invitation.sessionId === sessionId && invitation.revokedAt !== null) throw new Refusal('revoked');
    try {
      const { role } = await this.access.toSession(current, sessionId);
      return { kind: 'session', sessionId, role };
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-found') return null;
      throw error;
    }
  }
}
