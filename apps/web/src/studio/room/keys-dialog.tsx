import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Dialog } from '../shell/dialog.js';
import type { Keys } from './use-keys.js';

interface KeysDialogProps {
  /** Those that do something now. */
  keys: Keys;
  isOn: boolean;
  turn: (on: boolean) => void;
  onClose: () => void;
}

/** With the key that must do something for a row to be there, where that is another one; null: it is always there. */
const ROWS = [
  { key: 'n', name: 'room.keys.next' },
  { key: 'e', name: 'room.keys.endorse-only' },
  { key: '+', name: 'room.keys.extend' },
  { key: 'q', name: 'room.keys.follow-up' },
  { key: 'a', name: 'room.keys.announce' },
  { key: 't', name: 'room.keys.themes' },
  { key: 'm', name: 'room.keys.move' },
  { key: 'z', name: 'room.keys.undo' },
  { key: 'g', name: 'room.keys.groups' },
  { key: '1 – 7', needs: '1', name: 'room.keys.desk' },
  { key: 'j / k', needs: 'n', name: 'room.keys.held' },
  { key: '/', name: 'room.keys.search' },
  { key: 'F6', needs: null, name: 'room.keys.landmarks' },
  { key: '?', name: 'room.keys.help' },
] as const;

const rowsFor = (keys: Keys) =>
  ROWS.filter((row) => {
    const needed = 'needs' in row ? row.needs : row.key;
    return needed === null || needed in keys;
  });

/** Which keys do what in the room, and turning them off. */
export function KeysDialog({ keys, isOn, turn, onClose }: KeysDialogProps): JSX.Element {
  const { say } = useTexts();
  return (
    <Dialog title={say('room.keys.title')} onClose={onClose}>
      <div className="stack">
        <dl className="keys">
          {rowsFor(keys).map(({ key, name }) => (
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
