// The projector's page. It shows what it is sent and asks for nothing.
import '../../ui/base.css';
import './opening.css';
import { createRoot } from 'react-dom/client';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { AppProvider, startApp } from '../../state/app.tsx';
import { StagePage } from './StagePage.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in.');

const app = startApp(window, (language) => shell[language].unreachable);
createRoot(place).render(
  <AppProvider app={app}>
    <StagePage />
  </AppProvider>,
);
