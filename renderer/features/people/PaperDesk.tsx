import { Printer, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/contract/catalogue.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { LanguageProvider, useWords } from '../../ui/language.tsx';
import printed from '../../ui/printed.module.css';
import { EmptyState } from '../../ui/Surfaces.tsx';
import styles from './people-papers.module.css';

/** What each paper is handed: in which language it is, and the field in which that is chosen. */
export type PaperProps = { readonly language: Language; readonly languageField: ReactNode };

/** What is chosen above a paper, the press that prints it, and the paper itself or why there is none. */
export function PaperDesk({
  hint,
  choices,
  className,
  language,
  nobody,
  children,
}: {
  readonly hint: string;
  readonly choices: ReactNode;
  readonly className: string | undefined;
  readonly language: Language;
  /** What is said where there is nobody; otherwise that nobody is present. */
  readonly nobody?: { readonly title: string; readonly text: string };
  /** null: nobody to print for. */
  readonly children: ReactNode;
}) {
  const words = useWords(peoplePapers);
  return (
    <div className={styles.desk}>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.choices}>
        {choices}
        <Button
          tone="primary"
          icon={Printer}
          disabled={children === null}
          onPress={() => window.print()}
        >
          {words.print}
        </Button>
      </div>
      {children === null ? (
        <EmptyState
          icon={Users}
          title={nobody?.title ?? words.noneTitle}
          text={nobody?.text ?? words.noneText}
        />
      ) : (
        <LanguageProvider language={language}>
          <article
            className={classNames(printed.printed, styles.paper, className)}
            lang={language}
            data-theme="light"
          >
            {children}
          </article>
        </LanguageProvider>
      )}
    </div>
  );
}
