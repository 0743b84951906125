import { Activity, memo, type JSX, type ReactNode } from 'react';
import { panelIdOf, tabIdOf, type DeskView } from './desk-view.js';

interface DeskPanelProps {
  name: DeskView;
  view: DeskView;
  children: ReactNode;
}

const isBefore = ({ name, view }: DeskPanelProps): boolean => name === view;

/**
 * One view of the desk. What was typed or chosen in it stays while another is before the moderator; what arrives
 * meanwhile is drawn when it comes back.
 */
export const DeskPanel = memo(
  ({ name, view, children }: DeskPanelProps): JSX.Element => (
    <Activity mode={name === view ? 'visible' : 'hidden'}>
      <div
        role="tabpanel"
        id={panelIdOf(name)}
        aria-labelledby={tabIdOf(name)}
        tabIndex={-1}
        className="desk-panel"
      >
        {children}
      </div>
    </Activity>
  ),
  (before, now) => !isBefore(before) && !isBefore(now),
);
DeskPanel.displayName = 'DeskPanel';
