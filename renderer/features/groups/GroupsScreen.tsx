// Dividing the people into groups, in as many ways as the workshop needs.
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { usualMix } from '../../../shared/features/groups/plain.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { ArrangementPanel } from './ArrangementPanel.tsx';
import { GroupOutlets } from './GroupOutlets.tsx';
import { MakeGroups } from './MakeGroups.tsx';
import { useChosenArrangement } from './use-chosen-arrangement.ts';

export function GroupsScreen() {
  const words = useWords(catalogue);
  const workshopId = useWorkshopId();
  const arrangements = useRows('arrangement', { workshopId });
  const [chosen, choose] = useChosenArrangement(arrangements);
  const send = useSend();
  const [wish, setWish] = useState<string | null>(null);
  // On a phone the menu of what the room sees has it too.
  const narrow = useNarrow();
  const add = async (title: string, gesture = newId()) => {
    const id = newId();
    const answer = await send('groups.addArrangement', { id, workshopId, title }, { gesture });
    if (!answer.ok) return null;
    const mixed = { id, patch: usualMix, base: {} };
    await send('groups.editArrangement', mixed, { gesture });
    choose(id);
    return id;
  };
  const addNext = () => {
    const number = arrangements.length + 1;
    return add(number === 1 ? words.firstArrangement : words.nextArrangement(number));
  };
  return (
    <Page
      wide
      title={words.title}
      actions={
        chosen && (
          <>
            {!narrow && <ShowArrangement id={chosen.id} />}
            <GroupOutlets arrangement={chosen} />
          </>
        )
      }
    >
      {chosen ? (
        <Arrangements
          all={arrangements}
          chosen={chosen}
          onChoose={choose}
          onAdd={() => void addNext()}
          wish={wish}
          onWish={setWish}
        />
      ) : (
        <EmptyState icon={UsersRound} title={words.emptyTitle} text={words.emptyText}>
          <MakeGroups
            arrangementId={(gesture) => add(words.firstArrangement, gesture)}
            onDeal={setWish}
          />
        </EmptyState>
      )}
    </Page>
  );
}

function ShowArrangement({ id }: { readonly id: string }) {
  const { shown, show } = useShowOnStage('groups', id);
  return <ShowButton shown={shown} onPress={show} />;
}

function Arrangements({
  all,
  chosen,
  onChoose,
  onAdd,
  wish,
  onWish,
}: {
  readonly all: readonly Arrangement[];
  readonly chosen: Arrangement;
  readonly onChoose: (id: string) => void;
  readonly onAdd: () => void;
  /** The gesture within which groups were made that are to be dealt into at once. */
  readonly wish: string | null;
  readonly onWish: (gesture: string | null) => void;
}) {
  const words = useWords(catalogue);
  return (
    <Tabs
      label={words.arrangements}
      tabs={all.map(({ id, title }) => ({ value: id, label: title || words.title }))}
      value={chosen.id}
      onChange={onChoose}
      end={
        <Button size="small" tone="quiet" icon={Plus} tip={words.addArrangementTip} onPress={onAdd}>
          {words.addArrangement}
        </Button>
      }
    >
      <ArrangementPanel
        key={chosen.id}
        arrangement={chosen}
        onCopied={onChoose}
        wish={wish}
        onWish={onWish}
      />
    </Tabs>
  );
}
