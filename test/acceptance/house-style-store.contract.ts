import { createHash, randomUUID } from 'node:crypto';
import { LOGOS_KEPT, type HouseStyle, type HouseStyleStore, type Logo } from '@app/application';

const STYLE: HouseStyle = {
  accent: '#14532d',
  paper: '#fffdf5',
  headingFont: 'serif',
  textFont: 'noto-sans',
  corners: 'round',
  organisation: 'Gemeente Ergens',
  logo: null,
};

const logoOf = (content: string): Logo => {
  const bytes = new TextEncoder().encode(content);
  return { hash: createHash('sha256').update(bytes).digest('hex'), contentType: 'image/png', bytes };
};

/** What every store of house styles promises; run by the in-memory twin and by PostgreSQL alike. */
export function houseStyleStoreContract(name: string, storeOf: () => HouseStyleStore): void {
  describe(`HouseStyleStore: ${name}`, () => {
    let store: HouseStyleStore;
    let ownerId: string;
    let otherId: string;

    beforeEach(() => {
      store = storeOf();
      [ownerId, otherId] = [randomUUID(), randomUUID()];
    });

    it('knows no style until one is chosen', async () => {
      expect(await store.of(ownerId)).toBeNull();
    });

    it('gives back the last style that was saved, of each owner apart', async () => {
      await store.save(ownerId, STYLE);
      await store.save(otherId, { ...STYLE, accent: '#5b21b6' });
      await store.save(ownerId, { ...STYLE, organisation: '' });
      expect(await store.of(ownerId)).toEqual({ ...STYLE, organisation: '' });
      expect(await store.of(otherId)).toEqual({ ...STYLE, accent: '#5b21b6' });
    });

    it('gives a logo back byte for byte, and only to its owner', async () => {
      const logo = logoOf('\u0000\u0001é');
      await store.keepLogo(ownerId, logo);
      await store.keepLogo(ownerId, logo);
      expect(await store.logo(ownerId, logo.hash)).toEqual(logo);
      expect(await store.logo(otherId, logo.hash)).toBeNull();
      expect(await store.logo(ownerId, logoOf('een ander').hash)).toBeNull();
    });

    it('copies a style with its logo; afterwards each goes its own way', async () => {
      const logo = logoOf('logo');
      await store.keepLogo(ownerId, logo);
      await store.save(ownerId, { ...STYLE, logo: logo.hash });
      await store.copy(ownerId, otherId);
      await store.save(ownerId, STYLE);
      expect(await store.of(otherId)).toEqual({ ...STYLE, logo: logo.hash });
      expect(await store.logo(otherId, logo.hash)).toEqual(logo);
    });

    it('leaves a style alone when there is none to copy', async () => {
      await store.save(otherId, STYLE);
      await store.copy(ownerId, otherId);
      expect(await store.of(otherId)).toEqual(STYLE);
    });

    it('keeps the last few logos and the one in use, and no more', async () => {
      const inUse = logoOf('in gebruik');
      await store.keepLogo(ownerId, inUse);
      await store.save(ownerId, { ...STYLE, logo: inUse.hash });
      const later = Array.from({ length: LOGOS_KEPT + 2 }, (_, index) => logoOf(`logo ${index}`));
      for (const logo of later) await store.keepLogo(ownerId, logo);
      const kept = await Promise.all(later.map(({ hash }) => store.logo(ownerId, hash)));
      expect(kept.map((logo) => logo !== null)).toEqual([false, false, true, true, true, true, true]);
      expect(await store.logo(ownerId, inUse.hash)).toEqual(inUse);
    });
  });
}
