import {
  Access,
  HouseStyling,
  Refusal,
  REPORT_FORMATS,
  Reporting,
  type ReportFormat,
  Unlinking,
  type SignedIn,
} from '@app/application';
import type { SessionId } from '@app/dialogue';
import { LANGUAGES } from '@app/texts';
import { Controller, Get, Param, ParseIntPipe, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { lookOf } from './house-style-look.js';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

const isFormat = (format: string): format is ReportFormat => REPORT_FORMATS.some((known) => known === format);

/** The report of a closed session, for everyone who took part. */
@ApiTags('reports')
@Controller('api/v1/sessions/:sessionId/report-editions')
export class ReportsController {
  constructor(
    private readonly access: Access,
    private readonly reporting: Reporting,
    private readonly styling: HouseStyling,
    private readonly unlinking: Unlinking,
  ) {}

  @Get()
  async list(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    await this.access.toSession(signedIn, sessionId);
    const editions = await this.reporting.editionsOf(sessionId);
    return {
      editions: editions.map(({ edition, uptoSeq, composedAt, hash, model }) => ({
        edition,
        uptoSeq,
        composedAt,
        hash,
        isReplaced: model === null,
      })),
      openUntil: await this.unlinking.dueAt(sessionId),
    };
  }

  /** One edition as `html`, `csv` or `json`, in the language of `?language=` or of the browser. */
  @Get(':edition/report.:format')
  async read(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Param('edition', ParseIntPipe) edition: number,
    @Param('format') format: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.access.toSession(signedIn, sessionId);
    if (!isFormat(format)) throw new Refusal('not-found', 'format');
    const asked = typeof request.query['language'] === 'string' ? request.query['language'] : undefined;
    const language = asked ?? (request.acceptsLanguages([...LANGUAGES]) || 'nl');
    const { contentType, contentSecurityPolicy, fileName, body } = await this.reporting.render(
      sessionId,
      edition,
      format,
      language,
      format === 'html' ? await lookOf(this.styling, sessionId) : null,
    );
    const disposition = format === 'html' ? 'inline' : 'attachment';
    response
      .set('Content-Security-Policy', contentSecurityPolicy)
      .set('Content-Disposition', `${disposition}; filename="${fileName}"`)
      .type(contentType)
      .send(body);
  }
}
