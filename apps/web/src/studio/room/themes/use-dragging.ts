import type { ThemeId } from '@app/dialogue';
import { useState, type DragEvent } from 'react';
import { takes, type Dragged } from './dragged.js';
import type { ThemeTools } from './use-theme-tools.js';

export interface Dragging {
  dragged: Dragged | null;
  /** For what can be dragged: the picture is the nearest row around it. */
  from: (dragged: Dragged) => {
    draggable: true;
    onDragStart: (event: DragEvent) => void;
    onDragEnd: () => void;
  };
  /** For what it can be dropped on. */
  onto: (targetId: ThemeId | null) => {
    'data-target': true | undefined;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

function drop(tools: ThemeTools, dragged: Dragged, targetId: ThemeId | null): void {
  if (dragged.kind === 'statements') void tools.move(dragged.statementIds, targetId);
  else if (targetId !== null) void tools.merge(dragged.themeId, targetId);
}

function begin(event: DragEvent): void {
  event.stopPropagation();
  event.dataTransfer.effectAllowed = 'move';
  // Some browsers drag nothing that carries no data.
  event.dataTransfer.setData('text/plain', '');
  const row = event.currentTarget.closest('li');
  if (row) event.dataTransfer.setDragImage(row, 0, 0);
}

const leaves = ({ currentTarget, relatedTarget }: DragEvent): boolean =>
  !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));

/** Dragging statements and themes onto a theme. Everything that can be dragged can be moved by a menu too. */
export function useDragging(tools: ThemeTools | null, onDropped: () => void): Dragging {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [over, setOver] = useState<ThemeId | null | undefined>();
  const stop = () => {
    setDragged(null);
    setOver(undefined);
  };
  return {
    dragged,
    from: (one) => ({
      draggable: true,
      onDragStart: (event) => {
        begin(event);
        setDragged(one);
      },
      onDragEnd: stop,
    }),
    onto: (targetId) => ({
      'data-target': (dragged !== null && over === targetId) || undefined,
      onDragOver: (event) => {
        if (dragged === null || !takes(targetId, dragged)) return;
        event.preventDefault();
        setOver(targetId);
      },
      onDragLeave: (event) => {
        if (leaves(event)) setOver(undefined);
      },
      onDrop: (event) => {
        event.preventDefault();
        stop();
        if (dragged === null || tools === null || !takes(targetId, dragged)) return;
        drop(tools, dragged, targetId);
        onDropped();
      },
    }),
  };
}
