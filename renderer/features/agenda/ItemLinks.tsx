// Links at an item: kept as http, https or mail addresses, and opened outside the app.
import { ExternalLink, Plus, Trash2 } from 'lucide-react';
import { useId, useMemo } from 'react';
import { longestLine } from '../../../shared/contract/limits.ts';
import { parseLink } from '../../../shared/features/agenda/link.ts';
import type { AgendaItem, Attachment } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import type { Codec } from '../../ui/draft.ts';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TypedField } from '../../ui/TypedField.tsx';
import styles from './item-parts.module.css';

export function ItemLinks({ item }: { readonly item: AgendaItem }) {
  const words = useWords(planWords);
  const send = useSend();
  const title = useId();
  const attachments = useRows('attachment', { itemId: item.id });
  const links = attachments.filter(({ fileId }) => fileId === null);
  const add = () =>
    send('agenda.addLink', {
      id: newId(),
      itemId: item.id,
      after: attachments.at(-1)?.id ?? null,
      title: '',
      url: '',
    });
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title}>{words.linksGroup}</h3>
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} />
          ))}
        </ul>
      )}
      <div>
        <Button size="small" icon={Plus} onPress={() => void add()}>
          {words.addLink}
        </Button>
      </div>
    </section>
  );
}

function LinkRow({ link }: { readonly link: Attachment }) {
  const words = useWords(planWords);
  const send = useSend();
  const edit = useEdit('agenda.editAttachment', link);
  const codec = useLinkCodec();
  const { id } = link;
  const name = link.title || link.url || words.untitledLink;
  const remove = () =>
    send('agenda.removeAttachment', { id }, { undoable: words.linkDeleted(name) });
  return (
    <li className={styles.link}>
      <TextField
        labelHidden
        className={styles.title}
        label={words.linkTitle}
        placeholder={words.linkTitle}
        value={link.title}
        onCommit={edit('title')}
      />
      <TypedField
        labelHidden
        numeric={false}
        className={styles.address}
        label={words.linkAddress}
        placeholder={words.linkAddress}
        codec={codec}
        value={link.url}
        onCommit={edit('url')}
      />
      {link.url !== '' && (
        <a
          className={styles.open}
          href={link.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={words.openLink(name)}
          data-tip={words.openLink(name)}
        >
          <ExternalLink aria-hidden size={18} />
        </a>
      )}
      <IconButton icon={Trash2} label={words.deleteLink(name)} onPress={() => void remove()} />
    </li>
  );
}

function useLinkCodec(): Codec<string> {
  const words = useWords(planWords);
  return useMemo(
    () => ({
      write: (url) => url,
      read: (text) => {
        const value = parseLink(text);
        const fits = value !== null && value.length <= longestLine;
        return fits ? { ok: true, value } : { ok: false, sentence: words.badLink };
      },
    }),
    [words],
  );
}
