import * as z from 'zod/mini';
import { deskCommand } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { sceneFields } from './model.ts';

export const roomCommands = {
  'room.show': deskCommand(
    { en: 'Change the scene', bn: 'পর্দার দৃশ্য বদল' },
    z.object({ workshopId: id, ...sceneFields, text: z.optional(sceneFields.text) }),
  ),
  'room.blank': deskCommand(
    { en: 'Blank the projector', bn: 'পর্দা খালি' },
    z.object({ workshopId: id, on: z.boolean() }),
  ),
} as const;
