import { ClipboardList } from 'lucide-react';
import { planWords } from '../../../shared/features/action-plan/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState } from '../../ui/Surfaces.tsx';
import { useAddPlan, useOwners } from './owners.ts';

/** What belongs here, before there is any plan. */
export function NoPlans() {
  const words = useWords(planWords);
  const add = useAddPlan();
  const [first] = useOwners();
  return (
    <EmptyState icon={ClipboardList} title={words.emptyTitle} text={words.emptyText}>
      <Button tone="primary" onPress={() => add('')}>
        {words.addFirst}
      </Button>
      {first && <Button onPress={() => add(first)}>{words.addFor(first)}</Button>}
    </EmptyState>
  );
}
