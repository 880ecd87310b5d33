import { Bell } from 'lucide-react';
import { useId } from 'react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { usualSettings } from '../../../shared/features/run/thresholds.ts';
import { useBellReady, useVolume } from '../../state/use-bell.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { NumberField } from '../../ui/TypedField.tsx';
import styles from './tools.module.css';

/** When this workshop's clocks warn, how long a speaker has, and whether any of it sounds. */
export function BellSettings() {
  const words = useWords(clockWords);
  const workshopId = useWorkshopId();
  const settings = useRow('runSettings', workshopId) ?? { id: workshopId, ...usualSettings };
  const edit = useEdit('run.editSettings', settings);
  return (
    <>
      <Toggle label={words.sound} value={settings.sound} onChange={edit('sound')} />
      <Volume />
      <div className={styles.settings}>
        <NumberField
          label={words.warningAt}
          min={1}
          max={120}
          value={settings.warning}
          onCommit={edit('warning')}
        />
        <NumberField
          label={words.dangerAt}
          min={1}
          max={60}
          value={settings.danger}
          onCommit={edit('danger')}
        />
        <NumberField
          label={words.turnLength}
          min={10}
          max={3600}
          value={settings.turnSeconds}
          onCommit={edit('turnSeconds')}
        />
      </div>
    </>
  );
}

/** How loud is a matter of this laptop, not of the workshop. */
function Volume() {
  const words = useWords(clockWords);
  const id = useId();
  const { volume, setVolume, ring } = useVolume();
  const ready = useBellReady();
  return (
    <>
      <div className={styles.volume}>
        <label htmlFor={id}>{words.volume}</label>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={10}
          value={volume}
          onChange={(event) => setVolume(Number(event.target.value))}
        />
        <Button size="small" icon={Bell} onPress={() => ring('item-end')}>
          {words.tryIt}
        </Button>
      </div>
      {!ready && <p className={styles.soft}>{words.bellSleeps}</p>}
    </>
  );
}
