import { CircleCheck, Stethoscope, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { LanAddress, LanFinding, LanRoom } from '../../../shared/contract/lan.ts';
import { doctorWords } from '../../../shared/features/room/doctor-messages.ts';
import { useLan } from '../../state/lan.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Badge, Note } from '../../ui/Surfaces.tsx';
import styles from './join-doctor.module.css';

/** What keeps phones out, as far as this laptop can tell, and what to do about it. */
export function JoinDoctor({ room: { findings, addresses } }: { readonly room: LanRoom }) {
  const words = useWords(doctorWords);
  const lan = useLan();
  const [looking, setLooking] = useState(false);
  const look = async () => {
    setLooking(true);
    await lan({ do: 'check' });
    setLooking(false);
  };
  return (
    <>
      <div className={styles.head}>
        <p role="status">{looking ? words.looking : findings === null ? words.notYet : ''}</p>
        <Button icon={Stethoscope} disabled={looking} onPress={() => void look()}>
          {findings === null ? words.look : words.again}
        </Button>
      </div>
      {findings?.map((finding) => (
        <Found key={finding} finding={finding} />
      ))}
      {findings?.length === 0 && (
        <>
          <Note tone="good" icon={CircleCheck}>
            {words.allWell}
          </Note>
          <p className={styles.soft}>{words.allWellHint}</p>
        </>
      )}
      {addresses.length > 0 && <Addresses addresses={addresses} />}
    </>
  );
}

function Found({ finding }: { readonly finding: LanFinding }) {
  const words = useWords(doctorWords);
  const steps = words.steps(finding).split('\n');
  return (
    <section className={styles.found}>
      <h3>
        <TriangleAlert aria-hidden size={20} />
        {words.found(finding)}
      </h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** The likely one is picked; picture and address follow the one that is chosen. */
function Addresses({ addresses }: { readonly addresses: readonly LanAddress[] }) {
  const words = useWords(doctorWords);
  const lan = useLan();
  const name = useId();
  return (
    <fieldset className={styles.addresses}>
      <legend>{words.addresses}</legend>
      {addresses.map(({ address, name: called, kind, likely, shown }) => (
        <label key={address} className={styles.address}>
          <input
            type="radio"
            name={name}
            checked={shown}
            onChange={() => void lan({ do: 'use', address })}
          />
          <span className={styles.figures} dir="ltr">
            {address}
          </span>
          <span className={styles.soft}>
            {words.kind(kind)} · <bdi>{called}</bdi>
          </span>
          {likely && <Badge tone="good">{words.likely}</Badge>}
        </label>
      ))}
      {addresses.length > 1 && <p className={styles.soft}>{words.addressesHint}</p>}
    </fieldset>
  );
}
