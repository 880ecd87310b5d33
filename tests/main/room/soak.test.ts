// A minute of the soak that `npm run soak` runs for ten.
import { expect, it } from 'vitest';
import { soakRoom } from '../../soak/room-soak.ts';

it('three hundred phones come back from every storm, and nothing they said is lost', {
  timeout: 180_000,
}, async () => {
  const say = () => undefined;
  const soaked = await soakRoom({ seats: 300, seconds: 60, stormEvery: 12, say });
  expect(soaked).toMatchObject({ lost: 0, unseen: 0, refused: 0, faults: [] });
  expect(soaked.written).toBeGreaterThan(10);
  expect(soaked.returns).toBeGreaterThan(600);
  expect(soaked.slowest).toBeLessThan(15_000);
});
