import { ServerSettings } from '@app/application';
import type { Environment } from '@app/contract';

export class EnvironmentSettings extends ServerSettings {
  override readonly publicUrl: string;
  override readonly allowsRehearsals: boolean;

  constructor({ PUBLIC_URL, PORT, WEERKLANK_MODE }: Environment) {
    super();
    this.publicUrl = PUBLIC_URL ?? `http://localhost:${PORT}`;
    this.allowsRehearsals = WEERKLANK_MODE === 'rehearsal';
  }
}
