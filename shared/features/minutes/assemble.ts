// The minutes, put together from what the workshop left behind.
import { type Language, wordsOf } from '../../contract/catalogue.ts';
import { formatOf } from '../../lib/format.ts';
import type { MinutesDocument } from './document.ts';
import { minutesPaper } from './messages.ts';
import { actionPlans } from './parts/action-plans.ts';
import { attendance } from './parts/attendance.ts';
import { boards } from './parts/boards.ts';
import { decisions, notes, parkingLot, questionsRaised, quotes } from './parts/captures.ts';
import { groupWork } from './parts/group-work.ts';
import {
  backgroundAndPurpose,
  cases,
  coverFacts,
  guidingQuestions,
  summary,
} from './parts/opening.ts';
import type { MinutesRows, Part } from './parts/part.ts';
import { programme } from './parts/programme.ts';
import { votes } from './parts/votes.ts';

/** In the order donors expect: what it was for, what happened, what came of it. */
const parts: readonly Part[] = [
  summary,
  backgroundAndPurpose,
  guidingQuestions,
  cases,
  programme,
  attendance,
  groupWork,
  boards,
  votes,
  decisions,
  questionsRaised,
  quotes,
  parkingLot,
  notes,
  actionPlans,
];

/**
 * The minutes of a workshop. Parts with nothing in them are left out; the private notes of agenda
 * items are never in them. It looks at no clock: an item still running has a start and no end.
 * @param rows the rows of exactly one workshop
 * @param language of the fixed words, dates and digits; what people wrote stays as it is
 */
export function assembleMinutes(rows: MinutesRows, language: Language): MinutesDocument {
  const format = formatOf(language);
  const words = wordsOf(minutesPaper, format);
  const workshop = rows.workshop[0];
  const context = { rows, words, format, timeZone: workshop?.timeZone ?? 'UTC' };
  return {
    language,
    cover: {
      label: words.label,
      title: workshop?.title.trim() || words.untitled,
      facts: coverFacts(context),
    },
    words: { contents: words.contents, page: words.page, of: words.of },
    blocks: parts.flatMap((part) => part(context)),
  };
}
