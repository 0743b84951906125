import { createContext, useContext } from 'react';
import { useNow } from './use-now.js';

/** How far the server's clock is ahead of this machine's, in milliseconds. */
export const ServerAheadContext = createContext(0);

/** The time of the server, renewed every so often: this machine's clock may be wrong, and plans are made in the server's time. */
export const useServerNow = (everyMs?: number): number => useNow(everyMs) + useContext(ServerAheadContext);
