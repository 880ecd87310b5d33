// What the join doctor says on the desk. What it finds is the laptop's network, which a test cannot
// put up: main's message is given findings and addresses on its way; all else is real.
import { lanFindings } from '../../shared/contract/lan.ts';
import { doctorWords } from '../../shared/features/room/doctor-messages.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';
import { openRoom } from '../support/room-screen.ts';

const more = [
  { address: '192.168.137.1', name: 'Local Area Connection* 10', kind: 'hotspot' },
  { address: '10.20.30.40', name: 'Ethernet 2', kind: 'ethernet' },
] as const;

test('every finding is said with what to do, and another address can be chosen', async ({
  page,
  app,
}) => {
  const asked: unknown[] = [];
  let findings: readonly string[] | null = null;
  await page.routeWebSocket(/\/live/, (screen) => {
    const main = screen.connectToServer();
    screen.onMessage((text) => {
      const message = JSON.parse(String(text));
      if (message.type === 'lan') asked.push(message.act);
      if (message.type === 'lan' && message.act.do === 'check') findings = lanFindings;
      main.send(text);
    });
    main.onMessage((text) => {
      const message = JSON.parse(String(text));
      if (message.type === 'lan' && message.room) {
        const [first = more[0]] = message.room.addresses;
        const beside = more.map((each) => ({ ...first, ...each, likely: false, shown: false }));
        message.room.addresses = [{ ...first, likely: true, shown: true }, ...beside];
        message.room.findings = findings;
      }
      screen.send(JSON.stringify(message));
    });
  });
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  await goToSection(page, 'Actions');
  const { panel } = await openRoom(page);
  await panel.getByRole('tab', { name: 'If phones cannot come in' }).click();
  await expect(panel.getByText('Uthan can look at the network')).toBeVisible();
  await panel.getByRole('button', { name: 'Look at the network' }).click();
  for (const finding of lanFindings) {
    const said = panel.getByRole('heading', { name: wordsOf('found', finding) });
    await expect(said).toBeVisible();
    for (const step of wordsOf('steps', finding).split('\n'))
      await expect(panel.getByText(step, { exact: true }).first()).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  const addresses = panel.getByRole('group', { name: 'Addresses of this laptop' });
  await expect(addresses.getByRole('radio')).toHaveCount(3);
  await expect(addresses.getByText('most likely right')).toHaveCount(1);
  await addresses.getByRole('radio', { name: /Local Area Connection/ }).click();
  expect(asked).toContainEqual({ do: 'use', address: '192.168.137.1' });
});

function wordsOf(what: 'found' | 'steps', finding: (typeof lanFindings)[number]): string {
  const message: unknown = doctorWords.en[what];
  return typeof message === 'function' ? String(message(null, finding)) : '';
}
