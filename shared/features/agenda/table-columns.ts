// The columns of an agenda as a table: what they are called in files that come in.
import type { Language } from '../../contract/catalogue.ts';
import { type HeadingNames, headingReader } from '../../lib/headings.ts';

/** In the order in which an export has them, and in which a column is asked what it holds. */
export const tableFields = [
  'day',
  'dayTitle',
  'date',
  'start',
  'end',
  'duration',
  'fixed',
  'title',
  'kind',
  'category',
  'block',
  'track',
  'lead',
  'speakers',
  'method',
  'place',
  'objective',
  'materials',
  'output',
  'links',
  'priority',
  'minDuration',
  'preferredDuration',
  'perGroup',
  'questionMinutes',
  'warning',
  'danger',
  'rolls',
  'countToEnd',
  'flagged',
  'skipped',
  'private',
  'blockTarget',
  'dayPlace',
  'dayEnd',
  'dayTracks',
  'notes',
] as const;
export type TableField = (typeof tableFields)[number];

/** What a column can hold: `own` is a field of the workshop's own, named by the heading. */
export type ImportField = TableField | 'own';

const names: Readonly<Record<TableField, HeadingNames>> = {
  day: { whole: 'day, days, day no, দিন, দিবস, jour, dia', part: 'দিনের' },
  dayTitle: {
    whole:
      'name of the day, day title, theme of the day, দিনের নাম, দিনের শিরোনাম, titre du jour, titulo del dia',
    part: '',
  },
  date: { whole: 'dates', part: 'date, তারিখ, fecha' },
  start: {
    whole:
      'start, starts, from, begin, begins, time from, time slot, schedule, clock, hrs, hours, শুরু, সময় শুরু, debut, de, inicio, desde, heures, horas',
    part: 'time, timing, start, সময়, সময়সূচি, শুরুর, heure, horaire, hora, horario',
  },
  end: {
    whole: 'end, ends, to, till, until, finish, time to, শেষ, সময় শেষ, fin, a, hasta, hora fin',
    part: 'end, শেষের, final',
  },
  duration: {
    whole: 'min, mins, minutes, মিনিট',
    part: 'duration, length, durée, duracion, সময়কাল, ব্যাপ্তি, স্থিতিকাল',
  },
  fixed: { whole: 'fixed, fixed times, নির্দিষ্ট, নির্দিষ্ট সময়, fixe, fijo', part: 'fixed' },
  title: {
    whole:
      'item, items, title, subject, contents, programme, program, agenda, activities, event, বিবরণ, কার্যক্রম, কর্মসূচি, আলোচ্য বিষয়, sujet, theme, titre, contenu, tema, titulo, contenido, asunto',
    part: 'topic, topics, session, sessions, activity, content, বিষয়, বিষয়বস্তু, অধিবেশন, অধিবেশনের, activite, seance, actividad, sesion',
  },
  kind: { whole: 'kind, type, ধরন, ধরণ, genre, tipo', part: 'ধরন' },
  category: {
    whole: 'category, categories, শ্রেণি, শ্রেণী, বিভাগ, categorie, categoria',
    part: '',
  },
  block: { whole: 'block, গুচ্ছ, bloc, bloque', part: '' },
  lead: {
    whole:
      'lead, led by, by, who, name, resource person, resource persons, পরিচালনায়, পরিচালনা, বক্তা, সহায়ক, qui, quien, responsable',
    part: 'facilitator, facilitators, facilitation, facilitated, speaker, speakers, presenter, presenters, moderator, moderators, responsible, responsibility, trainer, trainers, সঞ্চালক, সহায়তাকারী, দায়িত্ব, দায়িত্বপ্রাপ্ত, উপস্থাপক, প্রশিক্ষক, animateur, facilitateur, intervenant, facilitador, ponente',
  },
  speakers: { whole: 'speakers and their parts, বক্তা ও তাঁদের ভূমিকা', part: '' },
  method: {
    whole: 'how, technique, কীভাবে, comment, como',
    part: 'method, methods, methodology, process, approach, পদ্ধতি, methode, methodologie, metodo, metodologia',
  },
  place: {
    whole: 'where, hall, ou, donde, lieu, lugar, sala, salle',
    part: 'place, venue, room, location, স্থান, ভেন্যু, কক্ষ',
  },
  track: { whole: 'track, stream, parallel, parallel track, ধারা', part: 'track' },
  objective: {
    whole: 'aim, aims, purpose, goal, learning objectives',
    part: 'objective, objectives, উদ্দেশ্য, objectif, objectifs, objetivo, objetivos',
  },
  materials: {
    whole: 'needs, tools, supplies',
    part: 'material, materials, equipment, উপকরণ, সামগ্রী, materiel, material, materiales',
  },
  output: {
    whole: 'result, results',
    part: 'output, outputs, outcome, outcomes, ফল, ফলাফল, resultat, resultats, resultado, resultados',
  },
  links: { whole: 'link, links, url, লিংক, liens, enlaces', part: '' },
  priority: {
    whole: 'if time runs short, সময় কম পড়লে',
    part: 'priority, অগ্রাধিকার, priorite, prioridad',
  },
  minDuration: {
    whole: 'shortest length, minimum, minimum length, min length, min duration, সবচেয়ে কম সময়',
    part: 'minimum, shortest',
  },
  preferredDuration: {
    whole: 'preferred length, length where there is time, পছন্দের সময়কাল',
    part: 'preferred',
  },
  perGroup: {
    whole: 'minutes for each group, minutes per group, per group, প্রতি দলের মিনিট',
    part: '',
  },
  questionMinutes: {
    whole: 'minutes for questions, প্রশ্নের মিনিট',
    part: '',
  },
  warning: { whole: 'warn with minutes left, এত মিনিট বাকি থাকতে সতর্ক', part: '' },
  danger: { whole: 'nearly over with minutes left, এত মিনিট বাকি থাকতে প্রায় শেষ', part: '' },
  rolls: { whole: 'starts by the clock, ঘড়ি ধরে শুরু', part: '' },
  countToEnd: { whole: 'counts down to its end, শেষ পর্যন্ত গোনে', part: '' },
  flagged: { whole: 'flag, flagged, পতাকা', part: 'flagged' },
  skipped: { whole: 'left out, skipped, বাদ, বাদ দেওয়া', part: 'skipped' },
  private: { whole: 'private, hidden, গোপন, অপ্রকাশ্য', part: '' },
  blockTarget: { whole: 'target of the block, গুচ্ছের লক্ষ্য', part: '' },
  dayPlace: { whole: 'place of the day, দিনের স্থান', part: '' },
  dayEnd: { whole: 'end of the day, দিনের শেষ', part: '' },
  dayTracks: { whole: 'tracks of the day, দিনের ধারা', part: '' },
  notes: {
    whole: 'private notes, ব্যক্তিগত নোট',
    part: 'note, notes, remark, remarks, comment, comments, মন্তব্য, নোট, remarque, remarques, notas, observaciones',
  },
};

