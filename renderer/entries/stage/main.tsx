// The projector's page. It shows what it is sent; on another device it asks for its code first.
import '../../ui/base.css';
import './opening.css';
import { createRoot } from 'react-dom/client';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { takeToken } from '../../client/token.ts';
import { AppProvider, startApp } from '../../state/app.tsx';
import { StageCode } from './StageCode.tsx';
import { StagePage } from './StagePage.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in.');

const root = createRoot(place);
if (window.uthan === undefined && takeToken(window) === undefined) {
  root.render(
    <main>
      <StageCode isWrong={false} />
    </main>,
  );
} else {
  const app = startApp(window, (language) => shell[language].unreachable);
  root.render(
    <AppProvider app={app}>
      <StagePage />
    </AppProvider>,
  );
}
