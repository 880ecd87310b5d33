import { useState } from 'react';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useEntry, useSeat, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note, Panel, Press } from '../../ui/seat/parts.tsx';
import { InRoom } from './InRoom.tsx';
import { JoinCode } from './JoinCode.tsx';
import { JoinName } from './JoinName.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PickName } from './PickName.tsx';
import styles from './seat-page.module.css';
import { useAskedNames } from './use-asked-names.ts';

/** The page of a phone: coming in, waiting to be let in, and the room. */
export function SeatPage() {
  const step = useSeatState((state) => state.step);
  const refusal = useSeatState((state) => state.refusal);
  const me = useEntry('me');
  if (refusal?.code === 'wrong-version') return <Outdated sentence={refusal.sentence} />;
  if (step === 'code') return <JoinCode />;
  if (step === 'names') return <JoinName />;
  if (me?.state === 'removed' || refusal?.code === 'seat-removed') return <TakenOut />;
  if (!me) return <Opening />;
  return me.state === 'waiting' ? <Waiting name={me.name} /> : <InRoom />;
}

function Opening() {
  const words = useWords(seatWords);
  return (
    <main className={styles.alone}>
      <h1>{words.opening}</h1>
      <Note>{words.stillOpening}</Note>
    </main>
  );
}

/** To be let in, or to go by another name: who sits under this one already stays there. */
function Waiting({ name }: { readonly name: string }) {
  const words = useWords(seatWords);
  const refusal = useSeatState((state) => state.refusal);
  const [choosing, setChoosing] = useState(false);
  return (
    <main className={styles.alone}>
      <LanguageSwitch />
      <h1>{choosing ? words.whoTitle : words.waitTitle}</h1>
      {refusal && (
        <div role="alert">
          <Note tone="danger">{refusal.sentence}</Note>
        </div>
      )}
      {choosing ? (
        <OtherName onEnd={() => setChoosing(false)} />
      ) : (
        <>
          <p role="status" dir="auto">
            {words.waitText(name)}
          </p>
          <Note>{words.waitHint}</Note>
          <Press onPress={() => setChoosing(true)}>{words.otherName}</Press>
        </>
      )}
    </main>
  );
}

function OtherName({ onEnd }: { readonly onEnd: () => void }) {
  const words = useWords(seatWords);
  const session = useSeat();
  const names = useAskedNames();
  const pick = (personId: string | null, name: string) => {
    session.rename(personId, name);
    onEnd();
  };
  return (
    <>
      {names ? <PickName names={names} onPick={pick} /> : <Note live>{words.passOnLoading}</Note>}
      <Press onPress={onEnd}>{words.keepWaiting}</Press>
    </>
  );
}

function TakenOut() {
  const words = useWords(seatWords);
  const step = useSeatState((state) => state.refusal?.sentence);
  return (
    <main className={styles.alone}>
      <h1>{words.outTitle}</h1>
      {step && <Note live>{step}</Note>}
      <JoinAgain />
    </main>
  );
}

function JoinAgain() {
  const words = useWords(seatWords);
  const session = useSeat();
  return (
    <Press tone="main" onPress={() => session.joinAgain()}>
      {words.joinAgain}
    </Press>
  );
}

function Outdated({ sentence }: { readonly sentence: string }) {
  const words = useWords(seatWords);
  return (
    <main className={styles.alone}>
      <Panel title={sentence}>
        <Press tone="main" onPress={() => window.location.reload()}>
          {words.reload}
        </Press>
      </Panel>
    </main>
  );
}
