import * as z from 'zod/mini';
import {
  after,
  byId,
  editOf,
  rapporteurCommand,
  seatCommand,
  teamCommand,
} from '../../contract/command.ts';
import { id, line, milliseconds, paragraphs } from '../../contract/fields.ts';
import { columns, halves, outcomes, phases, strategies } from './kinds.ts';
import { longestFromPhone, mostCards } from './limits.ts';
import { boardFields, boardSettings, card, cardFields, cardLink, cardMarks } from './model.ts';

const column = z.enum(columns);
const ids = z.array(id).check(z.minLength(1), z.maxLength(mostCards));
const onOff = z.object({ boardId: id, on: z.boolean() });
const { personId, groupId } = card.shape;
const { kind, toCardId, captureId, fileId, lineId } = cardLink.shape;
const fromPhone = paragraphs.check(z.maxLength(longestFromPhone));

const boards = {
  /** A TOWS board cites the SWOT board of the same case or group, where there is one. */
  'board.add': teamCommand(
    { en: 'Add board', bn: 'বোর্ড যোগ' },
    z.object({ id, workshopId: id, ...boardFields, kind: z.optional(boardSettings.kind) }),
  ),
  'board.edit': teamCommand(
    { en: 'Edit board', bn: 'বোর্ড সম্পাদনা' },
    editOf({ ...boardFields, ...boardSettings }),
  ),
  'board.remove': teamCommand({ en: 'Delete board', bn: 'বোর্ড মোছা' }, byId),
  /**
   * Goes to a step of the method, or begins it anew: starts its clock, hides cards where they are
   * written in silence and reveals them behind it. Without `half`, the writing begins as the
   * board says.
   */
  'board.setPhase': teamCommand(
    { en: 'Change step of board', bn: 'বোর্ডের ধাপ বদল' },
    z.object({ boardId: id, phase: z.enum(phases), half: z.optional(z.enum(halves)) }),
  ),
  /** Gives the step's clock milliseconds, or takes some. */
  'board.stretchPhase': teamCommand(
    { en: 'Change time of step', bn: 'ধাপের সময় বদল' },
    z.object({ boardId: id, by: milliseconds.check(z.gte(-36e5), z.lte(36e5)) }),
  ),
  'board.stopClock': teamCommand(
    { en: 'Stop clock of step', bn: 'ধাপের ঘড়ি বন্ধ' },
    z.object({ boardId: id }),
  ),
  'board.hide': teamCommand({ en: 'Hide or reveal cards', bn: 'কার্ড লুকানো বা দেখানো' }, onOff),
  'board.open': teamCommand(
    { en: 'Open or close board to phones', bn: 'ফোনের জন্য বোর্ড খোলা বা বন্ধ' },
    onOff,
  ),
  /** The card that is talked about; null: none. */
  'board.step': teamCommand(
    { en: 'Go to card', bn: 'কার্ডে যাওয়া' },
    z.object({ boardId: id, cardId: z.nullable(id) }),
  ),
  /**
   * Copies cards of other boards onto this one, each with where it came from, and lays those that
   * say the same on stacks. What was copied before is not copied again.
   */
  'board.merge': teamCommand(
    { en: 'Merge boards', bn: 'বোর্ড মেলানো' },
    z.object({
      boardId: id,
      cards: z.array(z.object({ id, originId: id })).check(z.maxLength(mostCards)),
      /** Of new cards and of those on the board; under an id that is there, the stack grows. */
      stacks: z
        .array(z.object({ id, title: line, cardIds: z.array(id).check(z.maxLength(mostCards)) }))
        .check(z.maxLength(mostCards)),
    }),
  ),
} as const;

const cards = {
  'board.addCard': teamCommand(
    { en: 'Add card', bn: 'কার্ড যোগ' },
    z.object({
      ...{ id, boardId: id, column, after, ...cardFields },
      personId: z.optional(personId),
      groupId: z.optional(groupId),
      source: z.optional(card.shape.source),
    }),
  ),
  'board.editCard': teamCommand(
    { en: 'Edit card', bn: 'কার্ড সম্পাদনা' },
    editOf({ ...cardFields, ...cardMarks, personId, groupId }),
  ),
  'board.moveCard': rapporteurCommand(
    { en: 'Move card', bn: 'কার্ড সরানো' },
    z.object({ id, column, after }),
  ),
  /** Puts cards one behind the other, in the order in which they are named. */
  'board.moveCards': teamCommand(
    { en: 'Move cards', bn: 'একাধিক কার্ড সরানো' },
    z.object({ ids, column, after }),
  ),
  'board.removeCard': teamCommand({ en: 'Delete card', bn: 'কার্ড মোছা' }, byId),
  'board.removeCards': teamCommand({ en: 'Delete cards', bn: 'একাধিক কার্ড মোছা' }, z.object({ ids })),
  /**
   * Lays cards on one stack, where the first of them stands; under the id of a stack that is
   * there, on that one.
   */
  'board.stack': rapporteurCommand(
    { en: 'Stack cards', bn: 'কার্ড গোছা করা' },
    z.object({ id, ids, title: line }),
  ),
  'board.editStack': rapporteurCommand(
    { en: 'Name stack', bn: 'গোছার নাম বদল' },
    editOf({ title: line }),
  ),
  /** Takes cards off their stacks; of a single card there is no stack. */
  'board.unstack': rapporteurCommand({ en: 'Unstack cards', bn: 'কার্ড আলাদা করা' }, z.object({ ids })),
  'board.dissolveStack': teamCommand({ en: 'Dissolve stack', bn: 'গোছা ভাঙা' }, byId),
} as const;

const threads = {
  /** Exactly one of the four ids says where to; the kind says which of them it may be. */
  'board.link': teamCommand(
    { en: 'Link card', bn: 'কার্ড জোড়া' },
    z.object({ id, cardId: id, kind, toCardId, captureId, fileId, lineId }),
  ),
  'board.unlink': teamCommand({ en: 'Unlink card', bn: 'কার্ডের জোড় খোলা' }, byId),
  'board.makeLesson': teamCommand(
    { en: 'Make lesson of card', bn: 'কার্ড থেকে শিক্ষা' },
    z.object({ id, linkId: id, cardId: id, boardId: id, column: z.enum(outcomes) }),
  ),
  'board.makeAction': teamCommand(
    { en: 'Make action of card', bn: 'কার্ড থেকে কাজ' },
    z.object({ id, linkId: id, cardId: id, planId: id }),
  ),
  'board.addStrategy': teamCommand(
    { en: 'Add strategy', bn: 'কৌশল যোগ' },
    z.object({
      ...{ id, boardId: id, column: z.enum(strategies), ...cardFields },
      cites: z.array(z.object({ id, cardId: id })).check(z.maxLength(mostCards)),
    }),
  ),
} as const;

const fromTheRoom = {
  'board.write': seatCommand(
    { en: 'Write card on phone', bn: 'ফোনে কার্ড লেখা' },
    z.object({ id, boardId: id, column, text: fromPhone }),
  ),
  'board.rewrite': seatCommand(
    { en: 'Change card on phone', bn: 'ফোনে কার্ড বদল' },
    z.object({ id, text: fromPhone }),
  ),
  'board.withdraw': seatCommand({ en: 'Withdraw card on phone', bn: 'ফোন থেকে কার্ড ফেরত' }, byId),
} as const;

export const boardCommands = { ...boards, ...cards, ...threads, ...fromTheRoom } as const;
