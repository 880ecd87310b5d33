import { useMemo } from 'react';
import { plainPlanSettings } from '../../../shared/features/action-plan/plain.ts';
import { lineDetailWords } from '../../../shared/features/action-plan/sheet-messages.ts';
import { groupedAmount, parseAmount } from '../../../shared/lib/money.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { type Codec, optional } from '../../ui/draft.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { type Typed, TypedField } from '../../ui/TypedField.tsx';

/** An amount of money in whole units. */
export function AmountField(props: Typed<number>) {
  return <TypedField {...props} codec={useAmountCodec()} />;
}

/** An amount, or null where the field is empty. */
export function OptionalAmountField(props: Typed<number | null>) {
  const amount = useAmountCodec();
  const codec = useMemo(() => optional(amount), [amount]);
  return <TypedField {...props} codec={codec} />;
}

function useAmountCodec(): Codec<number> {
  const { language } = useFormat();
  const { badAmount } = useWords(lineDetailWords);
  return useMemo(
    () => ({
      write: (amount) => groupedAmount(amount, language),
      read: (text) => {
        const value = parseAmount(text);
        return value === null ? { ok: false, sentence: badAmount } : { ok: true, value };
      },
    }),
    [language, badAmount],
  );
}

/** The settings of the workshop's plans; the usual ones until they are changed. */
export function usePlanSettings() {
  const id = useWorkshopId();
  return useRow('planSettings', id) ?? { id, ...plainPlanSettings };
}
