import { ServerSettings } from '@app/application';
import type { Environment } from '@app/contract';

export class EnvironmentSettings extends ServerSettings {
  override readonly publicUrl: string;
  override readonly allowsRehearsals: boolean;
  override readonly securityContact: string | null;
  override readonly jobs: 'here' | 'apart';

  constructor({ PUBLIC_URL, PORT, SECURITY_CONTACT, WEERKLANK_JOBS, WEERKLANK_MODE }: Environment) {
    super();
    this.publicUrl = PUBLIC_URL ?? `http://localhost:${PORT}`;
    this.securityContact = SECURITY_CONTACT ?? null;
    this.jobs = WEERKLANK_JOBS;
    this.allowsRehearsals = WEERKLANK_MODE === 'rehearsal';
  }
}
