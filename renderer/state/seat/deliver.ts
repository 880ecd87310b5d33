// Brings what is in the outbox to main: in order, few at a time, each under its own request id, and
// with the name of whoever wrote it. What is not answered is said again when the link is back.
import type { Answer } from '../../../shared/contract/protocol.ts';
import { type Hat, hatKey, samePerson } from './hat.ts';
import type { Item, Outbox, Saying } from './outbox.ts';

/** So many may be on their way at once: a phone that comes back is no flood. */
const atOnce = 4;
/** Milliseconds after which main is asked again where it could not keep something just then. */
const pause = 3000;
/** Milliseconds without an answer after which the link is taken for dead. */
const patience = 10_000;

/** So often is tried what main stumbles over; then it is said, and kept. */
const mostTries = 5;

/** Refusals that say nothing of what was sent: the same is taken a little later. */
const passing: ReadonlySet<string> = new Set([
  ...['not-saved', 'too-fast', 'rehearsing', 'seat-waits'],
]);

export type DeliverOptions = {
  readonly outbox: Outbox;
  readonly send: (request: string, saying: Saying) => void;
  readonly newId: () => string;
  readonly later: (run: () => void, ms: number) => unknown;
  /** Nothing was answered for long: the link may be dead without knowing. */
  readonly onSilence: () => void;
  /** Who the phone was to be handed to could not be seated; main goes on with who it was. */
  readonly onHatRefused: (hat: Hat, sentence: string) => void;
};

type Known = Omit<Hat, 'groupId'> & {
  /** undefined: not known since the person changed. */
  readonly groupId: string | null | undefined;
};
type Change = { readonly request: string; readonly to: Hat; readonly then: Known };

export class Deliverer {
  readonly #options: DeliverOptions;
  /** Who main takes the phone for; null: it is not seated. */
  #known: Known | null = null;
  #wished: Hat | null = null;
  #changing: Change | null = null;
  #resting = false;
  /** What is on its way, by request. */
  readonly #flights = new Set<string>();
  /** How often main has stumbled over a request, or over who was to be seated. */
  readonly #stumbles = new Map<string, number>();

  constructor(options: DeliverOptions) {
    this.#options = options;
  }

  /** Main knows this phone, and takes it for this person. */
  seated(hat: Hat): void {
    this.unseated();
    this.#known = hat;
    this.pump();
  }

  /** The link is gone, or the seat is: nothing is on its way any more. */
  unseated(): void {
    this.#flights.clear();
    this.#changing = null;
    this.#known = null;
  }

  /** Who holds the phone: main is told once everything written before is delivered. */
  wish(hat: Hat): void {
    this.#wished = hat;
    this.pump();
  }

  answered(answer: Answer): void {
    if (!this.#flights.delete(answer.request)) return;
    const { outbox } = this.#options;
    if (this.#changing?.request === answer.request) this.#changed(answer, this.#changing);
    else if (answer.ok) outbox.drop(answer.request);
    else if (this.#passes(answer.code, answer.request)) this.#rest();
    else outbox.refuse(answer.request, answer.sentence);
    this.pump();
  }

  /** Whether the same may be taken a little later. */
  #passes(code: string, what: string): boolean {
    if (code !== 'unexpected') return passing.has(code);
    const stumbles = (this.#stumbles.get(what) ?? 0) + 1;
    const goesOn = stumbles < mostTries;
    if (goesOn) this.#stumbles.set(what, stumbles);
    else this.#stumbles.delete(what);
    return goesOn;
  }

  /** Sends what may go now. To be called when something was put into the outbox. */
  pump(): void {
    const known = this.#known;
    if (!known || this.#changing || this.#resting) return;
    for (const item of this.#options.outbox.list()) {
      if (item.refusal !== null || this.#flights.has(item.request)) continue;
      if (this.#flights.size >= atOnce) return;
      if (!isWorn(item.hat, known)) {
        this.#change(item.hat, known);
        return;
      }
      this.#send(item.request, item.saying);
    }
    if (this.#wished && !isWorn(this.#wished, known)) this.#change(this.#wished, known);
  }

  #send(request: string, saying: Saying): void {
    this.#flights.add(request);
    this.#options.send(request, saying);
    this.#options.later(() => this.#flights.has(request) && this.#options.onSilence(), patience);
  }

  /** Tells main who is writing, once everything of who wrote before has arrived. */
  #change(to: Hat, from: Known): void {
    if (this.#flights.size > 0) return;
    const { personId, name, groupId } = to;
    const request = this.#options.newId();
    if (!samePerson(to, from)) {
      this.#changing = { request, to, then: { personId, name, groupId: undefined } };
      this.#send(request, { name: 'room.sitAs', input: { personId, name } });
    } else {
      this.#changing = { request, to, then: to };
      this.#send(request, { name: 'room.forGroup', input: { groupId } });
    }
  }

  #changed(answer: Answer, { to, then }: Change): void {
    const { outbox, onHatRefused } = this.#options;
    this.#changing = null;
    if (answer.ok) this.#known = then;
    else if (this.#passes(answer.code, hatKey(to))) this.#rest();
    else {
      for (const item of heldUp(outbox, to)) outbox.refuse(item.request, answer.sentence);
      onHatRefused(to, answer.sentence);
    }
  }

  #rest(): void {
    if (this.#resting) return;
    this.#resting = true;
    this.#options.later(() => {
      this.#resting = false;
      this.pump();
    }, pause);
  }
}

function isWorn(hat: Hat, known: Known): boolean {
  return samePerson(hat, known) && hat.groupId === known.groupId;
}

/** What waits of somebody who cannot be seated. */
function heldUp(outbox: Outbox, to: Hat): Item[] {
  return outbox
    .list()
    .filter(
      ({ hat, refusal }) => refusal === null && samePerson(hat, to) && hat.groupId === to.groupId,
    );
}