/** `Length of the session` is a length: the telling word is not the one most headings have. */
const tellingFirst: readonly TableField[] = [
  'dayTitle',
  'dayPlace',
  'dayEnd',
  'dayTracks',
  'blockTarget',
  'minDuration',
  'preferredDuration',
  'perGroup',
  'questionMinutes',
  'warning',
  'danger',
  'fixed',
  'rolls',
  'countToEnd',
  'flagged',
  'speakers',
  'links',
  'category',
  'block',
  'skipped',
  'private',
  'priority',
  'duration',
  'objective',
  'materials',
  'output',
  'method',
  'lead',
  'place',
  'track',
  'kind',
  'notes',
  'date',
  'day',
  'end',
  'start',
  'title',
];

export const agendaHeadings = headingReader(
  tellingFirst.map((field) => [field, names[field]] as const),
);

/** Stands before the name of an own field that would be read as another column's, or has none. */
const ownMark = /^(?:field|ঘর)\s*:\s*/i;

/** The heading of a column with a field of the workshop's own. */
export function ownHeading(title: string, language: Language): string {
  const plain = title !== '' && title.length <= 60 && !ownMark.test(title);
  if (plain && agendaHeadings.columnsOf([title, 'Fixed'])?.[0] === null) return title;
  return `${language === 'bn' ? 'ঘর' : 'Field'}: ${title}`;
}

/** The own field that a heading says it is, whatever else it could mean; null: it says nothing of it. */
export function ownTitle(heading: string): string | null {
  return ownMark.test(heading) ? heading.replace(ownMark, '') : null;
}
