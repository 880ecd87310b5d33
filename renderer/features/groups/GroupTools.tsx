// What there is to be chosen besides how many: how to mix, names and colours, roles. One is open at a time.
import { IdCard, type LucideIcon, SlidersHorizontal, Tags } from 'lucide-react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { groupNameWords } from '../../../shared/features/groups/group-name-messages.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { roleWords } from '../../../shared/features/groups/role-messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { AddGroup } from './AddGroup.tsx';
import { DealRoles } from './DealRoles.tsx';
import styles from './group-tools.module.css';
import { HowToMix } from './HowToMix.tsx';
import { NameGroups } from './NameGroups.tsx';
import { UseQuestions } from './UseQuestions.tsx';

export type Tool = 'mix' | 'names' | 'roles';

/** The buttons that open one tool, or close it. */
export function ToolButtons({
  open,
  onOpen,
  controls,
}: {
  readonly open: Tool | null;
  readonly onOpen: (tool: Tool | null) => void;
  /** The id of where it opens. */
  readonly controls: string;
}) {
  const { howToMix } = useWords(dealWords);
  const { roles } = useWords(roleWords);
  const { names } = useWords(groupNameWords);
  const opener = (tool: Tool, caption: string, icon: LucideIcon) => (
    <Button
      size="small"
      tone="quiet"
      icon={icon}
      rest={{ 'aria-expanded': open === tool, 'aria-controls': controls }}
      onPress={() => onOpen(open === tool ? null : tool)}
    >
      {caption}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {opener('mix', howToMix, SlidersHorizontal)}
      {opener('names', names, Tags)}
      {opener('roles', roles, IdCard)}
    </div>
  );
}

export function OpenTool({
  tool,
  id,
  arrangement,
  groups,
}: {
  readonly tool: Tool | null;
  readonly id: string;
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
}) {
  return (
    <div id={id} className={styles.open} hidden={tool === null}>
      {tool === 'mix' && (
        <>
          <HowToMix arrangement={arrangement} groups={groups} />
          <div className={styles.row}>
            <UseQuestions groups={groups} />
            <AddGroup arrangementId={arrangement.id} groups={groups} />
          </div>
        </>
      )}
      {tool === 'names' && <NameGroups groups={groups} />}
      {tool === 'roles' && <DealRoles arrangement={arrangement} groups={groups} />}
    </div>
  );
}
