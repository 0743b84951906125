import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { LiveSocket } from './live-socket.js';
import { Screens } from './screens.js';

/** Counts every frame towards its sender's limit, before anyone looks whether it is well-formed. */
@Injectable()
export class FrameGuard implements CanActivate {
  constructor(private readonly screens: Screens) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const socket = context.switchToWs().getClient<LiveSocket>();
    await this.screens.of(socket).spend(socket, 'frame');
    return true;
  }
}
