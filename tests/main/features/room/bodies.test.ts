import { describe, expect, it } from 'vitest';
import { stageView } from '../../../../main/features/room/stage-view.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';

describe('showing a scene', () => {
  it('puts it on the projector though the clock was set back since the last one', () => {
    const { workshop, send, clock, store } = testEngine();
    const [first, second] = [workshop(), workshop()];
    send('room.show', { workshopId: first, kind: 'welcome', refId: null });
    clock.advance(-86_400_000);
    send('room.show', { workshopId: second, kind: 'welcome', refId: null });
    expect(stageView(store.rows, clock.now()).workshopId).toBe(second);
    send('room.show', { workshopId: first, kind: 'welcome', refId: null });
    expect(stageView(store.rows, clock.now()).workshopId).toBe(first);
  });

  it('refuses one of what belongs to another workshop', () => {
    const { workshop, send, rows } = testEngine();
    const [mine, other] = [workshop(), workshop()];
    const id = newId();
    send('board.add', { id, workshopId: other, title: 'Theirs', caseId: null, groupId: null });
    const show = () => send('room.show', { workshopId: mine, kind: 'board', refId: id });
    expect(show).toThrow(expect.objectContaining({ code: 'gone' }));
    expect(rows('stage')).toEqual([]);
  });
});
