import type { JoinScene, WayIn } from '../../../shared/features/room/scene.ts';
import { wayInWords } from '../../../shared/features/room/way-in-messages.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Qr } from '../../ui/Qr.tsx';
import { Spelled } from './Spelled.tsx';
import styles from './stage-join.module.css';

/** How to come in with a phone, for those who were not there when it was said. */
export function StageJoin({ scene: { wayIn } }: { readonly scene: JoinScene }) {
  const words = useWords(wayInWords);
  return (
    <div className={styles.scene}>
      <h1 className={styles.title}>{words.title}</h1>
      {wayIn ? <Steps {...wayIn} /> : <p className={styles.closed}>{words.closed}</p>}
      <p className={styles.quiet}>{words.noPhone}</p>
    </div>
  );
}

function Steps({ address, code, link }: WayIn) {
  const words = useWords(wayInWords);
  const { number } = useFormat();
  return (
    <div className={styles.ways}>
      <Qr className={styles.picture} text={link} label={words.picture} />
      <ol className={styles.steps}>
        <li>
          <span className={styles.step}>{number(1)}</span>
          <p>{words.sameWifi}</p>
        </li>
        <li>
          <span className={styles.step}>{number(2)}</span>
          <p>
            {words.scan}
            <span className={styles.address} dir="ltr">
              {address}
            </span>
          </p>
        </li>
        <li>
          <span className={styles.step}>{number(3)}</span>
          <p>
            {words.typeCode}
            <span className={styles.code}>
              <Spelled code={code} />
            </span>
          </p>
        </li>
      </ol>
    </div>
  );
}

/** Beside something else, for whoever sees it as they come in. */
export function WayInBeside({ address, code, link }: WayIn) {
  const words = useWords(wayInWords);
  return (
    <aside className={styles.beside} aria-label={words.title}>
      <p className={styles.heading}>{words.title}</p>
      <Qr text={link} label={words.picture} />
      <p className={styles.small} dir="ltr">
        {address}
      </p>
      <p className={styles.pair}>
        {words.code} <Spelled code={code} />
      </p>
    </aside>
  );
}
