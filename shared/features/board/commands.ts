import * as z from 'zod/mini';
import { after, byId, editOf, teamCommand } from '../../contract/command.ts';
import { id } from '../../contract/fields.ts';
import { columns } from './kinds.ts';
import { boardFields, cardFields } from './model.ts';

const column = z.enum(columns);

export const boardCommands = {
  'board.add': teamCommand(
    { en: 'Add board', bn: 'বোর্ড যোগ' },
    z.object({ id, workshopId: id, ...boardFields }),
  ),
  'board.edit': teamCommand({ en: 'Edit board', bn: 'বোর্ড সম্পাদনা' }, editOf(boardFields)),
  'board.remove': teamCommand({ en: 'Delete board', bn: 'বোর্ড মোছা' }, byId),
  'board.addCard': teamCommand(
    { en: 'Add card', bn: 'কার্ড যোগ' },
    z.object({ id, boardId: id, column, after, ...cardFields }),
  ),
  'board.editCard': teamCommand({ en: 'Edit card', bn: 'কার্ড সম্পাদনা' }, editOf(cardFields)),
  'board.moveCard': teamCommand(
    { en: 'Move card', bn: 'কার্ড সরানো' },
    z.object({ id, column, after }),
  ),
  'board.removeCard': teamCommand({ en: 'Delete card', bn: 'কার্ড মোছা' }, byId),
} as const;
