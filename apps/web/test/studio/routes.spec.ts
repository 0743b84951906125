import { preparePath, roomPath, routeOf } from '../../src/studio/shell/routes.js';
import type { SessionId } from '@app/dialogue';

const sessionId = '0b5563aa-1111-4222-8333-444455556666' as SessionId;

describe('routeOf', () => {
  it('knows every page of the studio, with or without a slash at the end', () => {
    expect(routeOf('/studio')).toEqual({ page: 'sessions' });
    expect(routeOf('/studio/sessions/')).toEqual({ page: 'sessions' });
    expect(routeOf('/studio/sessions/new')).toEqual({ page: 'new-session' });
    expect(routeOf(preparePath(sessionId))).toEqual({ page: 'prepare', sessionId });
    expect(routeOf(`${roomPath(sessionId)}/`)).toEqual({ page: 'room', sessionId });
    expect(routeOf(`/studio/sessions/${sessionId.toUpperCase()}`)).toEqual({ page: 'prepare', sessionId });
  });

  it.each(['/studio/other', '/studio/sessions/1', `/studio/sessions/${sessionId}/other`])(
    'leads nowhere from %s',
    (path) => {
      expect(routeOf(path)).toEqual({ page: 'not-found' });
    },
  );
});
