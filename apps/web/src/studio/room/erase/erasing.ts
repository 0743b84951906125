import { createContext } from 'react';
import type { Run } from '../use-room-commands.js';

/** How texts are erased for good; null for who may not, or not now. */
export const Erasing = createContext<Run | null>(null);
