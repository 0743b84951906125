import type { SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Attendance } from '../nodes/attendance.js';
import { Beat } from '../nodes/beat.js';
import { Leading } from '../nodes/leading.js';
import { Cast } from './cast.js';
import { RehearsalStore, type Rehearsal } from './rehearsal-store.js';

const TURN_MS = 500;
/** So many rehearsals one process brings people to at the same time, so that real sessions beside them do not suffer. */
export const MOST_RUNNING = 5;

/**
 * Brings the simulated people of every rehearsal that this process leads. When another process takes over, or this one
 * comes back, they come back with it and go on where they were. Where more rehearsals than it can bear are under way,
 * the people of the others come when there is room again.
 */
@Injectable()
export class Simulating {
  private readonly running = new Set<SessionId>();

  constructor(
    private readonly leading: Leading,
    private readonly rehearsals: RehearsalStore,
    private readonly attendance: Attendance,
  ) {}

  get isFull(): boolean {
    return this.running.size >= MOST_RUNNING;
  }

  start(): void {
    this.leading.onLed((live) => {
      let rehearsal: Rehearsal | null = null;
      let cast: Cast | null = null;
      let hasLeft = false;
      const beat = new Beat('simulated people', TURN_MS, async () => {
        rehearsal ??= await this.rehearsals.find(live.id);
        // Most sessions are real ones, and stay so.
        if (rehearsal === null) return void beat.stop();
        if (hasLeft || !this.hasRoomFor(live.id)) return;
        cast ??= new Cast(live, this.attendance, rehearsal);
        this.running.add(live.id);
        const goesOn = await cast.turn();
        if (!goesOn) this.running.delete(live.id);
        if (hasLeft) cast.leave();
      });
      beat.start();
      return () => {
        hasLeft = true;
        this.running.delete(live.id);
        void beat.stop();
        cast?.leave();
      };
    });
  }

  private hasRoomFor(id: SessionId): boolean {
    return this.running.has(id) || !this.isFull;
  }
}
