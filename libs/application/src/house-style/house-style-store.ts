type Colour = `#${string}`;
type Font = 'noto-sans' | 'system' | 'serif';

/** How an organisation wants its sessions to look. */
export interface HouseStyle {
  accent: Colour;
  /** The background. */
  paper: Colour;
  headingFont: Font;
  textFont: Font;
  corners: 'none' | 'soft' | 'round';
  /** Beside the mark; empty for none. */
  organisation: string;
  /** Hash of a logo that was kept; null for none. */
  logo: string | null;
}

/** A picture, named by what is in it. */
export interface Logo {
  /** SHA-256 (hex) of `bytes`. */
  hash: string;
  contentType: 'image/png' | 'image/jpeg' | 'image/webp';
  bytes: Uint8Array;
}

/** Of how many logos the store keeps the last ones, so that a choice can be undone; the one in use stays besides. */
export const LOGOS_KEPT = 5;

/** House styles and their logos, of sessions and of accounts (for the sessions that they make next). Port. */
export abstract class HouseStyleStore {
  /** Null when its owner never chose one. */
  abstract of(ownerId: string): Promise<HouseStyle | null>;
  abstract save(ownerId: string, style: HouseStyle): Promise<void>;
  /** Gives another owner the same style and logo; leaves it alone when there is nothing to give. */
  abstract copy(fromId: string, toId: string): Promise<void>;
  abstract keepLogo(ownerId: string, logo: Logo): Promise<void>;
  /** Null when this owner has no such logo, whoever else may have it. */
  abstract logo(ownerId: string, hash: string): Promise<Logo | null>;
}
