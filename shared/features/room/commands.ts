import * as z from 'zod/mini';
import { byId, byWorkshop, deskCommand, editOf, teamCommand } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { outputFields, sceneFields, sceneStyleFields } from './model.ts';

const text = z.optional(sceneFields.text);
const onOff = z.object({ workshopId: id, on: z.boolean() });

export const roomCommands = {
  'room.show': teamCommand(
    { en: 'Change the scene', bn: 'পর্দার দৃশ্য বদল' },
    z.object({ workshopId: id, ...sceneFields, text }),
  ),
  'room.blank': teamCommand({ en: 'Blank the projector', bn: 'পর্দা খালি' }, onOff),
  /** Makes a scene ready, to be cut to; null takes it away again. */
  'room.prepare': teamCommand(
    { en: 'Prepare a scene', bn: 'দৃশ্য প্রস্তুত করা' },
    z.object({ workshopId: id, ...sceneFields, kind: z.nullable(sceneFields.kind), text }),
  ),
  'room.cut': teamCommand({ en: 'Cut to the next scene', bn: 'পরের দৃশ্যে যাওয়া' }, byWorkshop),
  'room.freeze': teamCommand({ en: 'Freeze the projector', bn: 'পর্দা স্থির রাখা' }, onOff),
  'room.follow': teamCommand(
    { en: 'Let the projector follow the agenda', bn: 'পর্দা কর্মসূচির সঙ্গে চালানো' },
    onOff,
  ),
  'room.style': deskCommand(
    { en: 'Change the look of a scene', bn: 'দৃশ্যের চেহারা বদল' },
    z.object({
      workshopId: id,
      kind: sceneFields.kind,
      patch: z.partial(z.object(sceneStyleFields)),
    }),
  ),
  'room.addOutput': deskCommand(
    { en: 'Add a screen', bn: 'পর্দা যোগ' },
    z.object({ id, workshopId: id, name: outputFields.name }),
  ),
  'room.editOutput': deskCommand({ en: 'Change a screen', bn: 'পর্দা বদল' }, editOf(outputFields)),
  'room.removeOutput': deskCommand({ en: 'Remove a screen', bn: 'পর্দা বাদ' }, byId),
} as const;
