import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Dialog } from '../shell/dialog.js';

interface KeysDialogProps {
  isOn: boolean;
  turn: (on: boolean) => void;
  onClose: () => void;
}

const KEYS = [
  { key: 'n', name: 'room.keys.next' },
  { key: 'e', name: 'room.keys.endorse-only' },
  { key: '+', name: 'room.keys.extend' },
  { key: 'q', name: 'room.keys.follow-up' },
  { key: 'a', name: 'room.keys.announce' },
  { key: 't', name: 'room.keys.themes' },
  { key: 'm', name: 'room.keys.move' },
  { key: 'z', name: 'room.keys.undo' },
  { key: 'g', name: 'room.keys.groups' },
  { key: '/', name: 'room.keys.search' },
  { key: '?', name: 'room.keys.help' },
] as const;

/** Which keys do what in the room, and turning them off. */
export function KeysDialog({ isOn, turn, onClose }: KeysDialogProps): JSX.Element {
  const { say } = useTexts();
  return (
    <Dialog title={say('room.keys.title')} onClose={onClose}>
      <div className="stack">
        <dl className="keys">
          {KEYS.map(({ key, name }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(name)}</dd>
            </div>
          ))}
        </dl>
        <label className="tick">
          <input type="checkbox" checked={isOn} onChange={({ target }) => turn(target.checked)} />
          {say('room.keys.on')}
        </label>
        <p className="quiet">{say('room.keys.note')}</p>
      </div>
    </Dialog>
  );
}
