import { describe, expect, test } from 'vitest';
import { voteScene } from '../../../../main/features/vote/scene.ts';
import { dotsOn, openedVote, votingHouse } from '../../../support/voting.ts';

const workshop = { id: 'workshop-1', language: 'en' } as const;

describe('a vote on the projector', () => {
  test('says how many voted while it is open, and what came of it only once it is closed', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const scene = () => voteScene(house.store.rows, workshop, vote.id);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 0, 2, 1));
    house.hands(vote.id, 4, dotsOn(vote.options, 1, 4));
    expect(scene()).toMatchObject({ state: 'open', voted: 5, here: 4, results: null });
    house.send('vote.close', { id: vote.id });
    expect(scene()?.results).toEqual({
      lines: [
        expect.objectContaining({ title: 'B', text: '6 dots', share: 1000, place: 1 }),
        expect.objectContaining({ title: 'A', text: '1 dot', share: 167, place: 2, tied: true }),
        expect.objectContaining({ title: 'C', text: '1 dot', share: 167, place: 2, tied: true }),
      ],
      bySource: { phone: 1, paper: 0, hands: 4 },
      level: 1,
    });
    house.send('vote.reopen', { id: vote.id });
    expect(scene()?.results).toBeNull();
  });

  test('keeps what is chosen among to itself until it is asked', () => {
    const house = votingHouse();
    const { id, options } = openedVote(house);
    const shown = () => voteScene(house.store.rows, workshop, id)?.options.map((one) => one.id);
    expect(shown()).toEqual(options);
    house.store.rows.update('vote', id, { state: 'draft', openedAt: null });
    expect(shown()).toEqual([]);
  });

  test('shows results all along where that was wished', () => {
    const house = votingHouse();
    const { id } = openedVote(house, { live: true });
    expect(voteScene(house.store.rows, workshop, id)?.results).not.toBeNull();
  });

  test('is the one opened last where none is named, and none where there is none', () => {
    const house = votingHouse();
    expect(voteScene(house.store.rows, workshop, null)).toBeNull();
    house.send('vote.close', { id: openedVote(house).id });
    house.clock.advance(1000);
    openedVote(house, {}, ['X', 'Y']);
    house.clock.advance(1000);
    const { options } = voteScene(house.store.rows, workshop, null) ?? {};
    expect(options?.map(({ title }) => title)).toEqual(['X', 'Y']);
  });
});
