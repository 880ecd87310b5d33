import { useState } from 'react';
import { largestFromPhone } from '../../../../shared/contract/limits.ts';
import type { SeatForm } from '../../../../shared/contract/seat-view.ts';
import { answerWords } from '../../../../shared/features/evaluation/answer-messages.ts';
import { asksCode, questionsOf } from '../../../../shared/features/evaluation/rules.ts';
import { seatFormWords } from '../../../../shared/features/evaluation/seat-messages.ts';
import { AboutYou } from '../../../features/evaluation/fill/AboutYou.tsx';
import {
  type Filling,
  readFilling,
  saidTo,
  sayable,
  withSaid,
} from '../../../features/evaluation/fill/filling.ts';
import { ItemFields } from '../../../features/evaluation/fill/ItemFields.tsx';
import { useEntry, useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press } from '../../../ui/seat/parts.tsx';
import type { RefusedAnswer } from './sent-forms.ts';

type Props = {
  readonly form: SeatForm;
  readonly title: string;
  readonly refused: RefusedAnswer | null;
  /** The phone goes from hand to hand. */
  readonly round: boolean;
  readonly onSent: () => void;
};

/** One form as it is filled in; what is said so far survives the page. */
export function FillForm({ form, title, refused, round, onSent }: Props) {
  const words = useWords(seatFormWords);
  const { anonymous } = useWords(answerWords);
  const session = useSeat();
  const [draft, setDraft] = useSeatDraft(`form/${form.id}${round ? '/round' : ''}`);
  const [fault, setFault] = useState('');
  const filling = draft === '' && refused ? fillingOf(refused) : readFilling(draft);
  const change = (next: Filling) => {
    setFault('');
    setDraft(JSON.stringify(next));
  };
  const said = sayable(filling, form);
  const send = () => {
    if (said.length === 0) return setFault(words.nothingSaid);
    const input = { formId: form.id, ...filling, said };
    if (new TextEncoder().encode(JSON.stringify(input)).length > largestFromPhone)
      return setFault(words.tooLong);
    if (refused) session.drop(refused.request);
    session.say({ name: 'evaluation.answer', input });
    setDraft('');
    onSent();
  };
  return (
    <Panel title={title}>
      <Note>{anonymous}</Note>
      {refused && (
        <div role="alert">
          <Note tone="danger">{`${words.notTaken} ${refused.sentence}`}</Note>
        </div>
      )}
      <Items form={form} filling={filling} onChange={change} />
      <About form={form} filling={filling} round={round} onChange={change} />
      <Note>{words.answered(said.length, questionsOf(form.items).length)}</Note>
      <div role="alert">{fault && <Note tone="danger">{fault}</Note>}</div>
      <Press tone="main" onPress={send}>
        {words.send}
      </Press>
    </Panel>
  );
}

type Fill = {
  readonly form: SeatForm;
  readonly filling: Filling;
  readonly onChange: (next: Filling) => void;
};

function Items({ form, filling, onChange }: Fill) {
  return (
    <>
      {form.items.map((item) => (
        <ItemFields
          key={item.id}
          item={item}
          pictograms={form.pictograms}
          said={saidTo(filling, item.id)}
          onSay={(one) => onChange(withSaid(filling, one))}
        />
      ))}
    </>
  );
}

/** Of somebody on the list the laptop knows it; whoever else holds the phone is asked. */
function About({ form, filling, round, onChange }: Fill & { readonly round: boolean }) {
  const known = useEntry('me')?.personId !== null && !round;
  return (
    <AboutYou
      asksCode={asksCode(form)}
      asksSex={form.asksSex && !known}
      organisations={known ? [] : form.organisations}
      filling={filling}
      onChange={onChange}
    />
  );
}

function fillingOf({ input: { code = '', sex = '', organisation = '', said } }: RefusedAnswer) {
  return { code, sex, organisation, said };
}
