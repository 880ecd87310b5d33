// What the parts of a paper are called, in the language of whoever looks at them.
import type { Words } from '../../../shared/contract/catalogue.ts';
import { minutesPaper } from '../../../shared/features/minutes/messages.ts';
import type { PartKind } from '../../../shared/features/minutes/model.ts';
import { reportPaper } from '../../../shared/features/minutes/report-messages.ts';
import { useWords } from '../../ui/language.tsx';

type PaperWords = Words<(typeof minutesPaper)['en']>;
type ReportWords = Words<(typeof reportPaper)['en']>;

/** A part's name, as its heading in the paper. */
export function usePartTitles(): (part: PartKind) => string {
  const paper = useWords(minutesPaper);
  const report = useWords(reportPaper);
  const titles = { ...ownTitles(paper), ...reportTitles(report) };
  return (part) => titles[part];
}

type Own = Exclude<PartKind, keyof ReturnType<typeof reportTitles>>;

function ownTitles(words: PaperWords): Readonly<Record<Own, string>> {
  return {
    summary: words.summary,
    objectives: words.objectives,
    questions: words.guidingQuestions,
    cases: words.cases,
    programme: words.programme,
    done: words.done,
    method: words.method,
    attendance: words.attendance,
    profile: words.profile,
    'group-work': words.groupWork,
    boards: words.boards,
    votes: words.votes,
    decisions: words.decisions,
    'questions-raised': words.questions,
    quotes: words.quotes,
    parking: words.parking,
    notes: words.notes,
    impact: words.impact,
    difficulties: words.difficulties,
    conclusions: words.conclusions,
    recommendations: words.recommendations,
    plans: words.actionPlans,
    'next-steps': words.nextSteps,
    'annex-people': words.annexPeople,
  };
}

function reportTitles(words: ReportWords) {
  return {
    panel: words.panel,
    'follow-up': words.followUp,
    evaluation: words.evaluation,
    photos: words.photos,
    'annex-agenda': words.annexAgenda,
    'annex-materials': words.annexMaterials,
  } as const;
}
