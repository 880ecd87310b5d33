// A plan's time before the panel, with its clock.
import { Check, Hourglass, Pause, Play, Square, TimerOff, TriangleAlert } from 'lucide-react';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { panelWords } from '../../../shared/features/panel/messages.ts';
import type { PanelSlot } from '../../../shared/features/panel/model.ts';
import { elapsed, reportMinutes, reportState } from '../../../shared/features/run/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useNow } from '../../state/clock.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import styles from './panel.module.css';
import { usePanelItem, usePlanName } from './use-panel.ts';

export function Slot({ plan }: { readonly plan: Plan }) {
  const words = useWords(panelWords);
  const slots = useRows('panelSlot', { workshopId: useWorkshopId() });
  const { shown, show } = useShowOnStage('report', null);
  const running = slots.find(({ endedAt }) => endedAt === null);
  const own = running?.planId === plan.id ? running : undefined;
  return (
    <Panel title={words.slot} actions={<ShowButton shown={shown} onPress={show} />}>
      <div className={styles.slot}>
        {own ? <Running slot={own} plan={plan} /> : <Waiting plan={plan} slots={slots} />}
      </div>
      {running && !own && <Other planId={running.planId} />}
    </Panel>
  );
}

function Other({ planId }: { readonly planId: string }) {
  const words = useWords(panelWords);
  const nameOf = usePlanName();
  return <p className={styles.soft}>{words.other(nameOf(useRow('plan', planId)))}</p>;
}

function Waiting({ plan, slots }: { readonly plan: Plan; readonly slots: readonly PanelSlot[] }) {
  const words = useWords(panelWords);
  const format = useFormat();
  const send = useSend();
  const nameOf = usePlanName();
  const item = usePanelItem();
  const { talk, questions } = reportMinutes(item ?? { perGroup: null, questionMinutes: null });
  const had = slots.filter(({ planId, endedAt }) => planId === plan.id && endedAt !== null);
  const took = had.reduce((sum, slot) => sum + elapsed(slot, slot.endedAt ?? 0), 0);
  const start = () =>
    void send('panel.startSlot', { id: newId(), planId: plan.id, itemId: item?.id ?? null });
  return (
    <>
      <Button
        tone={had.length === 0 ? 'primary' : 'plain'}
        icon={Play}
        rest={{ 'aria-label': words.startOf(nameOf(plan)) }}
        onPress={start}
      >
        {had.length === 0 ? words.start : words.startAgain}
      </Button>
      <span className={styles.soft}>{words.slotHas(talk, questions)}</span>
      {had.length > 0 && (
        <span className={styles.had}>
          <Check aria-hidden size={16} />
          {words.had(format.clock(took))}
        </span>
      )}
    </>
  );
}

function Running({ slot, plan }: { readonly slot: PanelSlot; readonly plan: Plan }) {
  const words = useWords(panelWords);
  const send = useSend();
  const { id, pausedAt } = slot;
  const stretch = (minutes: 1 | -1) => void send('panel.stretchSlot', { id, minutes });
  const press = pausedAt === null ? 'panel.pauseSlot' : 'panel.resumeSlot';
  return (
    <>
      <Face slot={slot} plan={plan} />
      <span className={styles.buttons}>
        <IconButton
          icon={pausedAt === null ? Pause : Play}
          label={pausedAt === null ? words.pause : words.goOn}
          onPress={() => void send(press, { id })}
        />
        <Button
          rest={{ 'aria-label': words.oneLess }}
          tip={words.oneLess}
          onPress={() => stretch(-1)}
        >
          −1
        </Button>
        <Button
          rest={{ 'aria-label': words.oneMore }}
          tip={words.oneMore}
          onPress={() => stretch(1)}
        >
          +1
        </Button>
        <Button icon={Square} onPress={() => void send('panel.endSlot', { id })}>
          {words.end}
        </Button>
      </span>
    </>
  );
}

function Face({ slot, plan }: { readonly slot: PanelSlot; readonly plan: Plan }) {
  const words = useWords(panelWords);
  const format = useFormat();
  const nameOf = usePlanName();
  const { part, left, warned } = reportState(slot, useNow());
  const over = part === 'over';
  const Icon = over ? TimerOff : warned ? TriangleAlert : Hourglass;
  const said = [words[part], slot.pausedAt !== null && words.paused].filter(Boolean).join(', ');
  return (
    <span className={classNames(styles.face, over && styles.isOver, warned && styles.isWarned)}>
      <Icon aria-hidden size={20} />
      <span role="timer" aria-label={words.clockOf(nameOf(plan))} className="figures">
        {over && '+'}
        {format.clock(Math.abs(left))}
      </span>
      <span className={styles.said}>{said}</span>
    </span>
  );
}
