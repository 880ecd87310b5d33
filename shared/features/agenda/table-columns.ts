// The columns of an agenda as a table: what they are called in files that come in.
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
  'lead',
  'method',
  'place',
  'track',
  'objective',
  'materials',
  'output',
  'priority',
  'minDuration',
  'perGroup',
  'skipped',
  'private',
  'notes',
] as const;
export type TableField = (typeof tableFields)[number];

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
  kind: { whole: 'kind, type, category, ধরন, ধরণ, genre, tipo', part: 'ধরন' },
  lead: {
    whole:
      'lead, led by, by, who, name, resource person, resource persons, পরিচালনায়, পরিচালনা, বক্তা, সহায়ক, qui, quien, responsable',
    part: 'facilitator, facilitators, facilitation, facilitated, speaker, speakers, presenter, presenters, moderator, moderators, responsible, responsibility, trainer, trainers, সঞ্চালক, সহায়তাকারী, দায়িত্ব, দায়িত্বপ্রাপ্ত, উপস্থাপক, প্রশিক্ষক, animateur, facilitateur, intervenant, facilitador, ponente',
  },
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
  priority: {
    whole: 'if time runs short, সময় কম পড়লে',
    part: 'priority, অগ্রাধিকার, priorite, prioridad',
  },
  minDuration: {
    whole: 'shortest length, minimum, minimum length, min length, min duration, সবচেয়ে কম সময়',
    part: 'minimum, shortest',
  },
  perGroup: {
    whole: 'minutes for each group, minutes per group, per group, প্রতি দলের মিনিট',
    part: '',
  },
  skipped: { whole: 'left out, skipped, বাদ, বাদ দেওয়া', part: 'skipped' },
  private: { whole: 'private, hidden, গোপন, অপ্রকাশ্য', part: '' },
  notes: {
    whole: 'private notes, ব্যক্তিগত নোট',
    part: 'note, notes, remark, remarks, comment, comments, মন্তব্য, নোট, remarque, remarques, notas, observaciones',
  },
};

/** `Length of the session` is a length: the telling word is not the one most headings have. */
const tellingFirst: readonly TableField[] = [
  'dayTitle',
  'minDuration',
  'perGroup',
  'fixed',
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
