// What teams take along, and what comes back of it.
import { FileArchive, FileDown, FileText, FileUp, Sheet } from 'lucide-react';
import { useState } from 'react';
import type { Language } from '../../../shared/contract/catalogue.ts';
import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import type { PackWish } from '../../client/files.ts';
import { useApp } from '../../state/app.tsx';
import { useRowCount, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { DateChoice } from './DateChoice.tsx';
import styles from './follow-up.module.css';
import { TakeIn } from './TakeIn.tsx';
import { useFollowUps } from './use-follow-up.ts';

/** @param plan whose pack it is; null: those of all */
export function Packs({ plan }: { readonly plan: Plan | null }) {
  const words = useWords(followUpWords);
  const [takesIn, setTakesIn] = useState(false);
  const wish = useWish();
  const plans = useRowCount('plan', { workshopId: useWorkshopId() });
  return (
    <Panel title={words.packs}>
      <p className={styles.soft}>{words.packsText}</p>
      <div className={styles.fields}>
        <DateChoice value={wish.date} onChange={wish.setDate} />
        <LanguageChoice value={wish.language} onChange={wish.setLanguage} />
      </div>
      <div className={styles.steps}>
        {plan ? (
          <>
            <Button icon={FileText} onPress={() => wish.take({ plan: plan.id, format: 'docx' })}>
              {words.packDocx}
            </Button>
            <Button icon={Sheet} onPress={() => wish.take({ plan: plan.id, format: 'xlsx' })}>
              {words.packXlsx}
            </Button>
          </>
        ) : (
          <Button
            icon={plans > 0 ? FileArchive : FileDown}
            disabled={plans === 0}
            onPress={() => wish.take({})}
          >
            {words.allPacks}
          </Button>
        )}
        <Button icon={FileUp} onPress={() => setTakesIn(true)}>
          {words.takeIn}
        </Button>
      </div>
      {takesIn && <TakeIn onClose={() => setTakesIn(false)} />}
    </Panel>
  );
}

function useWish() {
  const words = useWords(followUpWords);
  const { files } = useApp();
  const workshopId = useWorkshopId();
  const usual = useWorkshop()?.language ?? 'en';
  const { followUps, current } = useFollowUps();
  const [chosen, setDate] = useState<string | null>(null);
  const [own, setLanguage] = useState<Language | null>(null);
  const known = chosen === '' || followUps.some(({ id }) => id === chosen);
  const date = known ? (chosen ?? '') : (current?.id ?? '');
  const language = own ?? usual;
  const take = async (more: PackWish) => {
    const refused = await files.exportPack(workshopId, { ...more, date, language });
    showToast(refused ? { text: refused.sentence, tone: 'danger' } : { text: words.ready });
  };
  return { date, setDate, language, setLanguage, take: (more: PackWish) => void take(more) };
}

function LanguageChoice({
  value,
  onChange,
}: {
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}) {
  const words = useWords(followUpWords);
  const options = [
    { value: 'en', label: words.english },
    { value: 'bn', label: words.bangla },
  ] as const;
  return (
    <SelectField label={words.packLanguage} value={value} options={options} onChange={onChange} />
  );
}
