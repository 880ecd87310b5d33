import {
  CalendarPlus,
  Grid2x2,
  LayoutTemplate,
  type LucideIcon,
  MessagesSquare,
  Plus,
  Route,
} from 'lucide-react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { samples, templates } from '../../../shared/features/library/kinds.ts';
import { library } from '../../../shared/features/library/messages.ts';
import type { Sample, Template } from '../../../shared/features/library/model.ts';
import { useRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './home.module.css';
import { useBegin } from './use-begin.ts';

const icons: { readonly [T in Template | Sample]: LucideIcon } = {
  blank: CalendarPlus,
  'half-day-learning-group': MessagesSquare,
  'one-day-swot': Grid2x2,
  'learning-route': Route,
  'local-learning-groups-2010': MessagesSquare,
  'learning-route-2014': Route,
};

/** Where workshops begin: four templates, two samples, one press each. */
export function Beginnings() {
  const words = useWords(library);
  const { fromTemplate, fromSample } = useBegin();
  return (
    <>
      <section aria-labelledby="templates" className={styles.part}>
        <div>
          <h2 id="templates">{words.newWorkshop}</h2>
          <p className={styles.soft}>{words.newHint}</p>
        </div>
        <ul className={styles.templates}>
          {templates.map((template) => (
            <Beginning key={template} name={template} onPress={() => void fromTemplate(template)} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="samples" className={styles.part}>
        <div>
          <h2 id="samples">{words.samples}</h2>
          <p className={styles.soft}>{words.samplesHint}</p>
        </div>
        <ul className={styles.samples}>
          {samples.map((sample) => (
            <Beginning key={sample} name={sample} onPress={() => void fromSample(sample)} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** The templates again, in reach where many workshops push them out of sight. */
export function NewWorkshopMenu() {
  const words = useWords(library);
  const { fromTemplate, fromOwn } = useBegin();
  const { untitled } = useWords(shell);
  const own = useRows('workshop', { use: 'template' });
  return (
    <Menu
      name={words.newWorkshop}
      caption={words.newWorkshop}
      icon={Plus}
      tone="primary"
      items={[
        ...templates.map((template) => ({
          label: words[template],
          icon: icons[template],
          onPress: () => void fromTemplate(template),
        })),
        ...own.map(({ id, title }, at) => ({
          id,
          label: title || untitled,
          icon: LayoutTemplate,
          apart: at === 0,
          onPress: () => void fromOwn(id),
        })),
      ]}
    />
  );
}

function Beginning(props: { readonly name: Template | Sample; readonly onPress: () => void }) {
  const words = useWords(library);
  const Icon = icons[props.name];
  return (
    <li>
      <button type="button" className={styles.beginning} onClick={props.onPress}>
        <Icon aria-hidden size={24} strokeWidth={1.5} />
        <span className={styles.beginningName}>{words[props.name]}</span>
        <span className={styles.soft}>{words[`${props.name}-text`]}</span>
      </button>
    </li>
  );
}
