// What a card is tied to, both ways: what it rests on, and what came of it.
import { ListTodo, Sprout, Unlink } from 'lucide-react';
import { useState } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { type End, type Thread, threadsOf } from '../../../shared/features/board/threads.ts';
import { hrefOf } from '../../state/route.ts';
import { usePicture } from '../../state/use-picture.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { CardPlans } from './CardPlans.tsx';
import { LinkEvidence } from './LinkEvidence.tsx';
import styles from './panel.module.css';
import { useGrowth } from './use-growth.ts';

export function CardThreads({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const { workshopId } = card;
  const cards = useRows('card', { workshopId });
  const links = useRows('cardLink', { workshopId });
  const { from, to } = threadsOf({ table: 'card', id: card.id }, { cards, links });
  return (
    <>
      <Threads title={words.restsOn} threads={from} workshopId={workshopId} way="from" />
      <LinkEvidence card={card} />
      <Threads title={words.became} threads={to} workshopId={workshopId} way="to" />
      <CardPlans card={card} />
      <Grow card={card} />
    </>
  );
}

type Way = { readonly workshopId: string; readonly way: 'from' | 'to' };

function Threads({
  title,
  threads,
  ...way
}: Way & { readonly title: string; readonly threads: readonly Thread[] }) {
  if (threads.length === 0) return null;
  return (
    <section className={styles.threads}>
      <h3>{title}</h3>
      <ul>
        {threads.map((thread) => (
          <ThreadTo key={`${thread.kind} ${thread.end.id}`} thread={thread} {...way} />
        ))}
      </ul>
    </section>
  );
}

/** One thing a card is tied to; it leads there, and can be untied. */
function ThreadTo({ thread, workshopId, way }: Way & { readonly thread: Thread }) {
  const words = useWords(deskWords);
  const send = useSend();
  const { text, href, where, fileId } = useEnd(thread.end, workshopId);
  const { linkId, kind } = thread;
  const untie = () =>
    linkId && void send('board.unlink', { id: linkId }, { undoable: words.unlinked });
  return (
    <li className={styles.thread}>
      {fileId !== null && <Picture fileId={fileId} alt={text} />}
      <span className={styles.what}>
        {href === null ? (
          <span dir="auto">{text}</span>
        ) : (
          <a href={href} dir="auto">
            {text}
          </a>
        )}
        <small>{[words[`${way}-${kind}`], where].filter(Boolean).join(' · ')}</small>
      </span>
      {linkId !== null && (
        <IconButton icon={Unlink} size="small" label={words.unlink(text)} onPress={untie} />
      )}
    </li>
  );
}

/** What a thread leads to: in words, as an address, and the picture it is; one by itself has no address. */
function useEnd({ table, id }: End, workshopId: string) {
  const words = useWords(deskWords);
  const card = useRow('card', table === 'card' ? id : null);
  const board = useRow('board', card?.boardId ?? null);
  const file = useRow('file', table === 'file' ? id : null);
  const capture = useNote({ table, id }, workshopId);
  const line = useRow('planLine', table === 'planLine' ? id : null);
  const plan = useRow('plan', line?.planId ?? null);
  if (card) {
    const href = hrefOf(workshopId, 'boards', card.id);
    return { text: card.text, href, where: board?.title ?? '', fileId: null };
  }
  if (line) {
    const href = hrefOf(workshopId, 'actions', line.planId);
    return { text: line.activity, href, where: plan?.title || plan?.owner || '', fileId: null };
  }
  const href = capture ? hrefOf(workshopId, 'run', capture.id) : null;
  const text = capture?.text || file?.name || words.photo;
  return { text, href, where: '', fileId: capture?.fileId ?? file?.id ?? null };
}

/** What was noted down: itself, or what a picture was noted with. */
function useNote({ table, id }: End, workshopId: string) {
  const noted = useRows('capture', table === 'file' ? { workshopId, fileId: id } : { id });
  return noted[0];
}

/** Small beside its words; pressed, as large as there is room. */
function Picture({ fileId, alt }: { readonly fileId: string; readonly alt: string }) {
  const words = useWords(deskWords);
  const url = usePicture(fileId);
  const [large, setLarge] = useState(false);
  if (!url) return null;
  return (
    <button
      type="button"
      className={classNames(styles.pictureButton, large && styles.large)}
      aria-expanded={large}
      aria-label={words.enlarge(alt)}
      onClick={() => setLarge(!large)}
    >
      <img src={url} alt="" className={styles.picture} />
    </button>
  );
}

/** A lesson, a recommendation, a line of an action plan. */
function Grow({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const { makeLesson, makeAction, plans } = useGrowth(card);
  return (
    <div className={styles.grow}>
      <Button size="small" icon={Sprout} onPress={() => makeLesson('lesson')}>
        {words.makeLesson}
      </Button>
      <Button size="small" icon={Sprout} onPress={() => makeLesson('recommendation')}>
        {words.makeRecommendation}
      </Button>
      {plans.length > 0 && (
        <Menu
          name={words.makeLine}
          caption={words.makeLine}
          icon={ListTodo}
          size="small"
          tone="plain"
          items={plans.map(({ id, name }) => ({
            id,
            label: words.makeAction(name),
            onPress: () => makeAction(id),
          }))}
        />
      )}
    </div>
  );
}
