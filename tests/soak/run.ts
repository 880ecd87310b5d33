// `npm run soak`: three hundred phones for ten minutes. `--seconds N` and `--seats N` for less.
import { parseArgs } from 'node:util';
import { soakRoom } from './room-soak.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    seats: { type: 'string', default: '300' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const { seats, seconds } = { seats: Number(values.seats), seconds: Number(values.seconds) };
const soaked = await soakRoom({ seats, seconds, stormEvery: 10, say });
say(JSON.stringify(soaked, null, 2));
if (soaked.lost + soaked.unseen + soaked.refused + soaked.faults.length > 0) process.exitCode = 1;
