import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@app/application';
import { Controller, Get, Header, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from './signed-in.js';

/** The built web app, beside the compiled server. */
export const WEB_FOLDER = fileURLToPath(new URL('../../../../web', import.meta.url));

async function page(name: 'participant' | 'studio'): Promise<string> {
  return readFile(join(WEB_FOLDER, `${name}.html`), 'utf8').catch(() => {
    throw new Refusal('not-found');
  });
}

/** Every address of the web app leads to one of its two pages; what they show is decided in the browser. */
@ApiExcludeController()
@Controller()
@Public()
export class PagesController {
  @Get()
  @Redirect('/sign-in', 302)
  home(): void {}

  @Get(['sign-in', 'join', 'sessions/:sessionId'])
  @Header('Content-Type', 'text/html; charset=utf-8')
  participant(): Promise<string> {
    return page('participant');
  }

  @Get(['studio', 'studio/*path'])
  @Header('Content-Type', 'text/html; charset=utf-8')
  studio(): Promise<string> {
    return page('studio');
  }
}
