import { Blocks, Download, LayoutTemplate, PencilLine, Trash2 } from 'lucide-react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { library } from '../../../shared/features/library/messages.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useKeepFile } from '../../state/use-keep-file.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './home.module.css';
import { useBegin } from './use-begin.ts';

/** What was kept from workshops of one's own: whole ones to begin with, and blocks. */
export function OwnTemplates() {
  const words = useWords(library);
  const kept = [
    ...useRows('workshop', { use: 'template' }),
    ...useRows('workshop', { use: 'block' }),
  ];
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="own-templates" className={styles.part}>
      <div>
        <h2 id="own-templates">{words.ownTemplates}</h2>
        <p className={styles.soft}>{words.ownHint}</p>
      </div>
      <ul className={styles.own}>
        {kept.map((each) => (
          <OwnTemplate key={each.id} kept={each} />
        ))}
      </ul>
    </section>
  );
}

function OwnTemplate({ kept }: { readonly kept: Workshop }) {
  const words = useWords(library);
  const edit = useEdit('library.rename', kept);
  const { fromOwn } = useBegin();
  const whole = kept.use === 'template';
  return (
    <li className={styles.kept}>
      <div className={styles.cardHead}>
        <Badge icon={whole ? LayoutTemplate : Blocks}>
          {whole ? words.isTemplate : words.isBlock}
        </Badge>
        <KeptMenu kept={kept} />
      </div>
      <TextField
        key={kept.id}
        className={styles.keptName}
        look="inline"
        labelHidden
        needed
        label={words.templateName}
        value={kept.title}
        onCommit={edit('title')}
      />
      {whole && (
        <Button size="small" onPress={() => void fromOwn(kept.id)}>
          {words.begin}
        </Button>
      )}
    </li>
  );
}

function KeptMenu({ kept: { id, title } }: { readonly kept: Workshop }) {
  const words = useWords(library);
  const { untitled } = useWords(shell);
  const { delete: deleteWord } = useWords(ui);
  const send = useSend();
  const keep = useKeepFile(id);
  const name = title || untitled;
  return (
    <Menu
      name={name}
      size="small"
      items={[
        {
          label: words.openTemplate,
          icon: PencilLine,
          onPress: () => goTo(hrefOf(id, 'plan')),
        },
        { label: words.keepFile, icon: Download, onPress: () => void keep() },
        {
          label: deleteWord,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => void send('workshop.remove', { id }, { undoable: words.deleted(name) }),
        },
      ]}
    />
  );
}
