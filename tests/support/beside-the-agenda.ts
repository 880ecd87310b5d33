// What can be done beside the agenda, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName, Rows } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { minute } from './agenda-rows.ts';
import type { TestEngine } from './engine.ts';

type House = Pick<TestEngine, 'send' | 'clock'> & {
  readonly workshopId: string;
  readonly item: Rows['agendaItem'];
  readonly group: Rows['group'];
  readonly person: Rows['person'];
};

const tea = { slot: 1, title: 'Tea', duration: 15 * minute } as const;

/** A timer, running on request; returns its id. */
function teaTimer({ workshopId, send, clock }: House, runs = false): string {
  const id = newId();
  send('run.addTimer', { ...tea, id, workshopId });
  if (!runs) return id;
  send('run.startTimer', { id });
  clock.advance(minute);
  return id;
}

/** Somebody who waits to speak; returns the turn's id. */
function askToSpeak({ workshopId, send }: House): string {
  const id = newId();
  send('run.addTurn', { id, workshopId, name: 'Rahima', personId: null });
  return id;
}

/** Somebody who has the floor; returns the turn's id. */
function speak(house: House): string {
  const id = askToSpeak(house);
  house.send('run.startTurn', { id });
  house.clock.advance(minute);
  return id;
}

/** A group that reports; returns the turn's id. */
function report({ item, group, send, clock }: House): string {
  const id = newId();
  send('run.startReport', { id, itemId: item.id, groupId: group.id });
  clock.advance(minute);
  return id;
}

type Beside = Extract<
  FeatureCommandName,
  'run.setRemaining' | 'run.editSettings' | `run.${string}${'Timer' | 'Turn' | 'Report'}`
>;

export const besideDeeds: { readonly [N in Beside]: (house: House) => CommandInput<N> } = {
  'run.setRemaining': ({ workshopId }) => ({ workshopId, left: 3 * minute }),
  'run.editSettings': ({ workshopId }) => ({ id: workshopId, patch: { sound: false }, base: {} }),
  'run.addTimer': ({ workshopId, send }) => {
    send('run.addTimer', { ...tea, id: newId(), workshopId });
    return { ...tea, id: newId(), workshopId, slot: 2 };
  },
  'run.editTimer': (house) => ({ id: teaTimer(house), patch: { title: 'Coffee' }, base: {} }),
  'run.startTimer': (house) => ({ id: teaTimer(house) }),
  'run.pauseTimer': (house) => ({ id: teaTimer(house, true) }),
  'run.stretchTimer': (house) => ({ id: teaTimer(house, true), by: -minute }),
  'run.resetTimer': (house) => ({ id: teaTimer(house, true) }),
  'run.removeTimer': (house) => ({ id: teaTimer(house) }),
  'run.addTurn': ({ workshopId, person }) => ({
    id: newId(),
    workshopId,
    name: person.name,
    personId: person.id,
  }),
  'run.moveTurn': (house) => {
    askToSpeak(house);
    return { id: askToSpeak(house), after: null };
  },
  'run.startTurn': (house) => ({ id: askToSpeak(house) }),
  'run.nextTurn': (house) => {
    house.send('run.startTurn', { id: askToSpeak(house) });
    askToSpeak(house);
    return { workshopId: house.workshopId };
  },
  'run.endTurn': (house) => ({ id: speak(house) }),
  'run.pauseTurn': (house) => ({ id: speak(house) }),
  'run.resumeTurn': (house) => {
    const id = speak(house);
    house.send('run.pauseTurn', { id });
    house.clock.advance(minute);
    return { id };
  },
  'run.stretchTurn': (house) => ({ id: speak(house), by: -minute }),
  'run.removeTurn': (house) => ({ id: askToSpeak(house) }),
  'run.startReport': ({ item, group }) => ({ id: newId(), itemId: item.id, groupId: group.id }),
  'run.nextReport': (house) => {
    report(house);
    return { id: newId(), itemId: house.item.id };
  },
  'run.pauseReport': (house) => ({ id: report(house) }),
  'run.resumeReport': (house) => {
    const id = report(house);
    house.send('run.pauseReport', { id });
    house.clock.advance(minute);
    return { id };
  },
  'run.stretchReport': (house) => ({ id: report(house), minutes: 1 }),
  'run.endReport': (house) => ({ id: report(house) }),
};
