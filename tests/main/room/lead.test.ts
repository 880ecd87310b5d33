// What a co-facilitator's phone is told beside what every phone is: its own Undo, and who sits where.
import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { openTestRoom } from '../../support/open-room.ts';
import { againPhone, seatedPhone } from '../../support/phone.ts';

async function leading() {
  const room = await openTestRoom();
  const phone = await seatedPhone(room, 'Helper');
  room.send('room.setRole', { id: phone.seatId, role: 'cofacilitator' });
  const boardId = newId();
  const { workshopId } = room;
  room.send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
  const add = (text: string) => {
    const card = { id: newId(), boardId, column: 'threat', after: null, text } as const;
    return phone.send('board.addCard', card);
  };
  const texts = () => room.app.store.rows.list('card', { boardId }).map(({ text }) => text);
  return { room, phone, workshopId, add, texts, boardId };
}

describe('a phone that leads', () => {
  it('takes back what was done from it, and nothing of the desk’s', async () => {
    const { room, phone, workshopId, add, texts } = await leading();
    await add('One');
    expect(await phone.next('history')).toEqual({ type: 'history', undo: 'Add card' });
    await add('Two');
    room.send('workshop.edit', { id: workshopId, patch: { title: 'Renamed' }, base: {} });
    const undo = () => phone.send('history.undo', { workshopId });
    expect(await undo()).toMatchObject({ ok: true, about: 'Add card' });
    expect(texts()).toEqual(['One']);
    expect(await undo()).toMatchObject({ ok: true });
    expect(room.app.store.rows.get('workshop', workshopId)?.title).toBe('Renamed');
    expect(await undo()).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('cannot take back what somebody else has changed since, and is told what it could', async () => {
    const { room, phone, workshopId, add, texts, boardId } = await leading();
    await add('One');
    const [card] = room.app.store.rows.list('card', { boardId });
    room.send('board.editCard', { id: card?.id ?? '', patch: { text: 'Else' }, base: {} });
    const answer = await phone.send('history.undo', { workshopId });
    expect(answer).toMatchObject({ code: 'changed-since' });
    expect(texts()).toEqual(['Else']);
    // Whoever comes back is told at once; in their own language from then on.
    const again = await againPhone(room.port, phone.token);
    expect(await again.next('history')).toMatchObject({ undo: 'Add card' });
    again.say({ type: 'language', language: 'bn' });
    expect(await again.next('history')).toMatchObject({ undo: 'কার্ড যোগ' });
  });

  it('alone is told of Undo and of who sits where', async () => {
    const { room, phone, workshopId } = await leading();
    const other = await seatedPhone(room, 'Other');
    const came: string[] = [];
    other.socket.on('message', (data) => came.push(JSON.parse(String(data)).type));
    const arrangementId = newId();
    room.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
    room.send('groups.addGroups', { arrangementId, groups: [{ id: newId(), name: 'Lily' }] });
    await phone.sees(({ seating }) => seating?.groups[0]?.name === 'Lily');
    expect(phone.view().seating).toMatchObject({ arrangementId, title: 'Mixed', round: 0 });
    const undo = await other.send('history.undo', { workshopId });
    expect(undo).toMatchObject({ code: 'not-allowed' });
    await other.send('room.askFloor', {});
    expect(other.view().seating).toBeUndefined();
    expect(came).not.toContain('history');
    room.send('room.setRole', { id: phone.seatId, role: 'participant' });
    await phone.sees(({ seating }) => seating === undefined);
  });
});
