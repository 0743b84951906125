import { Controller, Get, Header, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SIGN_IN_PAGE, SIGN_IN_SCRIPT } from './sign-in-page.js';
import { Public } from './signed-in.js';

/** The few pages that work without the web app. */
@ApiExcludeController()
@Controller()
export class PagesController {
  @Public()
  @Get()
  @Redirect('/sign-in', 302)
  home(): void {}

  @Public()
  @Get('sign-in')
  @Header('Content-Type', 'text/html; charset=utf-8')
  signIn(): string {
    return SIGN_IN_PAGE;
  }

  @Public()
  @Get('sign-in.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  script(): string {
    return SIGN_IN_SCRIPT;
  }
}
