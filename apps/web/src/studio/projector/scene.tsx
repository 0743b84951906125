import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { WalkInStage } from '../room/walk-in-stage.js';
import { Calm } from './calm.js';
import { ClosingScene } from './closing-scene.js';
import { QuestionScene } from './question-scene.js';
import type { Scene } from './scene-of.js';
import { StagedScene } from './staged-scene.js';

interface SceneViewProps {
  sessionId: SessionId;
  scene: Scene;
  words: readonly (readonly [string, number])[];
  step: number;
  /** By which people may walk in now. */
  openingId: string | null;
}

/** One scene, whatever it is. */
export function SceneView({ sessionId, scene, words, step, openingId }: SceneViewProps): JSX.Element {
  const { say } = useTexts();
  switch (scene.kind) {
    case 'welcome':
      return openingId === null ? (
        <Calm line={say('projector.soon')} />
      ) : (
        <WalkInStage sessionId={sessionId} openingId={openingId} />
      );
    case 'between':
      return <Calm line={say('projector.between')} />;
    case 'thanks':
      return <Calm line={say('projector.thanks')} />;
    case 'question':
      return <QuestionScene item={scene.item} />;
    case 'staged':
      return <StagedScene stage={scene.stage} />;
    case 'closing':
      return <ClosingScene title={scene.title} statements={scene.statements} words={words} step={step} />;
  }
}
