import { ServerSettings } from '@app/application';
import type { Environment } from '@app/contract';

export class EnvironmentSettings extends ServerSettings {
  override readonly publicUrl: string;
  override readonly allowsRehearsals: boolean;
  override readonly securityContact: string | null;

  constructor({ PUBLIC_URL, PORT, SECURITY_CONTACT, WEERKLANK_MODE }: Environment) {
    super();
    this.publicUrl = PUBLIC_URL ?? `http://localhost:${PORT}`;
    this.securityContact = SECURITY_CONTACT ?? null;
    this.allowsRehearsals = WEERKLANK_MODE === 'rehearsal';
  }
}
