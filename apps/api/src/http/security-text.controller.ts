import { Refusal, ServerSettings } from '@app/application';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from './signed-in.js';

const HALF_A_YEAR_MS = 182 * 86_400_000;

/** Where to report a weakness (RFC 9116); there once the operator has named a contact. */
@ApiExcludeController()
@Controller('.well-known')
@Public()
export class SecurityTextController {
  constructor(private readonly settings: ServerSettings) {}

  @Get('security.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  read(): string {
    const { securityContact, publicUrl } = this.settings;
    if (securityContact === null) throw new Refusal('not-found');
    return [
      `Contact: ${securityContact}`,
      `Expires: ${new Date(Date.now() + HALF_A_YEAR_MS).toISOString()}`,
      'Preferred-Languages: nl, en',
      `Canonical: ${publicUrl}/.well-known/security.txt`,
      '',
    ].join('\n');
  }
}
