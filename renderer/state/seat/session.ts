// One phone's conversation with main: the code, a name, and from then on what it may see and what it
// says. It comes back by itself, as the same seat, whatever happened to the Wi-Fi or the laptop.
import { isLanguage, type Language } from '../../../shared/contract/catalogue.ts';
import { largestFromPhone } from '../../../shared/contract/limits.ts';
import type { SeatDownMessage, SeatUpMessage } from '../../../shared/contract/seat-protocol.ts';
import { protocolVersion } from '../../../shared/contract/version.ts';
import { newId } from '../../../shared/lib/ids.ts';
import type { Link } from '../../client/connection.ts';
import type { WebSocketConnection } from '../../client/websocket-connection.ts';
import { anchored, hereNow } from '../time-anchor.ts';
import { Deliverer } from './deliver.ts';
import { type Hat, hatKey, isHat, sameHat, samePerson } from './hat.ts';
import { type Kept, readKept } from './kept.ts';
import { type Outbox, openOutbox, type Saying } from './outbox.ts';
import { createSeatStore, type SeatState } from './store.ts';
import { afterChanges, type Entries } from './view.ts';

export type SeatSessionOptions = {
  readonly connection: WebSocketConnection<SeatUpMessage, SeatDownMessage>;
  readonly kept: Kept;
  /** The room's code as the address had it; '' where it had none. */
  readonly code: string;
  /** The language of the phone, until the workshop's is known. */
  readonly language: Language;
  /** What is said of something that no message holds. */
  readonly tooLarge: (language: Language) => string;
  readonly later?: (run: () => void, ms: number) => unknown;
};

type Down<T extends SeatDownMessage['type']> = Extract<SeatDownMessage, { readonly type: T }>;
type Me = NonNullable<Entries['me']>;
/** What waits to be sent in a workshop, and who brings it. */
type Box = { readonly id: string; readonly outbox: Outbox; readonly deliverer: Deliverer };

/** Starts talking to main as soon as the link is open. */
export class SeatSession {
  readonly store = createSeatStore();
  readonly #options: SeatSessionOptions;
  #code: string;
  #box: Box | null = null;
  /** The name that was chosen last while the phone waited to be let in. */
  #chosen: Hat | null = null;
  /** All there is comes in several messages, one's own last: until then the page stays as it was. */
  #coming: Entries | null = null;

