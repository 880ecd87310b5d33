// Whose a plan can be and who does things: what the list of people already knows.
import { useMemo } from 'react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { usePart } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';

/** Projects and organisations of the people, each once: projects first. */
export function useOwners(): readonly string[] {
  const people = useRows('person', { workshopId: useWorkshopId() });
  return useMemo(
    () =>
      distinct([
        ...people.map(({ project }) => project),
        ...people.map(({ organisation }) => organisation),
      ]),
    [people],
  );
}

/** The people's names, each once. */
export function usePeopleNames(): readonly string[] {
  const people = useRows('person', { workshopId: useWorkshopId() });
  return useMemo(() => distinct(people.map(({ name }) => name)), [people]);
}

/** Makes a plan and opens it. */
export function useAddPlan(): (owner: string) => void {
  const words = useWords(planWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const [, open] = usePart();
  return (owner) => {
    const id = newId();
    const input = { id, workshopId, title: words.firstTitle, owner };
    void send('actionPlan.addPlan', input).then(({ ok }) => {
      if (ok) open(id);
    });
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}
