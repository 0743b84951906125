import type { Session } from './session.js';

/** Rises with every change of the kernel after which a stored snapshot no longer fits. */
export const KERNEL_VERSION = 2;

type Packed = { $map: unknown[] } | { $set: unknown[] };

const pack = (_key: string, value: unknown): unknown => {
  if (value instanceof Map) return { $map: [...(value as Map<unknown, unknown>)] } satisfies Packed;
  if (value instanceof Set) return { $set: [...(value as Set<unknown>)] } satisfies Packed;
  return value;
};

const unpack = (_key: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if ('$map' in value && Array.isArray(value.$map)) return new Map(value.$map as [unknown, unknown][]);
  if ('$set' in value && Array.isArray(value.$set)) return new Set(value.$set as unknown[]);
  return value;
};

/** The state as JSON text. It contains what people wrote, so it is rebuilt after a redaction. */
export const toSnapshot = (session: Session): string => JSON.stringify(session, pack);

/** The state that `toSnapshot` wrote with the same `KERNEL_VERSION`. */
export const fromSnapshot = (snapshot: string): Session => JSON.parse(snapshot, unpack) as Session;
