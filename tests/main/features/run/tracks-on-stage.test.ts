// What the room sees of tracks that run beside each other, and of report-backs.
import { describe, expect, test } from 'vitest';
import {
  clockScene,
  clocksBeside,
  reportScene,
  runningClock,
} from '../../../../main/features/run/scene.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { minute } from '../../../support/agenda-rows.ts';
import { partedDay } from '../../../support/parted-house.ts';

describe('on the stage', () => {
  const scenes = ({ t, workshopId }: ReturnType<typeof partedDay>) => {
    const now = t.clock.now();
    return {
      clock: clockScene(t.store.rows, workshopId, null, now),
      corner: runningClock(t.store.rows, workshopId, now),
      beside: Object.keys(clocksBeside(t.store.rows, workshopId, now)),
    };
  };

  test('each track has its item, its own clock and what is next; beneath is where they meet', () => {
    const house = partedDay();
    const { t, idOf, start, entryOf, go } = house;
    t.store.rows.update('agendaItem', idOf('end'), { title: 'Together' });
    start('all');
    expect(scenes(house).clock).toMatchObject({ tracks: [], next: { title: 'Item 2 · Item 3' } });
    t.clock.advance(minute);
    go('run.next', 'all');
    t.clock.advance(minute);
    t.send('run.addTime', {
      workshopId: house.workshopId,
      runningId: entryOf('b1')?.id,
      by: minute,
    });
    const { clock, corner, beside } = scenes(house);
    expect(clock).toMatchObject({ current: null, next: { title: 'Together', notBefore: null } });
    expect(clock.tracks.map(({ track, next }) => [track, next?.title])).toEqual([
      ['A', 'Item 4'],
      ['B', 'Item 5'],
    ]);
    const own = clock.tracks.map(({ current }) => [current.title, current.clock.added]);
    expect(own).toEqual([
      ['Item 2', 0],
      ['Item 3', minute],
    ]);
    expect(corner).toBeNull();
    expect(beside.sort()).toEqual([idOf('a1'), idOf('b1')].sort());
  });

  test('one track alone is shown as ever, and a private one not at all', () => {
    const house = partedDay();
    const { t, idOf, start } = house;
    start('a1');
    t.clock.advance(minute);
    start('b1');
    t.store.rows.update('agendaItem', idOf('b1'), { isPublic: false });
    expect(scenes(house)).toMatchObject({ clock: { tracks: [] }, beside: [] });
    expect(JSON.stringify(scenes(house).clock)).not.toContain('Item 3');
    start('all');
    expect(scenes(house).clock).toMatchObject({ current: { title: 'Item 1' }, tracks: [] });
  });

  test('a report-back that runs is shown once the one before it is over', () => {
    const house = partedDay();
    const { t, workshopId, idOf, start } = house;
    const arrangementId = newId();
    t.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
    const groupId = newId();
    t.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Mango' }] });
    for (const name of ['all', 'b1'] as const)
      t.store.rows.update('agendaItem', idOf(name), { kind: 'report-back' });
    const title = () => reportScene(t.store.rows, workshopId).title;
    start('all');
    const id = newId();
    t.send('run.startReport', { id, itemId: idOf('all'), groupId });
    start('b1');
    expect(title()).toBe('Item 1'); // its group still speaks
    t.send('run.endReport', { id });
    start('a1');
    expect(title()).toBe('Item 3');
  });
});
