// What of the people is printed, as it will come out of the printer.
import { ArrowLeft, Users } from 'lucide-react';
import { useState } from 'react';
import type { Language } from '../../../shared/contract/catalogue.ts';
import { certificateWords } from '../../../shared/features/people/certificate-messages.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRowCount, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Badges } from './PaperBadges.tsx';
import { Certificates } from './PaperCertificates.tsx';
import { Sheet } from './PaperSheet.tsx';
import { Signs } from './PaperSigns.tsx';
import { type PeoplePaperKind, partOfPaper, peoplePaperKinds } from './paper-route.ts';
import styles from './people-papers.module.css';

const papers = {
  sheet: Sheet,
  badges: Badges,
  signs: Signs,
  certificates: Certificates,
} as const;

export function PeoplePapers({ kind }: { readonly kind: PeoplePaperKind }) {
  const words = useWords(peoplePapers);
  const more = useWords(certificateWords);
  const workshopId = useWorkshopId();
  const own = useWorkshop()?.language ?? 'en';
  const [chosen, setChosen] = useState<Language | null>(null);
  const count = useRowCount('person', { workshopId });
  const language = chosen ?? own;
  const back = () => goTo(hrefOf(workshopId, 'people'));
  const backButton = (
    <Button icon={ArrowLeft} tone="quiet" onPress={back}>
      {words.back}
    </Button>
  );
  const Paper = papers[kind];
  return (
    <Page title={words.papers} actions={backButton}>
      <Tabs
        label={words.papers}
        tabs={peoplePaperKinds.map((each) => ({
          value: each,
          label: each === 'certificates' ? more.certificates : words[each],
        }))}
        value={kind}
        onChange={(to) => goTo(hrefOf(workshopId, 'people', partOfPaper(to)))}
      >
        {count === 0 ? (
          <EmptyState icon={Users} title={words.emptyTitle} text={words.emptyText}>
            <Button tone="primary" icon={ArrowLeft} onPress={back}>
              {words.back}
            </Button>
          </EmptyState>
        ) : (
          <Paper
            language={language}
            languageField={
              <SelectField
                className={styles.choice}
                label={words.language}
                value={language}
                options={[
                  { value: 'en', label: words.english },
                  { value: 'bn', label: words.bangla },
                ]}
                onChange={setChosen}
              />
            }
          />
        )}
      </Tabs>
    </Page>
  );
}
