// Packs that came back: what they would change, line by line, and what of it is taken.
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { mergeWords } from '../../../shared/features/follow-up/merge-messages.ts';
import type { PackFile } from '../../../shared/features/follow-up/pack.ts';
import { useApp } from '../../state/app.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './follow-up.module.css';
import { Proposal } from './Proposal.tsx';
import { useProposal } from './use-proposal.ts';

type Read = { readonly files: readonly PackFile[]; readonly failures: readonly string[] };

export function TakeIn({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(mergeWords);
  const [read, setRead] = useState<Read | null>(null);
  const [reading, setReading] = useState(false);
  const readAll = useReadAll();
  const take = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    setReading(true);
    setRead(await readAll(chosen));
    setReading(false);
  };
  const failures = (
    <>
      {read?.failures.map((sentence) => (
        <div key={sentence} role="alert">
          <Note tone="danger">{sentence}</Note>
        </div>
      ))}
    </>
  );
  if (read && read.files.length > 0) {
    return (
      <Chosen files={read.files} onClose={onClose}>
        {failures}
      </Chosen>
    );
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className={styles.soft}>{words.intro}</p>
      {failures}
      <div className={styles.steps}>
        <ChooseFiles onChosen={(files) => void take(files)} />
        <span role="status" className={styles.soft}>
          {reading ? words.reading : ''}
        </span>
      </div>
    </Dialog>
  );
}

/** Each file by itself: one that cannot be read keeps no other out. */
function useReadAll() {
  const { files } = useApp();
  return async (chosen: readonly File[]): Promise<Read> => {
    const answers = await Promise.all(
      chosen.map(async (file) => ({ file, answer: await files.readPack(file, file.name) })),
    );
    return {
      files: answers.flatMap(({ answer }) => ('rows' in answer ? [answer] : [])),
      failures: answers.flatMap(({ file, answer }) =>
        'sentence' in answer ? [`${file.name}: ${answer.sentence}`] : [],
      ),
    };
  };
}

function ChooseFiles({ onChosen }: { readonly onChosen: (files: readonly File[]) => void }) {
  const words = useWords(mergeWords);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button tone="primary" icon={FileUp} onPress={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept=".docx,.xlsx"
        aria-label={words.choose}
        onChange={(event) => {
          onChosen([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

function Chosen({
  files,
  onClose,
  children,
}: {
  readonly files: readonly PackFile[];
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}) {
  const words = useWords(mergeWords);
  const proposal = useProposal(files);
  const take = async () => {
    if (await proposal.take()) onClose();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <Button
          tone="primary"
          disabled={proposal.count === 0 || proposal.needsPlan}
          onPress={() => void take()}
        >
          {words.take(proposal.count)}
        </Button>
      }
    >
      {children}
      <Proposal proposal={proposal} />
    </Dialog>
  );
}
