// Boards as groups fill them, in either language, for whoever looks at them.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { columnsOf } from '../../shared/features/board/kinds.ts';
import type { BoardKind, Column } from '../../shared/features/board/model.ts';
import { newId } from '../../shared/lib/ids.ts';

const words = {
  en: {
    title: 'Crab culture, Satkhira',
    other: 'Flower growing, Jashore',
    groups: ['Jasmine', 'Water lily'],
    stack: 'Floods and storms',
    texts: [
      'High demand in Dhaka and abroad',
      'Young farmers who learn fast',
      'Credit comes too late in the season',
      'Feed prices rise every year',
      'Floods wash the ponds out',
      'No cold storage nearer than Khulna',
      'Women keep the accounts and lead two groups',
    ],
  },
  bn: {
    title: 'কাঁকড়া চাষ, সাতক্ষীরা',
    other: 'ফুল চাষ, যশোর',
    groups: ['বেলি', 'শাপলা'],
    stack: 'বন্যা ও ঝড়',
    texts: [
      'ঢাকা ও বিদেশে চাহিদা অনেক',
      'তরুণ কৃষকরা দ্রুত শেখেন',
      'মৌসুমের ঋণ দেরিতে আসে',
      'খাবারের দাম প্রতি বছর বাড়ে',
      'বন্যায় পুকুর ভেসে যায়',
      'খুলনার আগে কোনো হিমাগার নেই',
      'নারীরা হিসাব রাখেন, দুটি দলের নেতৃত্বও দেন',
    ],
  },
} as const;

/** Sends a command to an engine, or over a live connection. */
type Send = <N extends CommandName>(name: N, input: CommandInput<N>) => unknown;

/** A workshop of two groups, and what boards are filled with. */
export async function workshopOfBoards({ send }: { readonly send: Send }, language: Language) {
  const said = words[language];
  const workshopId = newId();
  await send('library.create', { id: workshopId, template: 'blank', title: said.title, language });
  const arrangementId = newId();
  await send('groups.addArrangement', { id: arrangementId, workshopId, title: said.title });
  const groups = said.groups.map((name) => ({ id: newId(), name }));
  await send('groups.addGroups', { arrangementId, groups });
  const card = async (boardId: string, column: Column, at: number): Promise<string> => {
    const id = newId();
    const text = said.texts[at % said.texts.length] ?? '';
    const groupId = groups[at % groups.length]?.id ?? null;
    await send('board.addCard', { id, boardId, column, after: null, text, groupId });
    return id;
  };
  /** A board of a kind, with a few cards in each of its columns. */
  const board = async (kind: BoardKind, title: string = said.title, each = 3): Promise<string> => {
    const id = newId();
    await send('board.add', { id, workshopId, title, caseId: null, groupId: null, kind });
    const columns = kind === 'columns' ? columnsOf[kind].slice(0, 3) : columnsOf[kind];
    for (const [place, column] of columns.entries()) {
      for (let at = 0; at < each; at += 1) await card(id, column, place + at * 2);
    }
    return id;
  };
  return { workshopId, said, groups, board, card };
}
