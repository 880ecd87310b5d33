// Over a connection that is lost at random, all that a phone says arrives, and arrives once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { type EnduringPhone, enduringPhone } from '../../support/enduring-phone.ts';
import { openTestRoom } from '../../support/open-room.ts';
import { seatedPhone } from '../../support/phone.ts';

type Step = { readonly phone: number; readonly does: 'write' | 'drop' | 'write and drop' | 'wait' };
const step: fc.Arbitrary<Step> = fc.record({
  phone: fc.nat(2),
  does: fc.constantFrom('write', 'write', 'drop', 'write and drop', 'write and drop', 'wait'),
});

describe('what phones say', () => {
  it('arrives once, over connections that are lost at random', { timeout: 120_000 }, async () => {
    const room = await openTestRoom();
    const { workshopId, app, send, port } = room;
    const boardId = newId();
    send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
    send('board.open', { boardId, on: true });
    const seats: { readonly phone: EnduringPhone; readonly seatId: string }[] = [];
    for (const name of ['One', 'Two', 'Three']) {
      const phone = await seatedPhone(room, name);
      phone.close();
      seats.push({ phone: enduringPhone(port, phone.token), seatId: phone.seatId });
    }
    const run = async (steps: readonly Step[]) => {
      const before = app.engine.revision();
      const written: string[] = [];
      const answers = [];
      for (const { phone: at, does } of steps) {
        const phone = seats[at]?.phone;
        if (!phone) continue;
        if (does.startsWith('write')) {
          const id = newId();
          written.push(id);
          answers.push(phone.ask('board.write', { id, boardId, column: 'threat', text: id }));
        }
        if (does.endsWith('drop')) phone.drop();
        if (does === 'wait') await new Promise((resolve) => setImmediate(resolve));
      }
      expect((await Promise.all(answers)).filter(({ ok }) => !ok)).toEqual([]);
      // Each is there, and nothing was done twice: as many entries in the journal as cards.
      for (const id of written) expect(app.store.rows.get('card', id)?.text).toBe(id);
      expect(app.engine.revision() - before).toBe(written.length);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), run), { numRuns: 40 });
    expect(app.store.check()).toEqual([]);
    expect(seats.reduce((sum, { phone }) => sum + phone.counts().returns, 0)).toBeGreaterThan(40);
    for (const { phone } of seats) phone.close();
  });
});
