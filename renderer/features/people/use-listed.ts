// Whom a paper is printed for.
import { useMemo, useState } from 'react';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';

type Who = 'everybody' | 'present';

/** The people that are chosen, in the list's order, and the field's value, options and change. */
export function useListed() {
  const words = useWords(peoplePapers);
  const all = useRows('person', { workshopId: useWorkshopId() });
  const [who, setWho] = useState<Who>('everybody');
  const people = useMemo(
    () => inOrder(all).filter(({ present }) => who === 'everybody' || present),
    [all, who],
  );
  const field = {
    label: words.people,
    value: who,
    options: [
      { value: 'everybody', label: words.everybody },
      { value: 'present', label: words.present },
    ] as const,
    onChange: setWho,
  };
  return { people, field };
}
