import type { StageView } from '../../shared/contract/stage-view.ts';

/** What the room may read, scene by scene. */
export const mayShow = {
  welcome: ['workshop.title', 'workshop.place', 'workshop.venue', 'workshop.organiser'],
  join: ['workshop.title'],
  agenda: [
    'track.title',
    'track.place',
    'day.title',
    'day.place',
    'agendaItem.title',
    'agendaItem.lead',
    'agendaItem.method',
    'workshop.title',
  ],
  clock: ['agendaItem.title', 'agendaItem.lead', 'track.title', 'track.place'],
  groups: ['arrangement.title', 'group.name', 'group.question', 'group.place', 'person.name'],
  'find-me': ['arrangement.title', 'group.name', 'group.place', 'person.name'],
  moves: ['arrangement.title', 'group.name', 'group.place', 'person.name'],
  board: ['board.title', 'caseStudy.title', 'group.name', 'card.text'],
  vote: ['vote.title', 'voteOption.title'],
  actions: ['plan.title', 'plan.owner', 'planLine.activity', 'planLine.responsible'],
  question: ['question.text'],
  speakers: ['turn.name'],
  report: ['agendaItem.title', 'group.name', 'group.question'],
  message: ['stage.text', 'output.text'],
  image: [],
  test: [],
  blank: [],
  empty: [],
} as const satisfies Readonly<Record<StageView['scene']['kind'], readonly string[]>>;
