import { Access, ReportMailing, type SignedIn } from '@app/application';
import type { SessionId } from '@app/dialogue';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

/** Mailing the report of a closed session to who took part. */
@ApiTags('reports')
@Controller('api/v1/sessions/:sessionId/report-mails')
export class ReportMailsController {
  constructor(
    private readonly access: Access,
    private readonly reportMailing: ReportMailing,
  ) {}

  /** To how many people it goes, how many mails have left, and when the others will. */
  @Get()
  async read(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    await this.access.mustOrganise(signedIn, sessionId);
    return this.reportMailing.standingOf(sessionId);
  }

  /** Lets the mails leave now, which otherwise go half an hour after the close. Nobody gets two. */
  @Post()
  @HttpCode(200)
  async release(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ) {
    await this.access.mustOrganise(signedIn, sessionId);
    return this.reportMailing.release(sessionId);
  }
}
