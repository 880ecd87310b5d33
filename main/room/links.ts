// Where the room's pages are found. The stage's code is in the fragment, which no request carries.
import type { LanAddress } from '../../shared/contract/lan.ts';
import type { KeptRoom } from './kept.ts';

export function linksTo(
  address: string,
  { port, stageCode }: Pick<KeptRoom, 'port' | 'stageCode'>,
): Pick<LanAddress, 'seat' | 'stage'> {
  const base = `http://${address}:${port}`;
  return { seat: `${base}/`, stage: `${base}/stage/#token=${stageCode}` };
}
