// The form on paper, in both languages, with the digits that are keyed in afterwards.
import { ArrowLeft, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { answerWords } from '../../../shared/features/evaluation/answer-messages.ts';
import { longestCode, steps } from '../../../shared/features/evaluation/limits.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { paperFormWords } from '../../../shared/features/evaluation/paper-messages.ts';
import {
  asksCode,
  hasOptions,
  linesOf,
  questionsOf,
} from '../../../shared/features/evaluation/rules.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRow, useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Face } from '../../ui/faces/Face.tsx';
import { useWords } from '../../ui/language.tsx';
import printed from '../../ui/printed.module.css';
import { Page } from '../../ui/Surfaces.tsx';
import styles from './paper.module.css';

export function PaperForm({ formId }: { readonly formId: string }) {
  const words = useWords(paperFormWords);
  const workshopId = useWorkshopId();
  const form = useRow('form', formId);
  const back = () => goTo(hrefOf(workshopId, 'evaluation', formId));
  return (
    <Page
      title={words.paper}
      actions={
        <>
          <Button icon={ArrowLeft} tone="quiet" onPress={back}>
            {words.back}
          </Button>
          <Button tone="primary" icon={Printer} onPress={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      {form && <Sheet form={form} />}
    </Page>
  );
}

function Sheet({ form }: { readonly form: Form }) {
  const { number, numberBn } = useWords(paperFormWords);
  const items = useRows('formItem', { formId: form.id });
  const title = useWorkshop()?.title ?? '';
  return (
    <article className={classNames(printed.printed, styles.sheet)} data-theme="light">
      <header className={styles.head}>
        <div>
          <p className={styles.soft} dir="auto">
            {title}
          </p>
          <Both as="h2" en={form.titleEn} bn={form.titleBn} />
          <Said of="anonymous" />
        </div>
        <p className={styles.number}>
          {number} · <span lang="bn">{numberBn}</span>
        </p>
      </header>
      {items.map((item, at) => (
        <Item key={item.id} item={item} place={questionsOf(items.slice(0, at + 1)).length} />
      ))}
      {asksCode(form) && (
        <section className={styles.item}>
          <Said of="code" strong />
          <Said of="codeHint" />
          <Boxes count={longestCode / 2} />
        </section>
      )}
      {form.asksSex && (
        <section className={styles.item}>
          <Said of="sex" strong />
          <Row
            of={(['female', 'male', 'other', 'undisclosed'] as const).map((sex) => (
              <Said key={sex} of={sex} />
            ))}
          />
        </section>
      )}
      {form.asksOrganisation && (
        <section className={styles.item}>
          <Said of="organisation" strong />
          <Blank lines={1} />
        </section>
      )}
    </article>
  );
}

function Item({ item, place }: { readonly item: FormItem; readonly place: number }) {
  if (item.kind === 'heading') {
    return <Both as="h3" en={item.titleEn} bn={item.titleBn} />;
  }
  return (
    <section className={styles.item}>
      <div className={styles.ask}>
        <span className={styles.place}>{place}</span>
        <Both as="p" en={item.titleEn} bn={item.titleBn} />
      </div>
      <Answer item={item} />
    </section>
  );
}

function Answer({ item }: { readonly item: FormItem }) {
  if (hasOptions(item)) return <Options item={item} />;
  switch (item.kind) {
    case 'scale':
      return <Steps which="step" />;
    case 'mood':
      return <Steps which="mood" />;
    case 'then-now':
      return (
        <>
          <Said of="before" />
          <Steps which="step" />
          <Said of="nowTime" />
          <Steps which="step" />
        </>
      );
    case 'yes-no':
      return <Row of={[<Said key="yes" of="yes" />, <Said key="no" of="no" />]} />;
    case 'number':
      return <Boxes count={6} />;
    default:
      return <Blank lines={3} />;
  }
}

function Steps({ which }: { readonly which: 'step' | 'mood' }) {
  return (
    <div className={styles.steps}>
      {steps.map((step) => (
        <div key={step} className={styles.step}>
          <span className={styles.tick}>{step}</span>
          <Face step={step} size={26} />
          <Said of={`${which}-${step}`} />
        </div>
      ))}
    </div>
  );
}

/** One is ticked, or several; of a ranking, each box is given its place. */
function Options({ item }: { readonly item: FormItem }) {
  const [en, bn] = [linesOf(item.optionsEn), linesOf(item.optionsBn)];
  const count = Math.max(en.length, bn.length);
  const both = Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place
    <Both key={at} as="span" en={en[at] ?? ''} bn={bn[at] ?? ''} />
  ));
  return (
    <>
      {(item.kind === 'ranking' || item.several) && (
        <Said of={item.kind === 'ranking' ? 'rankPaper' : 'severalHint'} />
      )}
      {item.kind === 'ranking' ? (
        <div className={styles.ranks}>
          {both.map((option) => (
            <div key={option.key} className={styles.step}>
              <span className={styles.box} />
              {option}
            </div>
          ))}
        </div>
      ) : (
        <Row of={both} />
      )}
    </>
  );
}

function Row({ of }: { readonly of: readonly ReactNode[] }) {
  return (
    <div className={styles.ranks}>
      {of.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place
        <div key={at} className={styles.step}>
          <span className={styles.tick}>{at + 1}</span>
          {words}
        </div>
      ))}
    </div>
  );
}

type Word = { [K in keyof (typeof answerWords)['en']]: K }[keyof (typeof answerWords)['en']];

/** The same words in both languages, whichever the desk speaks. */
function Said({ of, strong = false }: { readonly of: Word; readonly strong?: boolean }) {
  return (
    <span className={classNames(styles.both, strong ? styles.strong : styles.soft)}>
      <span lang="en">{answerWords.en[of]}</span> <span lang="bn">{answerWords.bn[of]}</span>
    </span>
  );
}

function Both({
  as: Tag,
  en,
  bn,
}: {
  readonly as: 'h2' | 'h3' | 'p' | 'span';
  readonly en: string;
  readonly bn: string;
}) {
  return (
    <Tag className={styles.both}>
      {en && <span lang="en">{en}</span>} {bn && <span lang="bn">{bn}</span>}
    </Tag>
  );
}

function Boxes({ count }: { readonly count: number }) {
  return (
    <div className={styles.boxes}>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are all alike
        <span key={at} className={styles.box} />
      ))}
    </div>
  );
}

function Blank({ lines }: { readonly lines: number }) {
  return (
    <>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
        <div key={at} className={styles.line} />
      ))}
    </>
  );
}
