/** What the use cases need to know of how this server runs; filled from the configuration. */
export abstract class ServerSettings {
  /** Where people reach the server, without a trailing slash. */
  abstract readonly publicUrl: string;
  /** A test or demo server: sessions may lift the limits per person and replay who was dealt what. */
  abstract readonly allowsRehearsals: boolean;
  /** Where weaknesses are reported, a mailto: or https: address; null when the operator named none. */
  abstract readonly securityContact: string | null;
  /** Whether this process itself does what goes on without anybody asking, or a worker apart. */
  abstract readonly jobs: 'here' | 'apart';
}
