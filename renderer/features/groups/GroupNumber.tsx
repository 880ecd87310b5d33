// How many groups: a number of them, or as many as it takes for a certain size.
import { useState } from 'react';
import { groupLimit } from '../../../shared/features/groups/limits.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { groupsOfSize, sizesOf } from '../../../shared/features/groups/rules.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { NumberField } from '../../ui/TypedField.tsx';

/** The name of the buttons that are likeliest to be pressed once there are groups. */
export const nextStep = 'after-groups';

type Way = 'count' | 'size';

export type GroupCount = {
  readonly way: Way;
  readonly value: number;
  readonly count: number;
  /** How large they are, in words. */
  readonly sizes: string;
  readonly choose: (way: Way) => void;
  /** Sets the number that is written. */
  readonly write: (value: number) => void;
  /** Sets how many groups there are. */
  readonly set: (count: number) => void;
};

/** @param count how many there are; 0 for none yet */
export function useGroupNumber(people: number, count: number): GroupCount {
  const words = useWords(catalogue);
  const [way, choose] = useState<Way>('count');
  const [number, setNumber] = useState<Readonly<Record<Way, number>>>({
    count: count > 0 ? count : 4,
    size: 5,
  });
  const wanted = way === 'count' ? number.count : groupsOfSize(people, number.size);
  const { least, most } = sizesOf(people, wanted);
  return {
    way,
    value: number[way],
    count: wanted,
    sizes: words.dealtAs(least, most),
    choose,
    write: (value) => setNumber((known) => ({ ...known, [way]: value })),
    set: (groups) => groups > 0 && setNumber((known) => ({ ...known, count: groups })),
  };
}

export function GroupNumber({ number }: { readonly number: GroupCount }) {
  const words = useWords(catalogue);
  const { way, value, choose, write } = number;
  return (
    <>
      <SelectField
        label={words.way}
        value={way}
        options={[
          { value: 'count', label: words.byCount },
          { value: 'size', label: words.bySize },
        ]}
        onChange={choose}
      />
      <NumberField
        key={way}
        label={way === 'count' ? words.byCount : words.bySize}
        labelHidden
        min={1}
        max={groupLimit}
        value={value}
        onCommit={async (written) => {
          write(written);
          return { ok: true };
        }}
      />
    </>
  );
}
