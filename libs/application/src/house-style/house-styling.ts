import type { SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { HouseStyleStore, type HouseStyle, type Logo } from './house-style-store.js';

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** How a session looks: its own house style, and the one that the next sessions of an account begin with. */
@Injectable()
export class HouseStyling {
  constructor(private readonly styles: HouseStyleStore) {}

  /** Null when nobody chose one: then it looks as the platform does. */
  of(sessionId: SessionId): Promise<HouseStyle | null> {
    return this.styles.of(sessionId);
  }

  /**
   * Changes the style of a session whose colours were found readable.
   *
   * @param accountId whose next sessions begin with it too; null for this session only
   * @throws Refusal `not-found` for a logo that was not sent to this session
   */
  async change(sessionId: SessionId, style: HouseStyle, accountId: string | null): Promise<void> {
    if (style.logo !== null) await this.logo(sessionId, style.logo);
    await this.styles.save(sessionId, style);
    if (accountId !== null) await this.styles.copy(sessionId, accountId);
  }

  /** Keeps a logo for a session, so that its style can name it. */
  async keepLogo(
    sessionId: SessionId,
    { contentType, bytes }: { contentType: Logo['contentType']; bytes: Uint8Array<ArrayBuffer> },
  ): Promise<string> {
    const hash = await sha256(bytes);
    await this.styles.keepLogo(sessionId, { hash, contentType, bytes });
    return hash;
  }

  /** @throws Refusal `not-found` */
  async logo(sessionId: SessionId, hash: string): Promise<Logo> {
    const logo = await this.styles.logo(sessionId, hash);
    if (logo === null) throw new Refusal('not-found', 'style.logo');
    return logo;
  }
}
