// The form as a phone shows it, to be tried out: nothing of it is sent.
import { useState } from 'react';
import { type Language, languages } from '../../../shared/contract/catalogue.ts';
import { buildWords } from '../../../shared/features/evaluation/build-messages.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { asksCode, titleIn } from '../../../shared/features/evaluation/rules.ts';
import { organisationsKept } from '../../../shared/features/evaluation/traits.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { LanguageProvider, useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/seat/parts.tsx';
import styles from './build.module.css';
import { AboutYou } from './fill/AboutYou.tsx';
import { type Filling, nothingFilled, saidTo, withSaid } from './fill/filling.ts';
import { ItemFields } from './fill/ItemFields.tsx';

type Props = { readonly form: Form; readonly items: readonly FormItem[] };

export function FormPreview({ form, items }: Props) {
  const words = useWords(buildWords);
  const [language, setLanguage] = useState<Language>(useWorkshop()?.language ?? 'en');
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <div className={styles.previewHead}>
        <h2>{words.preview}</h2>
        {languages.map((each) => (
          <Button
            key={each}
            size="small"
            tone="quiet"
            pressed={each === language}
            onPress={() => setLanguage(each)}
          >
            {words[each]}
          </Button>
        ))}
      </div>
      <div className={styles.phone} lang={language} data-theme="light">
        <LanguageProvider language={language}>
          <Tried form={form} items={items} language={language} />
        </LanguageProvider>
      </div>
    </section>
  );
}

function Tried({ form, items, language }: Props & { readonly language: Language }) {
  const words = useWords(buildWords);
  const [filling, setFilling] = useState<Filling>(nothingFilled);
  const people = useRows('person', { workshopId: useWorkshopId() });
  const told = form.asksSex ? people : people.map((person) => ({ ...person, sex: '' as const }));
  return (
    <Panel title={titleIn(form, language) || words.untitled}>
      {items.map((item) => (
        <ItemFields
          key={`${item.id} ${item.kind}`}
          item={item}
          pictograms={form.pictograms}
          said={saidTo(filling, item.id)}
          onSay={(one) => setFilling((before) => withSaid(before, one))}
        />
      ))}
      <AboutYou
        asksCode={asksCode(form)}
        asksSex={form.asksSex}
        organisations={form.asksOrganisation ? organisationsKept(told) : []}
        filling={filling}
        onChange={setFilling}
      />
    </Panel>
  );
}
