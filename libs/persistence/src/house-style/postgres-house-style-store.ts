import { HouseStyleStore, LOGOS_KEPT, type HouseStyle, type Logo } from '@app/application';
import type { DataSource, EntityManager } from 'typeorm';
import { houseLogoSchema, houseStyleSchema } from './house-style.schema.js';

export class PostgresHouseStyleStore extends HouseStyleStore {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override async of(ownerId: string): Promise<HouseStyle | null> {
    const row = await this.dataSource.getRepository(houseStyleSchema).findOneBy({ ownerId });
    if (row === null) return null;
    const { ownerId: _ownerId, ...style } = row;
    return style;
  }

  override async save(ownerId: string, style: HouseStyle): Promise<void> {
    await this.dataSource.getRepository(houseStyleSchema).upsert({ ...style, ownerId }, ['ownerId']);
  }

  override async copy(fromId: string, toId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const style = await manager.findOneBy(houseStyleSchema, { ownerId: fromId });
      if (style === null) return;
      const logo =
        style.logo && (await manager.findOneBy(houseLogoSchema, { ownerId: fromId, hash: style.logo }));
      if (logo) await keep(manager, toId, logo);
      await manager.upsert(houseStyleSchema, { ...style, ownerId: toId }, ['ownerId']);
    });
  }

  override async keepLogo(ownerId: string, logo: Logo): Promise<void> {
    await this.dataSource.transaction((manager) => keep(manager, ownerId, logo));
  }

  override async logo(ownerId: string, hash: string): Promise<Logo | null> {
    const row = await this.dataSource.getRepository(houseLogoSchema).findOneBy({ ownerId, hash });
    return row && { hash, contentType: row.contentType, bytes: new Uint8Array(row.bytes) };
  }
}

async function keep(
  manager: EntityManager,
  ownerId: string,
  { hash, contentType, bytes }: Logo,
): Promise<void> {
  await manager.query(
    `insert into house_logo (owner_id, hash, content_type, bytes) values ($1, $2, $3, $4)
     on conflict (owner_id, hash) do update set kept_at = clock_timestamp()`,
    [ownerId, hash, contentType, Buffer.from(bytes)],
  );
  await manager.query(
    `delete from house_logo where owner_id = $1
       and hash not in (select hash from house_logo where owner_id = $1 order by kept_at desc limit $2)
       and hash not in (select logo from house_style where owner_id = $1 and logo is not null)`,
    [ownerId, LOGOS_KEPT],
  );
}
