import { isOpen, type SessionId, type View } from '@app/dialogue';
import { useEffect, useState, type JSX } from 'react';
import type { Live } from '../../live/use-live.js';
import { useOnline } from '../../live/use-online.js';
import { useTexts } from '../../texts.js';
import { Mark, useLandmarks } from '../../ui/index.js';
import { useKept } from '../plan/use-kept.js';
import { useKeys } from '../room/use-keys.js';
import { LargeClock } from './large-clock.js';
import { ProjectorBar } from './projector-bar.js';
import { lastStep } from './reveal.js';
import { revealKeys } from './reveal-keys.js';
import { questionOf, saysQuestion, sceneOf, wordsToShow } from './scene-of.js';
import { SceneView } from './scene.js';
import { useFitted } from './use-fitted.js';
import { useFullScreen } from './use-full-screen.js';
import { useOpenWalkIn } from './use-open-walk-in.js';
import './projector.css';

interface ProjectorProps {
  sessionId: SessionId;
  live: Live & { view: View };
}

const FIRST = { key: 0, step: 0 };

/** What everybody in the room sees: the question, what the moderator shows, the closing. Nothing private is on it. */
export function Projector({ sessionId, live }: ProjectorProps): JSX.Element {
  const { say } = useTexts();
  const { view, analysis, presence } = live;
  const { session, participation } = view.shared;
  const scene = sceneOf(view, analysis);
  const words = wordsToShow(view.shared);
  const openingId = useOpenWalkIn(sessionId, scene.kind === 'welcome');
  const [isFull, toggleFull] = useFullScreen();
  const [isDark, setIsDark] = useKept('weerklank-projector-dark', false);
  const [at, setAt] = useState(FIRST);
  const box = useFitted<HTMLElement>();
  useLandmarks();
  const isOnline = useOnline() && live.state.kind === 'online';
  const title = session.title ?? say('projector.title');
  const key = scene.kind === 'closing' ? scene.key : null;
  // Another list begins at its beginning.
  const step = key === at.key ? at.step : 0;
  const last = scene.kind === 'closing' ? lastStep(scene.statements.length, words.length > 0) : 0;
  const go = (to: number) => key !== null && setAt({ key, step: Math.min(Math.max(0, to), last) });
  const [forward, back] = [() => go(step + 1), () => go(step - 1)];
  const isMirrored = document.documentElement.dir === 'rtl';
  const toggleDark = () => setIsDark(!isDark);
  useKeys({
    f: toggleFull,
    d: toggleDark,
    ...(key === null ? {} : revealKeys(forward, back, isMirrored)),
  });
  useEffect(() => {
    document.title = `${title} · Weerklank`;
  }, [title]);
  return (
    <div className={isDark ? 'projector projector--dark' : 'projector'}>
      <header className="projector__head">
        <Mark />
        <h1 dir="auto">{title}</h1>
        <p>
          {session.fictional === true && `${say('common.fictional')} · `}
          {say('projector.present', {
            count: presence?.participantCount ?? participation.participantCount ?? 0,
          })}
        </p>
      </header>
      <main ref={box} className={`projector__scene projector__scene--${scene.kind}`}>
        <SceneView sessionId={sessionId} scene={scene} words={words} step={step} openingId={openingId} />
      </main>
      <footer className="projector__foot">
        {scene.kind === 'staged' && scene.item !== undefined && isOpen(scene.item.phase) && (
          <div className="projector__beside">
            {!saysQuestion(scene.stage, scene.item) && <p dir="auto">{questionOf(scene.item)}</p>}
            <LargeClock plannedEndAt={scene.item.phase.plannedEndAt} />
          </div>
        )}
        <p role="status" className="projector__offline">
          {!isOnline && say('projector.offline')}
        </p>
        <ProjectorBar
          isFull={isFull}
          toggleFull={toggleFull}
          isDark={isDark}
          toggleDark={toggleDark}
          reveal={
            key === null ? null : { back: step > 0 ? back : null, forward: step < last ? forward : null }
          }
        />
      </footer>
    </div>
  );
}
