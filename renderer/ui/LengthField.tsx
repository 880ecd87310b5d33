import { useMemo } from 'react';
import { agendaWords } from '../../shared/features/agenda/messages.ts';
import { parseDuration } from '../../shared/lib/duration.ts';
import { type Codec, optional } from './draft.ts';
import { useWords } from './language.tsx';
import { type Typed, TypedField } from './TypedField.tsx';

/** A length in whole minutes, written as people write it: `45`, `1:30`, `1h30`, `১ ঘণ্টা`. */
export function LengthField(props: Typed<number>) {
  const codec = useLengthCodec();
  return <TypedField {...props} codec={codec} />;
}

/** A length, or null where the field is empty. */
export function OptionalLengthField(props: Typed<number | null>) {
  const length = useLengthCodec();
  const codec = useMemo(() => optional(length), [length]);
  return <TypedField {...props} codec={codec} />;
}

function useLengthCodec(): Codec<number> {
  const words = useWords(agendaWords);
  return useMemo(
    () => ({
      write: (value) => words.shortLength(value),
      read: (text) => {
        const value = parseDuration(text);
        return value === null ? { ok: false, sentence: words.badLength } : { ok: true, value };
      },
    }),
    [words],
  );
}
