import type { JSX } from 'react';
import { House } from '../ui/index.js';
import { PreparePage } from './prepare/prepare-page.js';
import { ProjectorPage } from './projector/projector-page.js';
import { NewSessionPage } from './plan/new-session-page.js';
import { RoomPage } from './room/room-page.js';
import { SessionsPage } from './sessions/sessions-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { usePath } from './shell/router.js';
import { routeOf, type Route } from './shell/routes.js';

function pageOf(route: Route, path: string): JSX.Element {
  switch (route.page) {
    case 'sessions':
      return <SessionsPage key={path} />;
    case 'new-session':
      return <NewSessionPage key={path} />;
    case 'prepare':
      return <PreparePage key={path} sessionId={route.sessionId} />;
    case 'room':
      return (
        <House key={path} sessionId={route.sessionId}>
          <RoomPage sessionId={route.sessionId} />
        </House>
      );
    case 'stage':
      return (
        <House key={path} sessionId={route.sessionId}>
          <ProjectorPage sessionId={route.sessionId} />
        </House>
      );
    case 'not-found':
      return <NotFoundPage key={path} />;
  }
}

/** The pages of organisers and moderators. */
export function Studio(): JSX.Element {
  const path = usePath();
  return pageOf(routeOf(path), path);
}
