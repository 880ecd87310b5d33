// What of an arrangement is printed, as it will come out of the printer.
import { ArrowLeft, Printer, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { groupPapers } from '../../../shared/features/groups/paper-messages.ts';
import { groupsOf, rollOf } from '../../../shared/features/groups/roll.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRow, useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { LanguageProvider, useWords } from '../../ui/language.tsx';
import printed from '../../ui/printed.module.css';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './group-papers.module.css';
import { DoorList } from './PaperDoor.tsx';
import { GroupLists } from './PaperLists.tsx';
import { Signs } from './PaperSigns.tsx';
import { Slips } from './PaperSlips.tsx';
import type { PaperProps } from './paper-props.ts';
import { type PaperKind, paperKinds, partOfPaper } from './paper-route.ts';

type Props = { readonly kind: PaperKind; readonly arrangementId: string };

const papers = { lists: GroupLists, signs: Signs, door: DoorList, slips: Slips } as const;

export function GroupPapers({ kind, arrangementId }: Props) {
  const words = useWords(groupPapers);
  const workshopId = useWorkshopId();
  const language = useWorkshop()?.language ?? 'en';
  const paper = usePaper(arrangementId);
  const back = () => goTo(hrefOf(workshopId, 'groups', arrangementId));
  const needsSeats = kind !== 'signs';
  const isEmpty = !paper || (needsSeats && paper.isUnseated);
  const Paper = papers[kind];
  return (
    <Page
      title={words.papers}
      actions={
        <>
          <Button icon={ArrowLeft} tone="quiet" onPress={back}>
            {words.back}
          </Button>
          {!isEmpty && (
            <Button tone="primary" icon={Printer} onPress={() => window.print()}>
              {words.printNow}
            </Button>
          )}
        </>
      }
    >
      <Tabs
        label={words.papers}
        tabs={paperKinds.map((each) => ({ value: each, label: words[each] }))}
        value={kind}
        onChange={(to) => goTo(hrefOf(workshopId, 'groups', partOfPaper(to, arrangementId)))}
      >
        {isEmpty ? (
          <EmptyState
            icon={UsersRound}
            title={paper ? words.nobodyTitle : words.noGroupsTitle}
            text={paper ? words.nobodyText : words.noGroupsText}
          >
            <Button tone="primary" icon={ArrowLeft} onPress={back}>
              {words.back}
            </Button>
          </EmptyState>
        ) : (
          <div className={styles.preview}>
            <p className={styles.hint}>{words[`${kind}Hint`]}</p>
            <LanguageProvider language={language}>
              <article
                className={classNames(printed.printed, styles.paper, styles[kind])}
                lang={language}
                data-theme="light"
              >
                <Paper {...paper.props} />
              </article>
            </LanguageProvider>
          </div>
        )}
      </Tabs>
    </Page>
  );
}

/** What papers are made of; null where there are no groups. */
function usePaper(arrangementId: string) {
  const workshopId = useWorkshopId();
  const workshop = useWorkshop();
  const arrangement: Arrangement | undefined = useRow('arrangement', arrangementId);
  const group = useRows('group', { workshopId });
  const membership = useRows('membership', { workshopId });
  const person = useRows('person', { workshopId });
  return useMemo(() => {
    if (!arrangement || !workshop) return null;
    const rows = { group, membership, person };
    const groups = groupsOf(rows, arrangement);
    if (groups.length === 0) return null;
    const roll = rollOf(rows, arrangement, workshop.language);
    const isUnseated = !roll.some(({ seats }) => seats.some((seat) => seat !== null));
    const props: PaperProps = { workshop, arrangement, groups, roll, rows };
    return { props, isUnseated };
  }, [workshop, arrangement, group, membership, person]);
}
