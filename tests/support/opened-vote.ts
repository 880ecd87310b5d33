import type { Vote } from '../../shared/features/vote/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import type { Mark } from '../../shared/features/vote/rules.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Live } from './live.ts';

/** A vote on these options, opened over a live connection. */
export async function openedVote(
  live: Live,
  workshopId: string,
  titles: readonly string[],
  how: Partial<Pick<Vote, 'kind' | 'dots' | 'mostOnOne'>> = {},
) {
  const id = newId();
  const about = { ...plainVote, ...how, id, workshopId, title: 'What comes first?' };
  await live.send('vote.add', about);
  const options = titles.map((title) => ({ id: newId(), title }));
  await live.send('vote.addOptions', { voteId: id, options });
  await live.send('vote.open', { id });
  return {
    id,
    options,
    /** A value for each option in turn. */
    dots: (...values: readonly number[]): Mark[] =>
      values.map((value, at) => ({ optionId: options[at]?.id ?? '', aspect: '', value })),
  };
}
