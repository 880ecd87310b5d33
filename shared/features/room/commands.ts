import * as z from 'zod/mini';
import {
  byId,
  byWorkshop,
  deskCommand,
  doorCommand,
  editOf,
  seatCommand,
  teamCommand,
} from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { outputFields, sceneFields, sceneStyleFields, seat, seatMessage } from './model.ts';

const { personId, name, groupId, role, state } = seat.shape;
const nothing = z.object({});
/** The instant (ms) since which the room is open. */
const since = z.optional(seat.shape.joinedAt);

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
  'room.join': doorCommand(
    { en: 'Come into the room', bn: 'ঘরে ঢোকা' },
    z.object({
      ...{ id, workshopId: id, personId, name, state, since },
      /** The seat that was taken from this phone before. */
      before: z.optional(id),
    }),
  ),
  /** Who waits to be let in goes by another name. */
  'room.rename': doorCommand(
    { en: 'Choose another name', bn: 'অন্য নাম বাছা' },
    z.object({ id, personId, name, since, approves: z.optional(z.boolean()) }),
  ),
  /** Another person takes the phone. */
  'room.sitAs': seatCommand(
    { en: 'Hand the phone on', bn: 'ফোন অন্যের হাতে দেওয়া' },
    z.object({ personId, name }),
  ),
  /** The phone is a group's, which writes on it together; null: one person's again. */
  'room.forGroup': seatCommand(
    { en: 'Write for a group', bn: 'দলের হয়ে লেখা' },
    z.object({ groupId }),
  ),
  'room.askFloor': seatCommand({ en: 'Ask for the floor', bn: 'বলার সুযোগ চাওয়া' }, nothing),
  'room.leaveFloor': seatCommand({ en: 'Ask no more', bn: 'বলার ইচ্ছা ফিরিয়ে নেওয়া' }, nothing),
  'room.say': seatCommand(
    { en: 'Write to the facilitator', bn: 'সঞ্চালককে লেখা' },
    z.object({ id, text: seatMessage.shape.text }),
  ),
  'room.admit': deskCommand({ en: 'Let somebody in', bn: 'কাউকে ঢুকতে দেওয়া' }, byId),
  'room.removeSeat': deskCommand(
    { en: 'Take a phone out of the room', bn: 'ফোন ঘর থেকে সরানো' },
    byId,
  ),
  'room.setRole': deskCommand(
    { en: 'Change what a phone may do', bn: 'ফোনের ভূমিকা বদল' },
    z.object({ id, role }),
  ),
  /** The phone is a group's whose people are not told by the list; null: one person's again. */
  'room.handToGroup': deskCommand(
    { en: 'Hand a phone to a group', bn: 'ফোন দলের হাতে দেওয়া' },
    z.object({ id, groupId }),
  ),
  'room.readMessage': deskCommand({ en: 'Mark a message read', bn: 'বার্তা পড়া হয়েছে' }, byId),
} as const;
