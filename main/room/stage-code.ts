// The code by which a browser in the room becomes a stage; wrong ones are counted as those of phones are.
import { typedCode } from './code.ts';
import type { Hall } from './hall.ts';

export function isStageCode(
  { guesses, stageCode }: Pick<Hall, 'guesses' | 'stageCode'>,
  text: string,
  address: string,
): boolean {
  if (guesses.wait(address) > 0) return false;
  if (typedCode(text) === stageCode) return true;
  guesses.wrong(address);
  return false;
}
