// The minutes as the rows on this screen make them.
import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { assembleMinutes } from '../../../shared/features/minutes/assemble.ts';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import type { MinutesRows } from '../../../shared/features/minutes/parts/part.ts';
import { useApp } from '../../state/app.tsx';
import type { Tables } from '../../state/rows.ts';
import { selectRows } from '../../state/select-rows.ts';

/** The minutes of a workshop, in the language of its papers. Typing never waits for them. */
export function useMinutes(workshopId: string): MinutesDocument {
  const rows = useStore(
    useApp().store,
    useShallow(({ tables }) => minutesRows(tables, workshopId)),
  );
  const settled = useDeferredValue(rows);
  return useMemo(() => assembleMinutes(settled, settled.workshop[0]?.language ?? 'en'), [settled]);
}

function minutesRows(tables: Tables, workshopId: string): MinutesRows {
  const own = { workshopId };
  return {
    workshop: selectRows(tables, 'workshop', own),
    question: selectRows(tables, 'question', own),
    caseStudy: selectRows(tables, 'caseStudy', own),
    person: selectRows(tables, 'person', own),
    arrangement: selectRows(tables, 'arrangement', own),
    group: selectRows(tables, 'group', own),
    membership: selectRows(tables, 'membership', own),
    groupReport: selectRows(tables, 'groupReport', own),
    day: selectRows(tables, 'day', own),
    agendaItem: selectRows(tables, 'agendaItem', own),
    runEntry: selectRows(tables, 'runEntry', own),
    capture: selectRows(tables, 'capture', own),
    board: selectRows(tables, 'board', own),
    card: selectRows(tables, 'card', own),
    stack: selectRows(tables, 'stack', own),
    cardLink: selectRows(tables, 'cardLink', own),
    vote: selectRows(tables, 'vote', own),
    voteOption: selectRows(tables, 'voteOption', own),
    ballot: selectRows(tables, 'ballot', own),
    ballotMark: selectRows(tables, 'ballotMark', own),
    plan: selectRows(tables, 'plan', own),
    planLine: selectRows(tables, 'planLine', own),
    minutesText: selectRows(tables, 'minutesText', own),
  };
}