  constructor(options: SeatSessionOptions) {
    const { connection, kept } = options;
    this.#options = options;
    this.#code = options.code || (kept.get('code') ?? '');
    const language = kept.get('language');
    this.#set({
      language: language !== null && isLanguage(language) ? language : null,
      survives: kept.survives(),
    });
    connection.onMessage((message) => this.#received(message));
    connection.onLink((link) => this.#linked(link));
  }

  enter(code: string): void {
    this.#code = code;
    this.#set({ refusal: null });
    this.#askIn();
  }

  sit(personId: string | null, name: string): void {
    const { kept, connection } = this.#options;
    this.#set({ refusal: null, hat: null });
    // Whoever takes a new seat begins as themselves.
    for (const key of kept.keys('')) if (key.endsWith('/hat')) kept.set(key, null);
    connection.send({ type: 'sit', personId, name });
  }

  /**
   * Takes another name while the phone waits to be let in. What was written under the one before,
   * and waits here for it, is theirs under the new one.
   */
  rename(personId: string | null, name: string): void {
    const { kept, connection } = this.#options;
    const { entries, hat } = this.#now();
    const was = [hat, this.#chosen, entries.me ? hatOf(entries.me) : null];
    const next: Hat = { personId, name, groupId: null };
    this.#chosen = next;
    if (this.#box) {
      const isTheirs = (of: Hat) => was.some((each) => each !== null && samePerson(of, each));
      this.#box.outbox.rehat(isTheirs, next);
      kept.set(`${this.#box.id}/hat`, null);
    }
    this.#set({ refusal: null, hat: null });
    connection.send({ type: 'rename', personId, name });
  }

  /** Says something in the name of whoever holds the phone; it is kept until it is delivered. */
  say(saying: Saying, replaces?: (saying: Saying) => boolean): void {
    const { hat } = this.#now();
    if (!this.#box || !hat) return;
    const { outbox, deliverer } = this.#box;
    const refusal = isTooLarge(saying) ? this.#options.tooLarge(this.#language()) : null;
    const item = { request: newId(), hat, saying, refusal };
    this.#set({ undone: null });
    outbox.add(item, replaces && ((old) => sameHat(old.hat, hat) && replaces(old.saying)));
    deliverer.pump();
  }

  /** Takes back what was refused, or is still on the phone. */
  drop(request: string): void {
    this.#box?.outbox.drop(request);
  }

  /** The phone goes to somebody else, or becomes their group's. */
  handOn(hat: Hat): void {
    this.#set({ hatRefusal: null });
    this.#wear(hat);
  }

  /** Asks for the names on the list that a text is in; '' for the first ones. */
  findNames(text: string): void {
    this.#options.connection.send({ type: 'find', text });
  }

  /** Gives up the seat that was taken from this phone, to ask for another. */
  joinAgain(): void {
    const { kept, connection } = this.#options;
    // The facilitator is told that it is the same phone.
    kept.set('before', kept.get('token'));
    kept.set('token', null);
    this.#set({ step: 'connecting', refusal: null, entries: {}, hat: null });
    connection.again();
  }

  chooseLanguage(language: Language): void {
    const { kept, connection } = this.#options;
    kept.set('language', language);
    this.#set({ language });
    connection.send({ type: 'language', language });
  }

  /** What was begun here and not sent, by whoever holds the phone, in this workshop. */
  readDraft(place: string): string {
    const key = this.#draftKey(place);
    return (key === null ? null : this.#options.kept.get(key)) ?? '';
  }

  writeDraft(place: string, text: string): void {
    const key = this.#draftKey(place);
    if (key !== null) this.#options.kept.set(key, text === '' ? null : text);
  }

  /** Opens the link again: it may be dead without knowing, or the clocks have come apart. */
  again(): void {
    this.#options.connection.again();
  }

  #now(): SeatState {
    return this.store.getState();
  }

  #set(state: Partial<SeatState>): void {
    this.store.setState(state);
  }

  #language(): Language {
    const { language, entries, names } = this.#now();
    return language ?? entries.workshop?.language ?? names?.language ?? this.#options.language;
  }

  #draftKey(place: string): string | null {
    const { hat } = this.#now();
    return this.#box && hat ? `${this.#box.id}/draft/${hatKey(hat)}/${place}` : null;
  }

  #linked(link: Link) {
    this.#set({ link });
    if (link !== 'open') return this.#box?.deliverer.unseated();
    const { connection, kept } = this.#options;
    const [token, before] = [kept.get('token'), kept.get('before')];
    const proof = token !== null ? { token } : before !== null ? { before } : {};
    const language = this.#language();
    connection.send({ type: 'hello', version: protocolVersion, language, ...proof });
    if (token === null) this.#askIn();
  }

  #askIn(): void {
    if (this.#code === '') this.#set({ step: 'code' });
    else this.#options.connection.send({ type: 'enter', code: this.#code });
  }

  #received(message: SeatDownMessage) {
    switch (message.type) {
      case 'names':
        return this.#named(message);
      case 'seated':
        this.#options.kept.set('token', message.token);
        this.#coming = null;
        this.#set({ step: 'seated', refusal: null, time: anchored(message.now, 1, hereNow()) });
        return;
      case 'view':
        return this.#viewed(message);
      case 'clock':
        return this.#set({ time: anchored(message.now, 1, hereNow()) });
      case 'answer':
        this.#box?.deliverer.answered(message);
        if (message.ok) this.#set({ delivered: this.#now().delivered + 1 });
        if (message.ok && message.about !== undefined) this.#set({ undone: message.about });
        return;
      case 'history':
        return this.#set({ undo: message.undo });
      case 'refused':
        return this.#refused(message);
      default:
        return message satisfies never;
    }
  }

  #named(names: Down<'names'>): void {
    if (this.#code !== '') this.#options.kept.set('code', this.#code);
    this.#set({ names, refusal: null });
    if (this.#now().step !== 'seated') this.#set({ step: 'names' });
  }

  #viewed({ entries: changes, whole }: Down<'view'>): void {
    if (whole) this.#coming = {};
    const before = this.#now().entries;
    const entries = afterChanges(this.#coming ?? before, changes);
    const anew = this.#coming !== null;
    if (anew) this.#coming = entries;
    if (anew && !entries.me) return;
    this.#coming = null;
    this.#set({ entries });
    if (anew || entries.me?.state !== before.me?.state) this.#settle(before.me);
    else if (entries.me?.name !== before.me?.name) this.#renamed(before.me, entries.me);
  }

  /** Seated, and told who this is: what waits can go. */
  #settle(before: Me | undefined) {
    const { workshop, me } = this.#now().entries;
    if (!workshop || !me) return;
    const { id, deliverer } = this.#boxOf(workshop.id);
    if (me.state !== 'in') return deliverer.unseated();
    const own = hatOf(me);
    // Nothing is said in between: a wish of before would be taken for one of now.
    deliverer.unseated();
    const { hat } = this.#now();
    // The facilitator may have handed it to a group meanwhile, or taken it back from one.
    const follows = before && hat && sameHat(hat, hatOf(before)) && samePerson(hat, own);
    this.#wear((follows ? own : hat) ?? readKept(this.#options.kept, `${id}/hat`, isHat) ?? own);
    deliverer.seated(own);
  }

  #boxOf(workshopId: string): Box {
    if (this.#box?.id === workshopId) return this.#box;
    const { connection, kept, later = (run, ms) => setTimeout(run, ms) } = this.#options;
    const outbox = openOutbox(kept, workshopId, () => this.#set({ out: outbox.list() }));
    const deliverer = new Deliverer({
      outbox,
      newId,
      later,
      send: (request, { name, input }) =>
        connection.send({ type: 'command', request, name, input }),
      onSilence: connection.again,
      onHatRefused: (hat, sentence) => this.#hatRefused(hat, sentence),
    });
    this.#set({ out: outbox.list() });
    this.#box = { id: workshopId, outbox, deliverer };
    return this.#box;
  }

  #wear(hat: Hat): void {
    if (!this.#box) return;
    this.#options.kept.set(`${this.#box.id}/hat`, JSON.stringify(hat));
    this.#set({ hat });
    this.#box.deliverer.wish(hat);
  }

  #hatRefused(hat: Hat, hatRefusal: string): void {
    const { entries, hat: worn } = this.#now();
    if (!entries.me || !worn || !sameHat(hat, worn)) return;
    this.#set({ hatRefusal });
    this.#wear(hatOf(entries.me));
  }

  /** The facilitator has put a name right: whoever holds the phone goes by it. */
  #renamed(before: Me | undefined, me: Me | undefined): void {
    const { hat } = this.#now();
    if (!before || !me || !hat || !sameHat(hat, hatOf(before))) return;
    if (me.personId !== null && me.personId === before.personId) this.#wear(hatOf(me));
  }

  #refused({ code, sentence, wait }: Down<'refused'>) {
    const { kept } = this.#options;
    if (code === 'bad-token') {
      // Another room, or the same one opened anew: what is kept here is sent once it is known again.
      kept.set('token', null);
      this.#box?.deliverer.unseated();
      this.#set({ step: 'connecting' });
      return this.#askIn();
    }
    if (code === 'wrong-code') {
      this.#code = '';
      kept.set('code', null);
    }
    const { step } = this.#now();
    const stays = step === 'seated' || (code === 'malformed' && step === 'names');
    const refusal = { code, sentence, ...(wait === undefined ? {} : { wait }) };
    this.#set(stays ? { refusal } : { refusal, step: 'code' });
  }
}

function hatOf({ personId, name, writesFor }: Me): Hat {
  return { personId, name, groupId: writesFor };
}

function isTooLarge({ input }: Saying): boolean {
  return new TextEncoder().encode(JSON.stringify(input)).length > largestFromPhone;
}
