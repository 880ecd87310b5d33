// What a command is: its input, who may call it, and how the history names it.
import * as z from 'zod/mini';
import { id } from './fields.ts';

/**
 * Who is speaking. `desk` is the facilitator's own screen; `stage` a projector. Over the network
 * come `seat`, a participant's phone, and `cofacilitator`, one that was approved on the laptop;
 * `door` is main itself, letting somebody in.
 */
export const roles = ['desk', 'stage', 'cofacilitator', 'seat', 'door'] as const;
export type Role = (typeof roles)[number];

/** Which undo stack a command belongs to: the open workshop's, or Home's. */
export type Scope = 'workshop' | 'home';

export type CommandDefinition<S extends z.ZodMiniType = z.ZodMiniType> = {
  readonly input: S;
  readonly roles: readonly Role[];
  readonly label: { readonly en: string; readonly bn: string };
  readonly scope: Scope;
  /** See `secretly`. */
  readonly secret?: true;
};

/**
 * Makes a command one of which nobody can tell afterwards who gave it, when, and what it changed:
 * its entry in the journal has none of these, so that it cannot be undone. Its body writes through
 * `tx.unjournalled` alone.
 */
export function secretly<S extends z.ZodMiniType>(
  definition: CommandDefinition<S>,
): CommandDefinition<S> {
  return { ...definition, secret: true };
}

/**
 * Declares a command that the facilitator's desk may call.
 * @param label what the history and the undo message call it, in each language
 */
export function deskCommand<S extends z.ZodMiniType>(
  label: CommandDefinition['label'],
  input: S,
  scope: Scope = 'workshop',
): CommandDefinition<S> {
  return { input, roles: ['desk'], label, scope };
}

/** Declares a command of the workshop at hand, which a co-facilitator may call as the desk does. */
export function teamCommand<S extends z.ZodMiniType>(
  label: CommandDefinition['label'],
  input: S,
): CommandDefinition<S> {
  return { input, roles: ['desk', 'cofacilitator'], label, scope: 'workshop' };
}

/** Declares a command that a phone in the room may call; its body asks whose it is. */
export function seatCommand<S extends z.ZodMiniType>(
  label: CommandDefinition['label'],
  input: S,
): CommandDefinition<S> {
  return { input, roles: ['seat', 'cofacilitator'], label, scope: 'workshop' };
}

/** Declares a command with which main itself lets somebody in. */
export function doorCommand<S extends z.ZodMiniType>(
  label: CommandDefinition['label'],
  input: S,
): CommandDefinition<S> {
  return { input, roles: ['door'], label, scope: 'workshop' };
}

/** Declares a command of the team that a group's rapporteur may call too; its body asks of which group. */
export function rapporteurCommand<S extends z.ZodMiniType>(
  label: CommandDefinition['label'],
  input: S,
): CommandDefinition<S> {
  return { input, roles: ['desk', 'cofacilitator', 'seat'], label, scope: 'workshop' };
}

/** Input of a command that needs only the row it acts on. */
export const byId = z.object({ id });

/** Input of a command that acts on a workshop as a whole. */
export const byWorkshop = z.object({ workshopId: id });

/** Place among siblings: behind the row named, or first where null. */
export const after = z.nullable(id);

/** Fields that need not be named, as they are where they are not. */
export function withUsual<F extends z.core.$ZodShape>(
  fields: F,
  usual: { readonly [K in keyof F]: z.output<F[K]> },
): { [K in keyof F]: z.ZodMiniDefault<F[K]> } {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    z._default(field, usual[name]),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Input of an edit: the fields changed, and the values the change was based on,
 * so that a change to something somebody else has changed meanwhile is a conflict.
 */
export function editOf<F extends z.core.$ZodShape>(fields: F) {
  const some = z.partial(z.object(fields));
  return z.object({ id, patch: some, base: some });
}
