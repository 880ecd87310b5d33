// A workshop's rows as they may be made public: what people said and planned, and no longer who they
// are. What a first name alone in a text means nobody can tell, so such a text is to be looked through.
import { type Language, wordsOf } from '../../contract/catalogue.ts';
import type { Snapshot } from '../../contract/protocol.ts';
import { type TableName, tableNames, tables } from '../../contract/registry.ts';
import { comparable } from '../../lib/comparable.ts';
import { fewest } from '../../lib/fewest.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import { coarsened } from './coarsen.ts';
import { contactHider, withoutContacts } from './contacts-in-text.ts';
import type { Person } from './model.ts';
import { nameColumn } from './name-columns.ts';
import { type Named, nameHider } from './names-in-text.ts';
import { unasked } from './plain.ts';
import { redactWords } from './redact-messages.ts';

type AllRows = Required<Snapshot>;
type Hide = (text: string) => string;

/** They say of people what no public paper needs. */
const leftOut = [
  ...['personField', 'personValue', 'signer', 'bond', 'choice', 'absence'],
  ...['seat', 'seatMessage', 'turn'],
] as const satisfies readonly TableName[];

/**
 * Rows in which nobody on the list of people is named: each is "Participant 1" and so on, in the order
 * of the list, wherever their name stands, and of whom a public list tells no more than of four others.
 * Where nothing but names stands, who is not on the list is left out. Texts hold no telephone number
 * and no address; on the list they stay of those who agreed to it (`contactShared`). A name in a quote
 * or as its speaker stays of those who agreed to that (`quoteNamed`), and photos where everybody in
 * them did (`photoNote.isPublic`). Private notes, messages and seats are left out, and so are votes'
 * voters, and answers to forms that are open or that fewer than five filled in.
 * @param language in which the labels are
 */
export function redactedRows(rows: AllRows, language: Language): AllRows {
  const words = wordsOf(redactWords, formatOf(language));
  const people = inOrder(rows.person);
  const named = people.map(({ id, name }, at) => ({ id, name, label: words.participant(at + 1) }));
  const contacts = contactHider(people, words.left);
  const hiderOf = (own: readonly Named[]): Hide => {
    const names = nameHider(own, words.somebody);
    return (text) => names(withoutContacts(contacts(text), words.left));
  };
  const agreed = people.filter(({ quoteNamed }) => quoteNamed === 'yes');
  const shy = named.filter(({ id }) => !agreed.some((one) => one.id === id));
  const hide = hiderOf(named);
  const inQuotes = hiderOf(shy);
  const labels = new Map(named.map(({ id, label }) => [id, label]));
  const mayBeNamed = new Set(agreed.map(({ name }) => comparable(name)));
  const rules = {
    hide,
    labels: [...labels.values(), words.somebody],
    organisations: [
      ...people.flatMap(({ organisation, project }) => [organisation, project]),
      ...rows.workshop.map(({ organiser }) => organiser),
    ],
  };
  const speakers = nameColumn(
    rules,
    (name) => mayBeNamed.has(comparable(name)) && inQuotes(name) === name,
  );
  const hiding = { hide, inQuotes, labels, names: nameColumn(rules), speakers };
  return withHidden(withoutPrivate(rows), hiding);
}

type Hiding = {
  readonly hide: Hide;
  readonly inQuotes: Hide;
  readonly labels: ReadonlyMap<string, string>;
  /** Of columns in which there are names alone. */
  readonly names: Hide;
  /** Of the column that says whose a quote is. */
  readonly speakers: Hide;
};

/** By table: the columns in which nothing stands but who does something. */
const nameColumns: Partial<Record<TableName, readonly string[]>> = {
  agendaItem: ['lead'],
  capture: ['owner'],
  caseStudy: ['host'],
  plan: ['team'],
  planLine: ['responsible'],
  panellist: ['name'],
  speaker: ['name'],
  lineUpdate: ['byName'],
};
const inVersions: readonly string[] = ['team', 'responsible'];

function withHidden(rows: AllRows, hiding: Hiding): AllRows {
  const { hide, inQuotes, labels, speakers } = hiding;
  const hidden = hiddenTexts(rows, hiding);
  return {
    ...hidden,
    person: coarsened(rows.person.map((person) => redactedPerson(person, labels, hide))),
    capture: rows.capture.map((row, at) => {
      const quote = { text: inQuotes(row.text), owner: speakers(row.owner) };
      return { ...row, ...hidden.capture[at], ...(row.kind === 'quote' ? quote : {}) };
    }),
    attachment: hidden.attachment.map((row) => ({ ...row, url: namesNobody(row.url, hide) })),
    planVersion: rows.planVersion.map((row) => ({
      ...row,
      title: hide(row.title),
      content: hiddenInJson(row.content, hiding),
    })),
  };
}

function redactedPerson(person: Person, labels: Hiding['labels'], hide: Hide): Person {
  const { id, workshopId, order, sex, organisation, project, district, ageGroup, present } = person;
  const shares = person.contactShared === 'yes';
  const { phone, email, contactShared } = person;
  return {
    ...{ id, workshopId, order, sex, present },
    name: labels.get(id) ?? '…',
    ...{ organisation: hide(organisation), project: hide(project), district: hide(district) },
    designation: '',
    ...unasked,
    ageGroup,
    ...(shares ? { phone, email, contactShared } : { phone: '', email: '' }),
  };
}

