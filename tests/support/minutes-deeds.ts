// What can be done to the papers, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House } from './lively-house.ts';

const paper = 'report';
const other = { assembled: 'Programme', text: 'What was on', base: null };

/** A text in other words; returns the edit's id. */
function retexted({ workshopId, send }: House): string {
  const id = newId();
  send('minutes.retext', { id, workshopId, place: 'programme', ...other });
  return id;
}

/** Takes a photo; returns its capture's id. */
function taken({ workshopId, send, ...house }: House): string {
  const id = newId();
  const fileId = fileOf({ workshopId, send, ...house });
  send('run.capture', { id, workshopId, kind: 'photo', text: 'Two ponds', fileId });
  return id;
}

function fileOf({ workshopId, send, store }: House): string {
  const id = newId();
  const hash = store.content.put(new TextEncoder().encode('a picture'));
  const file = { name: 'sign.png', type: 'image/png', bytes: 9, hash };
  send('library.addFile', { id, workshopId, ...file });
  return id;
}

/** Puts a sign on the covers; returns its id. */
function signed(house: House): string {
  const id = newId();
  const { workshopId, send } = house;
  send('minutes.addLogo', { id, workshopId, fileId: fileOf(house) });
  return id;
}

export const minutesDeeds: {
  readonly [N in Extract<FeatureCommandName, `minutes.${string}`>]: (
    house: House,
  ) => CommandInput<N>;
} = {
  'minutes.edit': ({ workshopId }) => ({ id: workshopId, patch: { summary: 'Told' }, base: {} }),
  'minutes.showPart': ({ workshopId }) => ({ workshopId, paper, part: 'notes', shown: false }),
  'minutes.movePart': ({ workshopId }) => ({ workshopId, paper, part: 'votes', after: null }),
  'minutes.usualParts': ({ workshopId, send }) => {
    send('minutes.movePart', { workshopId, paper, part: 'votes', after: null });
    send('minutes.showPart', { workshopId, paper, part: 'notes', shown: false });
    return { workshopId, paper };
  },
  'minutes.retext': ({ workshopId }) => ({
    ...{ id: newId(), workshopId, place: 'programme', ...other },
  }),
  'minutes.dropText': (house) => ({ id: retexted(house) }),
  'minutes.keepText': (house) => ({ id: retexted(house), assembled: 'The programme' }),
  'minutes.editPhoto': (house) => {
    return edit({ id: taken(house) }, { caption: 'Ponds', isPublic: true });
  },
  'minutes.addLogo': (house) => ({
    ...{ id: newId(), workshopId: house.workshopId, fileId: fileOf(house) },
  }),
  'minutes.moveLogo': (house) => {
    signed(house);
    return { id: signed(house), after: null };
  },
  'minutes.removeLogo': (house) => ({ id: signed(house) }),
};
