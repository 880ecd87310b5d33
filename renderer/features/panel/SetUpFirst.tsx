import { panelWords } from '../../../shared/features/panel/messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { allPlansPart, panelSheet } from './places.ts';
import styles from './points.module.css';

/** What is missing, and the way to where it is made. */
export function SetUpFirst({ text }: { readonly text: string }) {
  const words = useWords(panelWords);
  const workshopId = useWorkshopId();
  return (
    <div className={styles.steps}>
      <span className={styles.soft}>{text}</span>
      <Button onPress={() => goTo(hrefOf(workshopId, 'actions', allPlansPart, panelSheet))}>
        {words.setUp}
      </Button>
    </div>
  );
}
