// Which groups somebody wishes for, the dearest first.
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { useGroupsView } from './groups-view.ts';
import styles from './person-panel.module.css';

const none = '';
/** How many wishes can be written here. */
const most = 3;

export function WishFields({
  personId,
  arrangementId,
}: {
  readonly personId: string;
  readonly arrangementId: string;
}) {
  const words = useWords(dealWords);
  const send = useSend();
  const { groups } = useGroupsView();
  const wished = useRows('choice', { arrangementId, personId })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ groupId }) => groupId);
  const choose = (rank: number, groupId: string) => {
    const others = wished.filter((id, at) => at !== rank && id !== groupId);
    const groupIds = groupId === none ? others : others.toSpliced(rank, 0, groupId);
    void send('groups.setChoices', { arrangementId, personId, groupIds });
  };
  const fields = Math.min(most, wished.length + 1, groups.length);
  return (
    <section>
      <h3>{words.wishes}</h3>
      <div className={styles.rounds}>
        {Array.from({ length: Math.max(fields, wished.length) }, (_, rank) => (
          <SelectField
            key={wished[rank] ?? none}
            label={words.wish(rank + 1)}
            value={wished[rank] ?? none}
            options={[
              { value: none, label: words.noWish },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(groupId) => choose(rank, groupId)}
          />
        ))}
      </div>
    </section>
  );
}
