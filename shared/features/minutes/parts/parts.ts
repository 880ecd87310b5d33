// Every part of a paper, with the tables it is made from.
import type { PartKind } from '../model.ts';
import { actionPlans } from './action-plans.ts';
import { annexAgenda, annexMaterials } from './annexes.ts';
import { annexPeople, attendance, profile } from './attendance.ts';
import { boards } from './boards.ts';
import { decisions, notes, parkingLot, questionsRaised, quotes } from './captures.ts';
import { evaluation } from './evaluation.ts';
import { followUpDates } from './follow-up.ts';
import { groupWork } from './group-work.ts';
import { cases, guidingQuestions, objectives, summary } from './opening.ts';
import { panel } from './panel.ts';
import type { MinutesTable, Part } from './part.ts';
import { photos } from './photos.ts';
import { programme } from './programme.ts';
import {
  conclusions,
  difficulties,
  done,
  impact,
  method,
  nextSteps,
  recommendations,
} from './told.ts';
import { votes } from './votes.ts';

export type PartDefinition = {
  /** It is drafted again when one of them has changed. */
  readonly tables: readonly MinutesTable[];
  readonly draft: Part;
};

const from = (draft: Part, ...tables: readonly MinutesTable[]): PartDefinition => ({
  tables,
  draft,
});
const captured = (draft: Part) => from(draft, 'capture', 'agendaItem', 'workshop');

export const parts: { readonly [P in PartKind]: PartDefinition } = {
  summary: from(summary, 'minutesText'),
  objectives: from(objectives, 'minutesText', 'workshop'),
  questions: from(guidingQuestions, 'question'),
  cases: from(cases, 'caseStudy'),
  programme: from(programme, 'day', 'agendaItem', 'runEntry', 'workshop'),
  done: from(done, 'minutesText', 'day', 'agendaItem', 'runEntry', 'workshop'),
  method: from(method, 'minutesText', 'agendaItem'),
  attendance: from(attendance, 'person', 'attendance', 'day'),
  profile: from(profile, 'person', 'attendance'),
  'group-work': from(groupWork, 'arrangement', 'group', 'membership', 'groupReport', 'person'),
  boards: from(boards, 'board', 'card', 'stack', 'cardLink', 'group', 'caseStudy', 'minutesText'),
  votes: from(votes, 'vote', 'voteOption', 'ballot', 'ballotMark'),
  decisions: captured(decisions),
  'questions-raised': captured(questionsRaised),
  quotes: captured(quotes),
  parking: captured(parkingLot),
  notes: captured(notes),
  impact: from(impact, 'minutesText'),
  difficulties: from(difficulties, 'minutesText'),
  conclusions: from(conclusions, 'minutesText'),
  recommendations: from(recommendations, 'minutesText'),
  plans: from(
    actionPlans,
    'plan',
    'planLine',
    'budgetItem',
    'planCard',
    'planSettings',
    'caseStudy',
    'card',
  ),
  panel: from(
    panel,
    'plan',
    'panelSettings',
    'panellist',
    'criterion',
    'panelScore',
    'panelComment',
  ),
  'next-steps': from(nextSteps, 'minutesText'),
  'follow-up': from(followUpDates, 'followUp'),
  evaluation: from(evaluation, 'form', 'formItem', 'response', 'answer', 'person'),
  photos: from(photos, 'capture', 'file', 'photoNote'),
  'annex-agenda': from(annexAgenda, 'day', 'agendaItem'),
  'annex-people': from(annexPeople, 'person', 'attendance', 'day'),
  'annex-materials': from(annexMaterials, 'caseStudy', 'day', 'agendaItem'),
};
