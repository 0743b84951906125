import {
  Access,
  Inviting,
  Refusal,
  ServerSettings,
  signInUrl,
  Unlinking,
  type Invitation,
  type SignedIn,
} from '@app/application';
import {
  invitationsRequest,
  personalLinksRequest,
  type InvitationsRequest,
  type PersonalLinksRequest,
} from '@app/contract';
import { viewerKindOf, type SessionId } from '@app/dialogue';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

/** An invitation as its organiser sees it: never with the pseudonym that it leads to. */
const shown = ({
  attendeeId: _attendeeId,
  sessionId: _sessionId,
  organisationNumber: _number,
  ...rest
}: Invitation) => rest;

@ApiTags('invitations')
@Controller('api/v1/sessions/:sessionId')
export class InvitationsController {
  constructor(
    private readonly access: Access,
    private readonly inviting: Inviting,
    private readonly settings: ServerSettings,
    private readonly unlinking: Unlinking,
  ) {}

  /** Invites by mail; an address that was invited before is left as it is. */
  @Post('invitations')
  async invite(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body({ schema: invitationsRequest }) { invitations }: InvitationsRequest,
  ) {
    await this.access.mustOrganise(signedIn, sessionId);
    return { invitations: (await this.inviting.invite(sessionId, invitations)).map(shown) };
  }

  /** Who was invited; some days after the close only how many, and when their names were erased. */
  @Get('invitations')
  async list(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    await this.access.mustOrganise(signedIn, sessionId);
    const invited = await this.inviting.ofSession(sessionId);
    const erasure = await this.unlinking.erasureOf(sessionId);
    return {
      invitations: invited.map(({ invitation, mail, hasEntered }) => ({
        ...shown(invitation),
        mail,
        hasEntered,
      })),
      erasure,
    };
  }

  /** Mails those their invitation anew whose last one says another start than is planned now. */
  @Post('start-mails')
  @HttpCode(202)
  async mailNewStart(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ): Promise<void> {
    await this.access.mustOrganise(signedIn, sessionId);
    await this.inviting.mailNewStart(sessionId);
  }

  /** The names of the segments that moderators may address; the session itself knows them by number. */
  @Get('segments')
  async segments(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ) {
    const { role } = await this.access.toSession(signedIn, sessionId);
    if (viewerKindOf(role) !== 'moderator') throw new Refusal('not-allowed');
    return { segments: await this.inviting.segmentNames(sessionId) };
  }

  /** Personal links without an address, for people in the room. */
  @Post('personal-links')
  async personalLinks(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body({ schema: personalLinksRequest }) { people }: PersonalLinksRequest,
  ) {
    await this.access.mustOrganise(signedIn, sessionId);
    const made = await this.inviting.personalLinks(sessionId, people);
    const personalLinks = made.map(({ invitation, token }) => ({
      ...this.withPseudonym(invitation),
      link: signInUrl(this.settings.publicUrl, token, invitation.language),
      token,
    }));
    return { personalLinks };
  }

  /** A new personal link for somebody who cannot get in; the one before no longer works. */
  @Post('invitations/:invitationId/link')
  @HttpCode(200)
  async renew(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Param('invitationId', ParseUUIDPipe) invitationId: string,
  ) {
    await this.access.mustOrganise(signedIn, sessionId);
    const token = await this.inviting.renewLink(sessionId, invitationId);
    return { link: signInUrl(this.settings.publicUrl, token) };
  }

  @Delete('invitations/:invitationId')
  @HttpCode(204)
  async revoke(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Param('invitationId', ParseUUIDPipe) invitationId: string,
  ): Promise<void> {
    await this.access.mustOrganise(signedIn, sessionId);
    await this.inviting.revoke(sessionId, invitationId);
  }

  /** On a rehearsal server the pseudonym too: whoever replays a conversation deals by it. */
  private withPseudonym(invitation: Invitation) {
    return this.settings.allowsRehearsals
      ? { ...shown(invitation), attendeeId: invitation.attendeeId }
      : shown(invitation);
  }
}
