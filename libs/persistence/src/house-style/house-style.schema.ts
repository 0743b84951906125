import type { HouseStyle, Logo } from '@app/application';
import { EntitySchema } from 'typeorm';

/** Of a session or of an account: the ids of both are random, and never the same. */
interface HouseStyleRow extends HouseStyle {
  ownerId: string;
}

interface HouseLogoRow extends Omit<Logo, 'bytes'> {
  ownerId: string;
  bytes: Buffer;
  keptAt: Date;
}

export const houseStyleSchema = new EntitySchema<HouseStyleRow>({
  name: 'house_style',
  columns: {
    ownerId: { name: 'owner_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'house_style_pkey' },
    accent: { type: 'text' },
    paper: { type: 'text' },
    headingFont: { name: 'heading_font', type: 'text' },
    textFont: { name: 'text_font', type: 'text' },
    corners: { type: 'text' },
    organisation: { type: 'text' },
    logo: { type: 'text', nullable: true },
  },
});

const logoKey = { primary: true, primaryKeyConstraintName: 'house_logo_pkey' } as const;

export const houseLogoSchema = new EntitySchema<HouseLogoRow>({
  name: 'house_logo',
  columns: {
    ownerId: { name: 'owner_id', type: 'uuid', ...logoKey },
    hash: { type: 'text', ...logoKey },
    contentType: { name: 'content_type', type: 'text' },
    bytes: { type: 'bytea' },
    keptAt: { name: 'kept_at', type: 'timestamptz', default: () => 'clock_timestamp()' },
  },
});
