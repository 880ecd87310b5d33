// What waits to reach the facilitator: kept on the phone under its request id until it is answered,
// so that it is delivered once, whatever happens to the Wi-Fi, the page or the laptop meanwhile.
import type { CommandInput, CommandName } from '../../../shared/contract/registry.ts';
import { type Hat, isHat } from './hat.ts';
import { type Kept, readKept } from './kept.ts';

type Sent<N extends CommandName> = { readonly name: N; readonly input: CommandInput<N> };
/** A command with its input, of whichever kind. */
export type Saying = { [N in CommandName]: Sent<N> }[CommandName];

export type Item = {
  readonly request: string;
  readonly hat: Hat;
  readonly saying: Saying;
  /** Why the facilitator's laptop did not take it; null: it waits, or is on its way. */
  readonly refusal: string | null;
};

export type Outbox = {
  /** In the order in which they were said. */
  list(): readonly Item[];
  /** Takes it in, in place of an unsent one that `replaces` picks. */
  add(item: Item, replaces?: (item: Item) => boolean): void;
  /** What those have written whom `of` picks is somebody else's. */
  rehat(of: (hat: Hat) => boolean, hat: Hat): void;
  /** It was answered: delivered, or taken back. */
  drop(request: string): void;
  refuse(request: string, sentence: string): void;
};

/**
 * The outbox of a workshop on this phone.
 * @param onChange told whenever the list is another one
 */
export function openOutbox(kept: Kept, workshopId: string, onChange: () => void): Outbox {
  const prefix = `${workshopId}/out/`;
  let items: readonly Item[] = kept
    .keys(prefix)
    .flatMap((key) => readKept(kept, key, isItem) ?? []);
  const become = (next: readonly Item[]) => {
    items = next;
    onChange();
  };
  const write = (item: Item) => kept.set(prefix + item.request, JSON.stringify(item));
  return {
    list: () => items,
    add: (item, replaces = () => false) => {
      const old = items.filter(replaces);
      for (const { request } of old) kept.set(prefix + request, null);
      write(item);
      become([...items.filter((each) => !old.includes(each)), item]);
    },
    rehat: (of, hat) => {
      become(items.map((item) => (of(item.hat) ? { ...item, hat } : item)));
      for (const item of items) if (item.hat === hat) write(item);
    },
    drop: (request) => {
      kept.set(prefix + request, null);
      become(items.filter((item) => item.request !== request));
    },
    refuse: (request, refusal) => {
      become(items.map((item) => (item.request === request ? { ...item, refusal } : item)));
      for (const item of items) if (item.request === request) write(item);
    },
  };
}

function isItem(value: unknown): value is Item {
  if (typeof value !== 'object' || value === null) return false;
  const { request, hat, saying, refusal } = value as Record<string, unknown>; // an object has fields
  return (
    typeof request === 'string' &&
    isHat(hat) &&
    typeof saying === 'object' &&
    saying !== null &&
    'name' in saying &&
    'input' in saying &&
    (refusal === null || typeof refusal === 'string')
  );
}
