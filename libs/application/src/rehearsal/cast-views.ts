import {
  applyChanges,
  personalChanges,
  sharedChanges,
  touchedBy,
  viewOf,
  type AttendeeId,
  type JournalEntry,
  type Session,
  type View,
  type Viewer,
} from '@app/dialogue';
import type { Sight } from '@app/rehearsal';

const viewerOf = (attendeeId: AttendeeId): Viewer => ({ kind: 'participant', attendeeId });

/** What the simulated people of one rehearsal see: each view is built once and then follows what changes. */
export class CastViews {
  private readonly views = new Map<AttendeeId, View>();
  private pending: JournalEntry[] = [];

  hear(entries: readonly JournalEntry[]): void {
    if (this.views.size > 0) this.pending.push(...entries);
  }

  of(attendeeId: AttendeeId): Sight | null {
    return this.views.get(attendeeId) ?? null;
  }

  /** Brings all views up to date; the counts, by which nobody goes, are left as they were. @returns who sees something new */
  follow(session: Session): Set<AttendeeId> {
    const reached = new Set<AttendeeId>();
    if (this.pending.length === 0) return reached;
    const touched = touchedBy(session, this.pending);
    this.pending = [];
    const { participation: _participation, ...shared } = sharedChanges(session, 'participant', touched);
    const isForAll = Object.keys(shared).length > 0;
    for (const [attendeeId, view] of this.views) {
      const { tallies: _tallies, ...personal } = personalChanges(session, viewerOf(attendeeId), touched);
      if (!isForAll && Object.keys(personal).length === 0) continue;
      this.views.set(attendeeId, applyChanges(view, { shared, personal }));
      reached.add(attendeeId);
    }
    return reached;
  }

  /** Begins a view. To be called when the others follow the same state. */
  open(session: Session, attendeeId: AttendeeId): Sight {
    const view = viewOf(session, viewerOf(attendeeId));
    this.views.set(attendeeId, view);
    return view;
  }

  clear(): void {
    this.views.clear();
    this.pending = [];
  }
}
