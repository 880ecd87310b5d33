import { Printer } from 'lucide-react';
import { formEntryWords } from '../../../shared/features/evaluation/entry-messages.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { OptionalNumberField } from '../../ui/TypedField.tsx';
import styles from './evaluation.module.css';
import { FormStanding } from './FormStanding.tsx';
import { PaperKeys } from './PaperKeys.tsx';
import { partOfPaper } from './paper-route.ts';

/** How people answer, how many have, and the papers that are keyed in. */
export function AnswerTab({ form }: { readonly form: Form }) {
  const words = useWords(formEntryWords);
  const edit = useEdit('evaluation.edit', form);
  const workshopId = useWorkshopId();
  const print = () => goTo(hrefOf(workshopId, 'evaluation', partOfPaper(form.id)));
  return (
    <div className={styles.sheet}>
      <div className={styles.top}>
        <FormStanding form={form} />
        <OptionalNumberField
          className={styles.expected}
          label={words.expected}
          hint={words.expectedHint}
          min={0}
          max={5000}
          value={form.expected}
          onCommit={edit('expected')}
        />
      </div>
      {form.state === 'open' && <PaperKeys form={form} />}
      <Panel
        title={words.ways}
        actions={
          <Button icon={Printer} onPress={print}>
            {words.printPaper}
          </Button>
        }
      >
        <p>{words.byPhone}</p>
        <GoingRound />
        <p className={styles.soft}>{words.shaken}</p>
      </Panel>
    </div>
  );
}

/** Which phones go from hand to hand. */
function GoingRound() {
  const words = useWords(formEntryWords);
  const send = useSend();
  const seats = useRows('seat', { workshopId: useWorkshopId(), state: 'in' });
  return (
    <details className={styles.round}>
      <summary>{words.round}</summary>
      <p className={styles.soft}>{seats.length === 0 ? words.noPhones : words.roundHint}</p>
      {seats.map(({ id: seatId, name, passesRound }) => (
        <Toggle
          key={seatId}
          label={words.roundOf(name)}
          value={passesRound}
          onChange={(on) => void send('evaluation.passRound', { seatId, on })}
        />
      ))}
    </details>
  );
}
