import { useEffect, useState, useSyncExternalStore } from 'react';
import { minuteOf, noted, type Sample } from './activity.js';

/** What was seen of a count since this page is open, also while nobody looks at it. */
export interface ActivitySeen {
  subscribe: (changed: () => void) => () => void;
  samples: () => readonly Sample[];
}

interface ActivityLog extends ActivitySeen {
  note: (count: number) => void;
}

function activityLog(): ActivityLog {
  let samples: readonly Sample[] = [];
  const watchers = new Set<() => void>();
  return {
    samples: () => samples,
    note: (count) => {
      const latest = noted(samples, minuteOf(Date.now()), count);
      if (latest === samples) return;
      samples = latest;
      for (const watcher of watchers) watcher();
    },
    subscribe: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}

/** Writes down how a count that only grows grows, without drawing anything. */
export function useActivityLog(count: number | undefined): ActivitySeen {
  const [log] = useState(activityLog);
  useEffect(() => {
    if (count !== undefined) log.note(count);
  }, [log, count]);
  return log;
}

export const useSamples = ({ subscribe, samples }: ActivitySeen): readonly Sample[] =>
  useSyncExternalStore(subscribe, samples);
