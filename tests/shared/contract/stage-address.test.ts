import { expect, it } from 'vitest';
import { addressOfScreen } from '../../../shared/contract/stage-address.ts';

it.each([
  ['http://127.0.0.1:1/stage/#token=a', null, 'http://127.0.0.1:1/stage/#token=a'],
  ['http://127.0.0.1:1/stage/#token=a', 'id-1', 'http://127.0.0.1:1/stage/?output=id-1#token=a'],
  ['/stage/', 'id-1', '/stage/?output=id-1'],
])('the address of %s for the screen %s is %s', (projector, output, address) => {
  expect(addressOfScreen(projector, output)).toBe(address);
});
