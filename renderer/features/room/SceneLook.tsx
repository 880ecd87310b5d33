import { useState } from 'react';
import { plainStyle, sceneKinds } from '../../../shared/features/room/kinds.ts';
import { roomWords } from '../../../shared/features/room/messages.ts';
import type { SceneKind } from '../../../shared/features/room/model.ts';
import { useAppState } from '../../state/app.tsx';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField, Toggle } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './stage-control.module.css';

/** Sizes offered, in per cent. */
const scales = [75, 90, 100, 110, 125, 150, 175, 200];
const styled = sceneKinds.filter((kind) => kind !== 'test');

/** How each kind of scene looks: begins with the one on show. */
export function SceneLook() {
  const words = useWords(roomWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const shown = useAppState((state) => state.view?.scene.kind);
  const [chosen, setChosen] = useState<SceneKind | null>(null);
  const kind = chosen ?? styled.find((each) => each === shown) ?? 'welcome';
  const style = useRows('sceneStyle', { workshopId, kind })[0] ?? plainStyle;
  const change = (patch: Partial<Record<'scale', number> & Record<'dark' | 'corner', boolean>>) =>
    send('room.style', { workshopId, kind, patch });
  const sizes = [...new Set([...scales, style.scale])].sort((a, b) => a - b);
  return (
    <section className={styles.part}>
      <div className={styles.fields}>
        <SelectField
          label={words.lookOf}
          value={kind}
          options={styled.map((each) => ({ value: each, label: words[each] }))}
          onChange={setChosen}
        />
        <SelectField
          label={words.scale}
          value={String(style.scale)}
          options={sizes.map((size) => ({ value: String(size), label: words.percent(size) }))}
          onChange={(size) => change({ scale: Number(size) })}
        />
      </div>
      <Toggle label={words.dark} value={style.dark} onChange={(dark) => change({ dark })} />
      <Toggle label={words.corner} value={style.corner} onChange={(corner) => change({ corner })} />
    </section>
  );
}
