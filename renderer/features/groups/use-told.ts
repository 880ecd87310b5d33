// What there is to say of an arrangement as it stands: asked anew whenever its rows change.
import { useEffect, useState } from 'react';
import type { Told } from '../../../shared/features/groups/dealing.ts';
import { type Question, questionOf } from '../../../shared/features/groups/instance-of.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { useAppState } from '../../state/app.tsx';
import { useRows } from '../../state/use-rows.ts';
import type { Engine } from './engine.ts';
import type { AskedNow } from './use-asked.ts';

export type Standing = { readonly told: Told; readonly question: Question };

/** null as long as nobody sits anywhere. */
export function useTold(
  engine: Engine | null,
  askedNow: AskedNow,
  arrangement: Arrangement,
): Standing | null {
  const changed = useChanges(arrangement);
  const [standing, setStanding] = useState<Standing | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again when rows have changed
  useEffect(() => {
    const asked = askedNow();
    if (!engine || !asked) return;
    if (asked.memberships.length === 0) return setStanding(null);
    let wanted = true;
    const question = questionOf({ ...asked, withSex: true });
    const { instance } = question;
    void engine.explain(instance, instance.current ?? []).then((told) => {
      if (wanted) setStanding({ told, question });
    });
    return () => {
      wanted = false;
    };
  }, [engine, askedNow, changed]);
  return standing;
}

/** Another value whenever something has changed that dealing goes by. */
export function useChanges({ id, workshopId }: Arrangement): unknown {
  const tables = useAppState((state) => state.tables.membership);
  const rows = [
    tables,
    useRows('arrangement', { id }),
    useRows('group', { arrangementId: id }),
    useRows('person', { workshopId }),
    useRows('bond', { workshopId }),
    useRows('absence', { arrangementId: id }),
    useRows('choice', { arrangementId: id }),
  ];
  const [known, setKnown] = useState(rows);
  if (rows.some((row, at) => row !== known[at])) {
    setKnown(rows);
    return rows;
  }
  return known;
}
