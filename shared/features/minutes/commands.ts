import * as z from 'zod/mini';
import { after, byId, deskCommand, editOf, teamCommand } from '../../contract/command.ts';
import { id, line, paragraphs } from '../../contract/fields.ts';
import { papers, partKinds } from './kinds.ts';
import { minutesFields, photoNoteFields } from './model.ts';

const paper = z.enum(papers);
const part = z.enum(partKinds);

export const minutesCommands = {
  /** `id` is the workshop's. */
  'minutes.edit': teamCommand({ en: 'Edit minutes', bn: 'কার্যবিবরণী সম্পাদনা' }, editOf(minutesFields)),
  'minutes.showPart': deskCommand(
    { en: 'Show or hide part', bn: 'অংশ দেখানো বা বাদ' },
    z.object({ workshopId: id, paper, part, shown: z.boolean() }),
  ),
  /** Behind another part of the same paper, or first. */
  'minutes.movePart': deskCommand(
    { en: 'Move part', bn: 'অংশ সরানো' },
    z.object({ workshopId: id, paper, part, after: z.nullable(part) }),
  ),
  /** All parts of a paper as they usually are. */
  'minutes.usualParts': deskCommand(
    { en: 'Parts as usual', bn: 'অংশগুলো আগের মতো' },
    z.object({ workshopId: id, paper }),
  ),
  /**
   * Other words for a text of the papers. `assembled` is what stands there without them: where the
   * two are the same, none are needed. `base`: the words it had before, null where it had none.
   * Refuses with `conflict` where somebody else has written others meanwhile.
   */
  'minutes.retext': deskCommand(
    { en: 'Edit text', bn: 'লেখা সম্পাদনা' },
    z.object({
      ...{ id, workshopId: id, place: line.check(z.minLength(1)) },
      ...{ assembled: paragraphs, text: paragraphs, base: z.nullable(paragraphs) },
    }),
  ),
  /** Back to what is assembled. */
  'minutes.dropText': deskCommand({ en: 'Text as assembled', bn: 'লেখা যেমন তৈরি হয়' }, byId),
  /** Keeps own words though something else is assembled now. */
  'minutes.keepText': deskCommand(
    { en: 'Keep own words', bn: 'নিজের লেখা রাখা' },
    z.object({ id, assembled: paragraphs }),
  ),
  /** `id` is the capture's. */
  'minutes.editPhoto': deskCommand({ en: 'Edit photo', bn: 'ছবি সম্পাদনা' }, editOf(photoNoteFields)),
  'minutes.addLogo': deskCommand(
    { en: 'Add logo', bn: 'লোগো যোগ' },
    z.object({ id, workshopId: id, fileId: id }),
  ),
  'minutes.moveLogo': deskCommand({ en: 'Move logo', bn: 'লোগো সরানো' }, z.object({ id, after })),
  'minutes.removeLogo': deskCommand({ en: 'Delete logo', bn: 'লোগো মোছা' }, byId),
} as const;
