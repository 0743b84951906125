import { Access, HouseStyling, Refusal, type SignedIn } from '@app/application';
import {
  contrastMistakes,
  DEFAULT_HOUSE_STYLE,
  houseStyleRequest,
  houseStyleSheet,
  logoHash,
  LOGO_TYPES,
  MOST_LOGO_BYTES,
  readLogo,
  type HouseStyle,
  type HouseStyleRequest,
} from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { Body, Controller, Get, Header, Param, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ContrastTooLow } from './house-style-contrast.js';
import { sessionIdPipe } from './session-id.js';
import { CurrentSignIn } from './signed-in.js';

const KILOBYTE = 1_024;

/** How a session looks: for everybody in it to see, for its organisers to change. */
@ApiTags('house-style')
@Controller('api/v1/sessions/:sessionId')
export class HouseStyleController {
  constructor(
    private readonly access: Access,
    private readonly styling: HouseStyling,
  ) {}

  @Get('house-style')
  async read(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
  ): Promise<{ style: HouseStyle }> {
    await this.access.toSession(signedIn, sessionId);
    return { style: await this.styleOf(sessionId) };
  }

  /** The style as design tokens. */
  @Get('house-style.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  async sheet(@CurrentSignIn() signedIn: SignedIn, @Param('sessionId', sessionIdPipe) sessionId: SessionId) {
    await this.access.toSession(signedIn, sessionId);
    return houseStyleSheet(await this.styleOf(sessionId));
  }

  /** Changes the style. Colours that cannot be told apart are refused, each with the nearest that would do. */
  @Put('house-style')
  async change(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body({ schema: houseStyleRequest }) { style, isForNextSessions }: HouseStyleRequest,
  ): Promise<{ style: HouseStyle }> {
    await this.access.mustOrganise(signedIn, sessionId);
    const mistakes = contrastMistakes(style);
    if (mistakes.length > 0) throw new ContrastTooLow(mistakes);
    const accountId = isForNextSessions ? this.access.accountIn(signedIn) : null;
    await this.styling.change(sessionId, style, accountId);
    return { style };
  }

  /** Takes a picture of at most 256 kB, as it is; the style shows it once it names its hash. */
  @Post('house-style/logos')
  @ApiConsumes(...LOGO_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async keepLogo(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Body() body: unknown,
  ) {
    await this.access.mustOrganise(signedIn, sessionId);
    if (!Buffer.isBuffer(body)) throw new Refusal('logo-unreadable', 'logo');
    if (body.length > MOST_LOGO_BYTES)
      throw new Refusal('logo-too-large', 'logo', MOST_LOGO_BYTES / KILOBYTE);
    const bytes = new Uint8Array(body);
    const picture = readLogo(bytes);
    if (picture === null) throw new Refusal('logo-unreadable', 'logo');
    const { contentType, width, height } = picture;
    return { logo: await this.styling.keepLogo(sessionId, { contentType, bytes }), width, height };
  }

  @Get('house-style/logos/:hash')
  async logo(
    @CurrentSignIn() signedIn: SignedIn,
    @Param('sessionId', sessionIdPipe) sessionId: SessionId,
    @Param('hash') hash: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.access.toSession(signedIn, sessionId);
    if (!logoHash.safeParse(hash).success) throw new Refusal('not-found', 'hash');
    const { contentType, bytes } = await this.styling.logo(sessionId, hash);
    response
      .set('Content-Security-Policy', "default-src 'none'; sandbox")
      .set('X-Content-Type-Options', 'nosniff')
      .type(contentType)
      .send(Buffer.from(bytes));
  }

  private async styleOf(sessionId: SessionId): Promise<HouseStyle> {
    return (await this.styling.of(sessionId)) ?? DEFAULT_HOUSE_STYLE;
  }
}
