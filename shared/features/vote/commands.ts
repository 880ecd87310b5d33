import * as z from 'zod/mini';
import { after, byId, editOf, seatCommand, teamCommand } from '../../contract/command.ts';
import { id, line } from '../../contract/fields.ts';
import { markAspects } from './kinds.ts';
import { mostMarks, mostOptions } from './limits.ts';
import { voteFields } from './model.ts';

const count = z.int().check(z.gte(0), z.lte(5000));
const marks = z
  .array(z.object({ optionId: id, aspect: z.enum(markAspects), value: count }))
  .check(z.maxLength(mostMarks));
/** Of the board that is voted on, one card or one stack of them; neither: an option of the vote's own. */
const newOption = z.object({
  id,
  title: line,
  cardId: z.optional(z.nullable(id)),
  stackId: z.optional(z.nullable(id)),
});

export const voteCommands = {
  'vote.add': teamCommand(
    { en: 'Add vote', bn: 'ভোট যোগ' },
    z.object({ id, workshopId: id, ...voteFields }),
  ),
  'vote.edit': teamCommand({ en: 'Edit vote', bn: 'ভোট সম্পাদনা' }, editOf(voteFields)),
  'vote.remove': teamCommand({ en: 'Delete vote', bn: 'ভোট মোছা' }, byId),
  'vote.addOptions': teamCommand(
    { en: 'Add options', bn: 'বিকল্প যোগ' },
    z.object({
      voteId: id,
      options: z.array(newOption).check(z.minLength(1), z.maxLength(mostOptions)),
    }),
  ),
  'vote.editOption': teamCommand({ en: 'Edit option', bn: 'বিকল্প সম্পাদনা' }, editOf({ title: line })),
  'vote.moveOption': teamCommand(
    { en: 'Move option', bn: 'বিকল্পের ক্রম বদল' },
    z.object({ id, after }),
  ),
  'vote.removeOption': teamCommand({ en: 'Delete option', bn: 'বিকল্প মোছা' }, byId),
  /** The first time, the cards and stacks of its board become its options. */
  'vote.open': teamCommand({ en: 'Open vote', bn: 'ভোট শুরু' }, byId),
  'vote.close': teamCommand({ en: 'Close vote', bn: 'ভোট শেষ' }, byId),
  'vote.reopen': teamCommand({ en: 'Reopen vote', bn: 'ভোট আবার শুরু' }, byId),
  /** Hands that were shown, in the place of those counted before. */
  'vote.count': teamCommand(
    { en: 'Count hands', bn: 'হাত গণনা' },
    z.object({ id, voteId: id, people: count, marks }),
  ),
  /** A ballot of paper. The same person's earlier one makes place for it. */
  'vote.paper': teamCommand(
    { en: 'Key in a paper ballot', bn: 'কাগজের ভোট তোলা' },
    z.object({ id, voteId: id, personId: z.nullable(id), label: line, marks }),
  ),
  'vote.removeBallot': teamCommand({ en: 'Delete ballot', bn: 'ভোট বাতিল' }, byId),
  /** What a phone votes, for whoever is writing on it; again, it takes the place of before. */
  'vote.cast': seatCommand({ en: 'Vote', bn: 'ভোট দেওয়া' }, z.object({ voteId: id, marks })),
} as const;
