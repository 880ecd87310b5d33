// The facilitator's page.
import '../../ui/base.css';
import { createRoot } from 'react-dom/client';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { AppProvider, startApp } from '../../state/app.tsx';
import { keepWorldsApart } from '../../state/rehearsal.ts';
import { keepFocus } from '../../ui/keep-focus.ts';
import { listenForShortcuts } from '../../ui/shortcuts.ts';
import { restoreTheme } from '../../ui/theme.ts';
import { Desk } from './Desk.tsx';
import { keepDrafts } from './keep-drafts.ts';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in.');

restoreTheme();
const app = startApp(window, (language) => shell[language].unreachable);
listenForShortcuts(window);
keepWorldsApart(app);
keepDrafts(app);
keepFocus(document);
createRoot(place).render(
  <AppProvider app={app}>
    <Desk />
  </AppProvider>,
);
