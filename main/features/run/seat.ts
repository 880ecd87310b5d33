// What a phone sees of the clock: what the stage's clock shows, from which it draws the time itself.
import type { SeatPart } from '../../engine/seat-part.ts';
import { clockScene } from './scene.ts';

export const nowSeatPart: SeatPart = {
  tables: new Set(['workshop', 'day', 'track', 'agendaItem', 'runEntry', 'runSettings']),
  entries: (reader, workshopId, audience, now) => {
    if (audience !== 'everybody') return {};
    const { current, next, tracks } = clockScene(reader, workshopId, null, now);
    return { now: { current, next, tracks } };
  },
};
