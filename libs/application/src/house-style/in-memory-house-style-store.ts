import { HouseStyleStore, LOGOS_KEPT, type HouseStyle, type Logo } from './house-style-store.js';

export class InMemoryHouseStyleStore extends HouseStyleStore {
  private readonly styles = new Map<string, HouseStyle>();
  /** By owner, the latest last. */
  private readonly logos = new Map<string, readonly Logo[]>();

  override of(ownerId: string): Promise<HouseStyle | null> {
    return Promise.resolve(this.styles.get(ownerId) ?? null);
  }

  override save(ownerId: string, style: HouseStyle): Promise<void> {
    this.styles.set(ownerId, { ...style });
    return Promise.resolve();
  }

  override async copy(fromId: string, toId: string): Promise<void> {
    const style = this.styles.get(fromId);
    if (style === undefined) return;
    const logo = style.logo === null ? null : await this.logo(fromId, style.logo);
    if (logo) await this.keepLogo(toId, logo);
    await this.save(toId, style);
  }

  override keepLogo(ownerId: string, logo: Logo): Promise<void> {
    const others = (this.logos.get(ownerId) ?? []).filter(({ hash }) => hash !== logo.hash);
    const all = [...others, logo];
    const inUse = this.styles.get(ownerId)?.logo;
    const oldest = all.length - LOGOS_KEPT;
    this.logos.set(
      ownerId,
      all.filter(({ hash }, index) => index >= oldest || hash === inUse),
    );
    return Promise.resolve();
  }

  removeAllOf(ownerId: string): void {
    this.styles.delete(ownerId);
    this.logos.delete(ownerId);
  }

  override logo(ownerId: string, hash: string): Promise<Logo | null> {
    return Promise.resolve((this.logos.get(ownerId) ?? []).find((logo) => logo.hash === hash) ?? null);
  }
}
