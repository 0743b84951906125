import type { JSX } from 'react';

interface SceneHeadProps {
  kicker: string | null;
  title: string | null;
}

/** What stands above a scene: what it is, and how the moderator calls it. */
export const SceneHead = ({ kicker, title }: SceneHeadProps): JSX.Element | null =>
  kicker === null && title === null ? null : (
    <div className="scene-head">
      {kicker !== null && <p className="scene-head__kicker">{kicker}</p>}
      {title !== null && (
        <p className="scene-head__title" dir="auto">
          {title}
        </p>
      )}
    </div>
  );
