// The forms that are open, one after the other: filled in at leisure, kept on the phone meanwhile, and
// sent once. What was sent is not kept here: only that it was.
import { useState } from 'react';
import type { SeatForm } from '../../../../shared/contract/seat-view.ts';
import { titleIn } from '../../../../shared/features/evaluation/rules.ts';
import { seatFormWords } from '../../../../shared/features/evaluation/seat-messages.ts';
import { useEntry, useSeat, useSeatState } from '../../../state/seat/seat-app.tsx';
import { listOf } from '../../../state/seat/view.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press } from '../../../ui/seat/parts.tsx';
import { FillForm } from './FillForm.tsx';
import { refusedAnswer, useSentForms, waitingAnswer } from './sent-forms.ts';

export function FormPanel() {
  const entries = useSeatState((state) => state.entries);
  const round = useEntry('round') !== undefined;
  const forms = listOf(entries, 'form');
  return (
    <>
      {forms.map((form) =>
        round ? <Round key={form.id} form={form} /> : <Own key={form.id} form={form} />,
      )}
    </>
  );
}

function useTitle(form: SeatForm): string {
  const { language } = useFormat();
  const words = useWords(seatFormWords);
  return titleIn(form, language) || words.begin;
}

/** Whoever holds the phone fills it in for themselves, once. */
function Own({ form }: { readonly form: SeatForm }) {
  const words = useWords(seatFormWords);
  const title = useTitle(form);
  const [isSent, markSent] = useSentForms(form.id);
  const out = useSeatState((state) => state.out);
  const refused = refusedAnswer(out, form.id);
  if (!isSent || refused) {
    return <FillForm form={form} title={title} refused={refused} round={false} onSent={markSent} />;
  }
  const waits = waitingAnswer(out, form.id);
  return (
    <Panel title={title}>
      <Note tone={waits ? 'warning' : 'good'} live>
        {waits ? words.sentHere : words.sent}
      </Note>
    </Panel>
  );
}

/**
 * From hand to hand. Whoever has sent sees what is amiss with their answers until the next one takes
 * the phone; from then on nothing of them is to be seen.
 */
function Round({ form }: { readonly form: SeatForm }) {
  const words = useWords(seatFormWords);
  const session = useSeat();
  const title = useTitle(form);
  const out = useSeatState((state) => state.out);
  const [holder, setHolder] = useState(0);
  const [filling, setFilling] = useState(false);
  const [before, setBefore] = useState<readonly string[]>([]);
  const refused = refusedAnswer(out, form.id);
  const isOfBefore = refused !== null && before.includes(refused.request);
  const next = () => {
    setBefore(out.map(({ request }) => request));
    setHolder(holder + 1);
    setFilling(true);
  };
  if (filling || (refused && !isOfBefore)) {
    const own = isOfBefore ? null : refused;
    const done = () => setFilling(false);
    return <FillForm key={holder} form={form} title={title} refused={own} round onSent={done} />;
  }
  return (
    <Panel title={words.roundTitle}>
      {holder > 0 && !isOfBefore && (
        <Note tone="good" live>
          {words.sent}
        </Note>
      )}
      {isOfBefore && (
        <div role="alert">
          <Note tone="danger">{`${words.notTaken} ${refused.sentence}`}</Note>
          <Press onPress={() => session.drop(refused.request)}>{words.putAway}</Press>
        </div>
      )}
      <Note>{words.roundText}</Note>
      <Press tone="main" onPress={next}>
        {holder > 0 ? words.nextPerson : words.begin}
      </Press>
    </Panel>
  );
}
