import type { Words } from '../../../shared/contract/catalogue.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import type { voteStageWords } from '../../../shared/features/vote/stage-messages.ts';

/** How it is voted, in a line. */
export function howTo(
  words: Words<(typeof voteStageWords)['en']>,
  { kind, dots, mostOnOne, notOwn }: Pick<Vote, 'kind' | 'dots' | 'mostOnOne' | 'notOwn'>,
): string {
  const how = words[`how-${kind}`];
  const said = typeof how === 'function' ? how({ dots, mostOnOne }) : how;
  return notOwn ? `${said}; ${words.notOwn}` : said;
}
