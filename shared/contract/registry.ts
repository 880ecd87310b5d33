// Every table and every command, with their types. A new feature is added here and nowhere else.
import type * as z from 'zod/mini';
import { actionPlanCommands } from '../features/action-plan/commands.ts';
import { actionPlanTables, planCardTables } from '../features/action-plan/model.ts';
import { planVersionTables } from '../features/action-plan/version-model.ts';
import { agendaCommands } from '../features/agenda/commands.ts';
import { agendaTables } from '../features/agenda/model.ts';
import { boardCommands } from '../features/board/commands.ts';
import { boardTables } from '../features/board/model.ts';
import { evaluationCommands } from '../features/evaluation/commands.ts';
import { evaluationTables } from '../features/evaluation/model.ts';
import { followUpCommands } from '../features/follow-up/commands.ts';
import { followUpTables } from '../features/follow-up/model.ts';
import { groupsCommands } from '../features/groups/commands.ts';
import { groupsTables } from '../features/groups/model.ts';
import { libraryCommands } from '../features/library/commands.ts';
import { libraryTables } from '../features/library/model.ts';
import { minutesCommands } from '../features/minutes/commands.ts';
import { minutesTables } from '../features/minutes/model.ts';
import { panelCommands } from '../features/panel/commands.ts';
import { panelTables } from '../features/panel/model.ts';
import { peopleCommands } from '../features/people/commands.ts';
import { attendanceTables, peopleTables } from '../features/people/model.ts';
import { roomCommands } from '../features/room/commands.ts';
import { roomTables } from '../features/room/model.ts';
import { runCommands } from '../features/run/commands.ts';
import { runTables } from '../features/run/model.ts';
import { voteCommands } from '../features/vote/commands.ts';
import { voteTables } from '../features/vote/model.ts';
import { workshopCommands } from '../features/workshop/commands.ts';
import { workshopTables } from '../features/workshop/model.ts';
import { historyCommands } from './history.ts';

/** In an order in which parents come before their children. */
export const tables = {
  ...workshopTables,
  ...libraryTables,
  ...peopleTables,
  ...groupsTables,
  ...roomTables,
  ...agendaTables,
  ...attendanceTables,
  ...actionPlanTables,
  ...planVersionTables,
  ...panelTables,
  ...followUpTables,
  ...runTables,
  ...boardTables,
  ...planCardTables,
  ...voteTables,
  ...minutesTables,
  ...evaluationTables,
} as const;
export type TableName = keyof typeof tables;
export type Rows = { readonly [T in TableName]: Readonly<z.infer<(typeof tables)[T]['row']>> };
export type AnyRow = Rows[TableName];
export const tableNames = Object.keys(tables) as readonly TableName[];

const featureCommands = {
  ...workshopCommands,
  ...agendaCommands,
  ...runCommands,
  ...peopleCommands,
  ...groupsCommands,
  ...boardCommands,
  ...voteCommands,
  ...actionPlanCommands,
  ...panelCommands,
  ...followUpCommands,
  ...minutesCommands,
  ...evaluationCommands,
  ...roomCommands,
  ...libraryCommands,
} as const;
export type FeatureCommandName = keyof typeof featureCommands;

export const commands = { ...featureCommands, ...historyCommands } as const;
export type CommandName = keyof typeof commands;
/** What a command is sent with, and what its body gets: fields nobody named are filled in. */
export type CommandInput<N extends CommandName> = z.input<(typeof commands)[N]['input']>;
export type ParsedInput<N extends CommandName> = z.output<(typeof commands)[N]['input']>;

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}