/** Rows without what is only for the organiser, and without the pictures that are not public. */
function withoutPrivate(rows: AllRows): AllRows {
  const none = Object.fromEntries(leftOut.map((table) => [table, []]));
  const open = new Set(
    rows.photoNote.filter((note) => note.isPublic).map((note) => note.captureId),
  );
  const capture = rows.capture.filter(({ id, kind }) => kind !== 'photo' || open.has(id));
  const captures = new Set<string | null>(capture.map(({ id }) => id));
  const shown = [...capture, ...rows.logo].map(({ fileId }) => fileId);
  const files = new Set<string | null>(shown.filter((id) => id !== null));
  const authorless = new Set(rows.board.filter((one) => one.hidesAuthors).map(({ id }) => id));
  const response = tellingNobody(rows);
  const filled = new Set(response.map(({ id }) => id));
  const codes = [...new Set(response.map(({ code }) => code))].sort();
  return {
    ...rows,
    ...none,
    capture: capture.map((row) => (files.has(row.fileId) ? row : { ...row, fileId: null })),
    file: rows.file.filter(({ id }) => files.has(id)),
    attachment: rows.attachment.filter(({ fileId }) => fileId === null || files.has(fileId)),
    photoNote: rows.photoNote.filter(({ captureId }) => captures.has(captureId)),
    cardLink: rows.cardLink.filter(
      ({ captureId, fileId }) =>
        (captureId === null || captures.has(captureId)) && (fileId === null || files.has(fileId)),
    ),
    agendaItem: rows.agendaItem.map((item) => ({ ...item, notes: '' })),
    card: rows.card.map((card) => ({
      ...card,
      ...{ byName: '', seatId: null },
      personId: authorless.has(card.boardId) ? null : card.personId,
    })),
    ballot: rows.ballot.map((one) => ({ ...one, personId: null, seatId: null, label: '', at: 0 })),
    // A code that people chose themselves may tell who they are; pairs stay pairs.
    response: response.map((one) => ({
      ...one,
      label: '',
      code: one.code === '' ? '' : String(codes.indexOf(one.code) + 1),
    })),
    answer: rows.answer.filter(({ responseId }) => filled.has(responseId)),
  };
}

/** What came in to forms that are closed, where enough did: fewer could be told from one another. */
function tellingNobody({ form, response }: AllRows): AllRows['response'] {
  const closed = new Set(form.filter(({ state }) => state === 'closed').map(({ id }) => id));
  const byForm = Map.groupBy(response, ({ formId }) => formId);
  return response.filter(
    ({ formId }) => closed.has(formId) && (byForm.get(formId)?.length ?? 0) >= fewest,
  );
}

/** Texts by whose form something else goes, and which name nobody. */
const fixed = new Set(['order', 'timeZone', 'key', 'place-textEdit', 'content']);

/** The columns of a table in which people write what they like. */
function textColumns(table: TableName): string[] {
  return Object.entries(tables[table].row.shape)
    .filter(([name]) => !fixed.has(name) && !fixed.has(`${name}-${table}`))
    .filter(
      ([, schema]) => schema._zod.def.type === 'string' && schema.safeParse('Any name').success,
    )
    .map(([name]) => name);
}

function hiddenTexts(rows: AllRows, hiding: Hiding): AllRows {
  const byTable = tableNames.map((table) => {
    const columns = textColumns(table);
    return [table, rows[table].map((row) => hiddenRow(table, row, columns, hiding))];
  });
  return Object.fromEntries(byTable);
}

function hiddenRow<R extends object>(
  table: TableName,
  row: R,
  columns: readonly string[],
  { hide, names }: Hiding,
): R {
  const entries = Object.entries(row).map(([name, value]) => {
    if (typeof value !== 'string' || !columns.includes(name)) return [name, value];
    const own = nameColumns[table]?.includes(name) ? names : hide;
    return [name, fitting(table, name, own(value), value.length)];
  });
  return Object.fromEntries(entries);
}

/** A label may be longer than the name it stands for: what no longer fits its column is cut off. */
function fitting(table: TableName, column: string, text: string, before: number): string {
  const shape: Readonly<Record<string, { safeParse(text: unknown): { success: boolean } }>> =
    tables[table].row.shape;
  if (text.length <= before || shape[column]?.safeParse(text).success) return text;
  return text.slice(0, before).toWellFormed();
}

/** An address, or none where somebody's name is in it. */
function namesNobody(url: string, hide: Hide): string {
  const said = url.replace(/%[0-9a-f]{2}/gi, ' ');
  const open = orSame(url).replace(/[^\p{L}\p{M}\p{Nd}@.]+/gu, ' ');
  return hide(said) === said && hide(open) === open ? url : '';
}

function orSame(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url; // a stray per cent sign: it is no encoding
  }
}

function hiddenInJson(content: string, { hide, names }: Hiding): string {
  try {
    return JSON.stringify(JSON.parse(content), (key, value) => {
      if (typeof value !== 'string' || /^(id|key|order|.*Id)$/.test(key)) return value;
      return inVersions.includes(key) ? names(value) : hide(value);
    });
  } catch {
    return ''; // what cannot be read cannot be looked through
  }
}
