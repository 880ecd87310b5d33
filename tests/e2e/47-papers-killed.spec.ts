// The power goes while somebody is deleted everywhere: they are there as before, or gone for good.
import { setTimeout as moment } from 'node:timers/promises';
import { openStore } from '../../main/store/open.ts';
import { newId } from '../../shared/lib/ids.ts';
import { type App, expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';
import { tracesIn } from '../support/traces.ts';

const names = ['Zarina Quasem', 'Yusuf Ferdous', 'Wahida Ekram', 'Xulfia Imdad', 'Quddus Orin'];
/** Milliseconds from the wish to the plug. */
const moments = [0, 8, 25, 60, 150] as const;

async function peopleOf(app: App, workshopId: string) {
  const live = await connectLive(app.deskUrl);
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  live.close();
  return rows.person ?? [];
}

function erase(app: App, personId: string): Promise<unknown> {
  const { origin, hash } = new URL(app.deskUrl);
  return fetch(`${origin}/files/erase`, {
    method: 'POST',
    headers: { 'x-uthan-token': hash.slice('#token='.length), origin },
    body: JSON.stringify({ personId, also: [] }),
  }).catch(() => null);
}

test('a person is whole or gone, whenever the plug is pulled', async ({ app }) => {
  test.setTimeout(120_000);
  const workshopId = newId();
  const live = await connectLive(app.deskUrl);
  const made = { template: 'blank', title: 'Killed', language: 'en' } as const;
  await live.send('library.create', { id: workshopId, ...made });
  const rest = { sex: '', organisation: '', project: '', designation: '', district: '' } as const;
  const people = names.map((name, at) => ({
    ...{ id: newId(), name, ...rest },
    ...{ phone: `0171100000${at}`, email: `p${at}@ngo.example` },
  }));
  await live.send('people.import', { workshopId, people });
  for (const { name } of people) {
    const note = { id: newId(), workshopId, kind: 'note', text: `Thanks to ${name}` } as const;
    await live.send('run.capture', note);
  }
  live.close();
  const gone: string[] = [];
  for (const [at, wait] of moments.entries()) {
    const { id = '', name = '', phone = '' } = people[at] ?? {};
    const answered = erase(app, id);
    await moment(wait);
    await app.kill();
    await answered;
    await app.restart();
    const left = (await peopleOf(app, workshopId)).find((person) => person.id === id);
    if (left) expect(left).toMatchObject({ name, phone });
    else gone.push(name, phone);
    expect(tracesIn(app.dataDir, gone), `${wait} ms`).toEqual([]);
  }
  await app.kill();
  const store = await openStore(app.dataDir, Date.now);
  expect(store.check()).toEqual([]);
  expect(store.notices).toEqual([]);
  store.close();
});
