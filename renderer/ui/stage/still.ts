import { createContext } from 'react';

/** Beneath it every clock stands at this instant (ms), and no page turns; null: time passes. */
export const StillAt = createContext<number | null>(null);
