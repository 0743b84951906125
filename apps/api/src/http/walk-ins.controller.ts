import {
  readWalkInCode,
  Refusal,
  ServerSettings,
  WalkingIn,
  type SignedIn,
  type WalkIn,
} from '@app/application';
import {
  walkInDoorRequest,
  walkInEntryRequest,
  type WalkInDoorRequest,
  type WalkInEntryRequest,
} from '@app/contract';
import { Body, Controller, HttpCode, Ip, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { networkOf } from './network-of.js';
import { setSignInCookie } from './sign-in-cookie.js';
import { CurrentSignIn, Public } from './signed-in.js';
import { WalkInGuesses } from './walk-in-guesses.js';

/** Where people come in who have no invitation, by what is shown in the room. */
@ApiTags('walk-ins')
@Public()
@Controller('api/v1')
export class WalkInsController {
  constructor(
    private readonly walkingIn: WalkingIn,
    private readonly guesses: WalkInGuesses,
    private readonly settings: ServerSettings,
  ) {}

  /** Which session a QR or a code leads to. Asking changes nothing. */
  @Post('walk-in-doors')
  @HttpCode(200)
  async door(
    @Body({ schema: walkInDoorRequest }) request: WalkInDoorRequest,
    @CurrentSignIn() current: SignedIn | null,
    @Ip() ip: string,
  ) {
    return this.walkingIn.door(await this.find(request, ip), current);
  }

  /** Enters as a participant; a browser that is in already stays who it is. */
  @Post('walk-ins')
  @HttpCode(200)
  async enter(
    @Body({ schema: walkInEntryRequest }) request: WalkInEntryRequest,
    @CurrentSignIn() current: SignedIn | null,
    @Ip() ip: string,
    @Res({ passthrough: true }) response: Response,
  ) {
    const walkIn = await this.find(request, ip);
    const { ownToken, organisation, language, languages } = request;
    const { destination, made } = await this.walkingIn.enter(
      walkIn,
      { ownToken, organisation, language, languages },
      current,
    );
    if (made) setSignInCookie(response, this.settings, made);
    return { destination };
  }

  /** @throws Refusal `walk-in-unknown`, whatever the reason */
  private async find({ token, code }: WalkInDoorRequest, ip: string): Promise<WalkIn> {
    const found =
      token === undefined ? await this.byCode(code ?? '', ip) : await this.walkingIn.find({ token });
    if (!found) throw new Refusal('walk-in-unknown', token === undefined ? 'code' : 'token');
    return found;
  }

  private async byCode(typed: string, ip: string): Promise<WalkIn | null> {
    const code = readWalkInCode(typed);
    return code === null
      ? null
      : this.guesses.guess(code, networkOf(ip), () => this.walkingIn.find({ code }));
  }
}
