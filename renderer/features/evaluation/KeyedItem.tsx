import { useEffect, useRef } from 'react';
import { answerWords } from '../../../shared/features/evaluation/answer-messages.ts';
import { keyedTo } from '../../../shared/features/evaluation/keying.ts';
import { longestAnswer, steps } from '../../../shared/features/evaluation/limits.ts';
import type { FormItem } from '../../../shared/features/evaluation/model.ts';
import { hasOptions, optionsIn, titleIn } from '../../../shared/features/evaluation/rules.ts';
import type { Said } from '../../../shared/features/evaluation/said.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './keys.module.css';
import type { Papers } from './use-papers.ts';

type Props = { readonly papers: Papers; readonly item: FormItem; readonly at: number };

/** One question of the paper, with the keys that answer it and what was keyed. */
export function KeyedItem({ papers, item, at }: Props) {
  const { number, language } = useFormat();
  const isHere = papers.keyed.at === at;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isHere && at > 0) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere, at]);
  return (
    <li ref={row} className={classNames(styles.item, isHere && styles.here)}>
      <button type="button" tabIndex={-1} className={styles.ask} onClick={() => papers.goTo(at)}>
        <span className={styles.place}>{number(at + 1)}</span>
        <span dir="auto">{titleIn(item, language)}</span>
      </button>
      {item.kind === 'text' ? (
        <Own papers={papers} item={item} at={at} />
      ) : (
        <Answer
          item={item}
          said={keyedTo(papers.keyed, item)}
          digits={isHere ? papers.keyed.digits : ''}
        />
      )}
    </li>
  );
}

function Own({ papers, item, at }: Props) {
  const { language } = useFormat();
  const field = useRef<HTMLTextAreaElement>(null);
  const isHere = papers.keyed.at === at;
  useEffect(() => {
    // Only for whoever is keying: an open page must not take the focus by itself.
    if (isHere && field.current?.closest('fieldset')?.contains(document.activeElement))
      field.current.focus();
  }, [isHere]);
  return (
    <textarea
      ref={field}
      className={styles.words}
      aria-label={titleIn(item, language)}
      dir="auto"
      rows={1}
      maxLength={longestAnswer}
      value={keyedTo(papers.keyed, item).text ?? ''}
      onFocus={() => papers.goTo(at)}
      onChange={(event) => papers.say({ item: item.id, text: event.target.value })}
    />
  );
}

function Answer({
  item,
  said,
  digits,
}: {
  readonly item: FormItem;
  readonly said: Said;
  readonly digits: string;
}) {
  const words = useWords(answerWords);
  const { number, language } = useFormat();
  if (item.kind === 'number') {
    const told = said.value === undefined ? '' : number(said.value);
    return <output className={styles.number}>{digits === '' ? told : digits}</output>;
  }
  if (hasOptions(item)) {
    const picks = said.picks ?? [];
    return (
      <Keys
        of={optionsIn(item, language)}
        mark={(at) => {
          const place = picks.indexOf(at);
          return place < 0 ? '' : item.kind === 'ranking' ? number(place + 1) : '✓';
        }}
      />
    );
  }
  if (item.kind === 'yes-no') {
    const chosen = said.value === undefined ? -1 : said.value === 1 ? 0 : 1;
    return <Keys of={[words.yes, words.no]} mark={(at) => (at === chosen ? '✓' : '')} />;
  }
  const which = item.kind === 'mood' ? 'mood' : 'step';
  const named = steps.map((step) => words[`${which}-${step}`]);
  const marks = (value: number | undefined) => (at: number) => (value === at + 1 ? '✓' : '');
  if (item.kind !== 'then-now') return <Keys of={named} mark={marks(said.value)} />;
  return (
    <div className={styles.times}>
      <Keys label={words.before} of={named} mark={marks(said.then)} />
      <Keys label={words.nowTime} of={named} mark={marks(said.value)} />
    </div>
  );
}

function Keys({
  label,
  of,
  mark,
}: {
  readonly label?: string;
  readonly of: readonly string[];
  readonly mark: (at: number) => string;
}) {
  const { number } = useFormat();
  return (
    <span className={styles.keys}>
      {label && <span className={styles.when}>{label}</span>}
      {of.map((name, at) => {
        const sign = mark(at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place
          <span key={at} className={classNames(styles.key, sign !== '' && styles.chosen)}>
            <kbd>{number(at + 1)}</kbd>
            <span dir="auto">{name}</span>
            {sign !== '' && <b>{sign}</b>}
          </span>
        );
      })}
    </span>
  );
}
