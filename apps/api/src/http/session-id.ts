import { Refusal } from '@app/application';
import { sessionIdSchema } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import type { PipeTransform } from '@nestjs/common';

/** A path segment that names a session; anything else names nothing. */
export const sessionIdPipe: PipeTransform<string, SessionId> = {
  transform: (value) => {
    const parsed = sessionIdSchema.safeParse(value);
    if (!parsed.success) throw new Refusal('not-found', 'sessionId');
    return parsed.data;
  },
};
