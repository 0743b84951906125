import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

const PARTS = [
  { href: '#script-heading', name: 'room.script' },
  { href: '#participation-heading', name: 'room.participation' },
  { href: '#announce-heading', name: 'room.announce' },
  { href: '#themes-heading', name: 'room.jump.themes' },
  { href: '#groups-heading', name: 'room.groups' },
  { href: '#statements-heading', name: 'room.jump.statements' },
] as const;

/** Ways to the parts of the room, for a screen on which they stand below each other. */
export function RoomJump(): JSX.Element {
  const { say } = useTexts();
  return (
    <nav className="room-jump row" aria-label={say('room.jump')}>
      {PARTS.map(({ href, name }) => (
        <a key={href} href={href}>
          {say(name)}
        </a>
      ))}
    </nav>
  );
}
