// A participant's phone: one page that is the right one for this moment.
import '../../ui/ground.css';
import './seat.css';
import { createRoot } from 'react-dom/client';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { SeatProvider } from '../../state/seat/seat-app.tsx';
import { startSeat } from '../../state/seat/start-seat.ts';
import { SeatPage } from './SeatPage.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place to draw in.');

const phoneLanguage = navigator.language.startsWith('bn') ? 'bn' : 'en';
const session = startSeat(window, phoneLanguage, (language) => seatWords[language].tooLarge);
createRoot(place).render(
  <SeatProvider session={session} phoneLanguage={phoneLanguage}>
    <SeatPage />
  </SeatProvider>,
);
