import type { SessionId } from '@app/dialogue';
import { useEffect, useState } from 'react';
import { api } from '../../api/api.js';
import type { ReadReport } from './report.js';

export type ReportState =
  | { kind: 'composing'; openUntil: string | null }
  | { kind: 'failed'; openUntil: string | null }
  | { kind: 'there'; openUntil: string | null; edition: number; report: ReadReport };

const UNKNOWN = { openUntil: null } as const;

const AGAIN_MS = 3_000;
/** After so many times people may ask for it themselves. */
const PATIENCE_COUNT = 20;

async function newest(sessionId: SessionId): Promise<ReportState> {
  const { editions, openUntil } = await api.editions(sessionId);
  const edition = editions
    .filter(({ isReplaced }) => !isReplaced)
    .reduce((highest, one) => Math.max(highest, one.edition), 0);
  if (edition === 0) return { kind: 'composing', openUntil };
  return { kind: 'there', openUntil, edition, report: await api.report<ReadReport>(sessionId, edition) };
}

/** The newest edition of the report; asks again until it is there, or no longer likely to come. */
export function useReport(sessionId: SessionId): ReportState {
  const [state, setState] = useState<ReportState>({ kind: 'composing', ...UNKNOWN });
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (count: number): Promise<void> => {
      const found = await newest(sessionId).catch((): ReportState => ({ kind: 'failed', ...UNKNOWN }));
      if (isGone) return;
      const isLate = count >= PATIENCE_COUNT;
      setState(found.kind === 'composing' && isLate ? { ...found, kind: 'failed' } : found);
      if (found.kind === 'composing' && !isLate) timer = setTimeout(() => void look(count + 1), AGAIN_MS);
    };
    void look(1);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [sessionId]);
  return state;
}
