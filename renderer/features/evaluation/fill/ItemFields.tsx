import type { ReactNode } from 'react';
import { answerWords } from '../../../../shared/features/evaluation/answer-messages.ts';
import { longestAnswer, steps } from '../../../../shared/features/evaluation/limits.ts';
import { optionsIn, titleIn } from '../../../../shared/features/evaluation/rules.ts';
import { Face } from '../../../ui/faces/Face.tsx';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Lines, Note } from '../../../ui/seat/parts.tsx';
import styles from './form.module.css';
import type { ItemProps } from './item-props.ts';
import { NumberItem } from './NumberItem.tsx';

/** One question with whatever it is answered by; a heading alone. */
export function ItemFields(props: ItemProps) {
  const { item } = props;
  const { language } = useFormat();
  const title = titleIn(item, language);
  switch (item.kind) {
    case 'heading':
      return (
        <h3 className={styles.heading} dir="auto">
          {title}
        </h3>
      );
    case 'text':
      return (
        <div className={styles.item}>
          <Lines
            id={`item-${item.id}`}
            label={title}
            value={props.said.text ?? ''}
            most={longestAnswer}
            onType={(text) => props.onSay({ item: item.id, text })}
          />
        </div>
      );
    case 'number':
      return <NumberItem {...props} title={title} />;
    default:
      return (
        <fieldset className={styles.item}>
          <legend dir="auto">{title}</legend>
          <Chosen {...props} />
        </fieldset>
      );
  }
}

function Chosen(props: ItemProps) {
  const words = useWords(answerWords);
  const { item, said, onSay } = props;
  const { kind, id } = item;
  switch (kind) {
    case 'scale':
    case 'mood':
      return (
        <Steps {...props} value={said.value} onValue={(value) => onSay({ item: id, ...value })} />
      );
    case 'then-now': {
      const { then, value } = said;
      const now = value === undefined ? {} : { value };
      const was = then === undefined ? {} : { then };
      return (
        <>
          <p className={styles.when}>{words.before}</p>
          <Steps
            {...props}
            name={words.before}
            value={then}
            onValue={({ value: step }) =>
              onSay({ item: id, ...now, ...(step === undefined ? {} : { then: step }) })
            }
          />
          <p className={styles.when}>{words.nowTime}</p>
          <Steps
            {...props}
            name={words.nowTime}
            value={value}
            onValue={(step) => onSay({ item: id, ...was, ...step })}
          />
        </>
      );
    }
    case 'yes-no':
      return <YesNo {...props} />;
    default:
      return <Options {...props} />;
  }
}

/** Four steps in words and faces; the one that is chosen is taken back by another press. */
function Steps({
  item,
  pictograms,
  name = '',
  value,
  onValue,
}: ItemProps & {
  readonly name?: string;
  readonly value: number | undefined;
  readonly onValue: (value: { readonly value?: number }) => void;
}) {
  const words = useWords(answerWords);
  const which = item.kind === 'mood' ? 'mood' : 'step';
  return (
    <div className={styles.steps}>
      {steps.map((step) => (
        <Choice
          key={step}
          chosen={value === step}
          label={`${name} ${words[`${which}-${step}`]}`.trim()}
          onPress={() => onValue(value === step ? {} : { value: step })}
        >
          <Face step={step} size={pictograms ? 56 : 36} />
          <span className={pictograms ? styles.small : undefined}>{words[`${which}-${step}`]}</span>
        </Choice>
      ))}
    </div>
  );
}

function YesNo({ item: { id }, said: { value }, onSay }: ItemProps) {
  const words = useWords(answerWords);
  return (
    <div className={styles.pair}>
      {([1, 0] as const).map((answer) => (
        <Choice
          key={answer}
          chosen={value === answer}
          onPress={() => onSay({ item: id, ...(value === answer ? {} : { value: answer }) })}
        >
          <span className={styles.sign} aria-hidden="true">
            {answer === 1 ? '✓' : '✕'}
          </span>
          <span>{answer === 1 ? words.yes : words.no}</span>
        </Choice>
      ))}
    </div>
  );
}

/** One of them, several, or all in an order: by pressing them one after the other. */
function Options({ item, said: { picks = [] }, onSay }: ItemProps) {
  const words = useWords(answerWords);
  const { language, number } = useFormat();
  const many = item.kind === 'ranking' || item.several;
  const press = (option: number) => {
    const others = picks.filter((pick) => pick !== option);
    const isChosen = others.length < picks.length;
    onSay({ item: item.id, picks: isChosen ? others : many ? [...picks, option] : [option] });
  };
  return (
    <>
      {many && <Note>{item.kind === 'ranking' ? words.rankHint : words.severalHint}</Note>}
      <div className={styles.options}>
        {optionsIn(item, language).map((title, option) => {
          const place = picks.indexOf(option);
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place
              key={option}
              type="button"
              className={styles.option}
              aria-pressed={place >= 0}
              onClick={() => press(option)}
            >
              {item.kind === 'ranking' && (
                <span className={`${styles.rank} figures`}>
                  {place >= 0 ? number(place + 1) : '–'}
                </span>
              )}
              <span dir="auto">{title}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}

function Choice({
  chosen,
  label,
  onPress,
  children,
}: {
  readonly chosen: boolean;
  readonly label?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={chosen}
      aria-label={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
