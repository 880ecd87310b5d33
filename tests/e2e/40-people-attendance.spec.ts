// Who was there: ticked at the desk by keys and by column, by phone, and from the signed sheet.

import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom } from '../support/seat-room.ts';

test('attendance is taken by day and half, by desk, phone and paper, and undone', async ({
  page,
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  for (const { id } of await room.rows('person')) await live.send('people.remove', { id });
  const names = ['Rahima Begum', 'Karim Uddin', 'Mina Akter', 'Hasan Ali'];
  const people = names.map((name, at) => ({
    ...{ id: newId(), name, sex: at % 2 === 0 ? ('female' as const) : ('male' as const) },
    ...{ organisation: '', project: '', designation: '', district: '', phone: '', email: '' },
  }));
  await live.send('people.import', { workshopId, people });
  const [day] = await room.rows('day');
  const zone = (await room.rows('workshop'))[0]?.timeZone ?? 'UTC';
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  await live.send('agenda.editDay', { id: day?.id ?? '', patch: { date }, base: {} });
  const fields = { title: 'Follow-up', date: '2011-03-01', place: '', start: 540, end: null };
  await live.send('agenda.addDay', { id: newId(), workshopId, after: day?.id ?? null, ...fields });

  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/w/${workshopId}/people`);
  await page.getByRole('checkbox', { name: 'Karim Uddin is present' }).click();
  await expect(page.getByText('4 people: 2 female, 2 male. 1 present.')).toBeVisible();
  await page.getByRole('tab', { name: 'Attendance' }).click();
  const box = (name: string, when: string) =>
    page.getByRole('checkbox', { name: `${name}, ${when}` });
  await expect(box('Karim Uddin', 'Day 1')).toBeChecked();

  // By keys alone: one stop for Tab, arrows from box to box, Space ticks.
  await box('Rahima Begum', 'Day 1').focus();
  await page.keyboard.press('ArrowRight');
  await expect(box('Rahima Begum', 'Day 2')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(box('Karim Uddin', 'Day 2')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(box('Mina Akter', 'Day 1')).toBeChecked();

  // A phone that comes in ticks its holder, and says that they are in the hall.
  const phone = await newPhone(browser);
  await comeIn(phone, room.seatUrl, 'Hasan Ali');
  await expect(box('Hasan Ali', 'Day 1')).toBeChecked();
  const sums = page.getByRole('row', { name: /^Were there/ });
  await expect(sums).toContainText('31 female2 male');

  // From paper: numbers that are not on the list are named, and nothing is ticked until they go.
  await page.getByRole('button', { name: 'Attendance of Day 2' }).click();
  await page.getByRole('menuitem', { name: 'From the signed sheet…' }).click();
  const numbers = page.getByRole('textbox', { name: 'Serial numbers' });
  await expect(numbers).toBeFocused();
  await numbers.fill('1-3 9');
  await expect(page.getByText('Not on the list: 9.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tick 2 people' })).toBeDisabled();
  await numbers.fill('১-৩');
  await expect(page.getByText('Rahima Begum, Mina Akter')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(box('Rahima Begum', 'Day 2')).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  // Halves: a whole day is both of them; a whole column at once is one undo.
  await page.getByRole('checkbox', { name: 'Before and after lunch' }).click();
  await expect(box('Rahima Begum', 'Day 2, Morning')).toBeChecked();
  await expect(box('Rahima Begum', 'Day 2, Afternoon')).toBeChecked();
  await page.getByRole('button', { name: 'Attendance of Day 2, Afternoon' }).click();
  await page.getByRole('menuitem', { name: 'Take all ticks away (3)' }).click();
  await expect(box('Rahima Begum', 'Day 2, Afternoon')).not.toBeChecked();
  await expect(box('Rahima Begum', 'Day 2, Morning')).toBeChecked();
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(box('Rahima Begum', 'Day 2, Afternoon')).toBeChecked();

  // In the list those are present who are in the hall now.
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByText('4 people: 2 female, 2 male. 3 present.')).toBeVisible();
  await phone.close();
});
