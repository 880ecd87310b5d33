import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

const bars = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');

async function newVote(page: Page, kind: string, question: string) {
  await page.getByRole('button', { name: 'New vote' }).first().click();
  await page.getByRole('menuitem', { name: kind }).click();
  const field = page.getByRole('textbox', { name: 'Question' });
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await field.fill(question);
  await page.keyboard.press('Enter');
}

async function writeOptions(page: Page, titles: readonly string[]) {
  const field = page.getByRole('textbox', { name: 'Add an option' });
  await field.fill(titles.join('\n'));
  await field.press('Enter');
  await expect(page.getByRole('textbox', { name: `Option ${titles.length}` })).toHaveValue(
    titles.at(-1) ?? '',
  );
}

async function addPerson(page: Page, name: string) {
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: `${name} is present` })).toBeVisible();
}

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
});

test('paper ballots are keyed in by numbers alone, hands beside them, hidden until it is closed', async ({
  page,
}) => {
  await goToSection(page, 'Votes');
  await newVote(page, 'Dots', 'What comes first?');
  await writeOptions(page, ['Good price', 'Bad road', 'New buyers']);
  await page.getByRole('button', { name: 'Open the vote' }).click();

  await page.getByRole('textbox', { name: 'Ballot number' }).fill('1');
  const ballot = page.getByRole('textbox', { name: 'The ballot, by numbers' });
  await ballot.focus();
  for (const keys of ['112', '331', '123']) {
    await page.keyboard.type(keys);
    await page.keyboard.press('Enter');
    await expect(ballot).toHaveValue('');
    await expect(ballot).toBeFocused();
  }
  await expect(page.getByRole('textbox', { name: 'Ballot number' })).toHaveValue('4');
  await expect(page.getByText('3 have voted')).toBeVisible();

  // Wrong ballots stay where they are, with the reason beside them.
  await page.keyboard.type('1123');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That makes 4 dots, but each person has 3.')).toBeVisible();
  await ballot.fill('14');
  await expect(page.getByText('There is no option 4: there are 3.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Ballot number' }).fill('২');
  await ballot.fill('1');
  await ballot.press('Enter');
  await expect(page.getByText(/Paper ballot .* has been keyed in already/)).toBeVisible();
  await ballot.fill('');

  await expect(bars(page)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Show of hands' }).click();
  await page.getByRole('textbox', { name: 'Good price: Hands' }).fill('2');
  await page.getByRole('textbox', { name: 'New buyers: Hands' }).fill('৫');
  await page.getByRole('textbox', { name: 'People who raised a hand at all' }).fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('"New buyers" has 5 hands, but only 4 people')).toBeVisible();
  await page.getByRole('textbox', { name: 'People who raised a hand at all' }).fill('6');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Counted: 6 people.')).toBeVisible();
  await expect(page.getByText('9 have voted')).toBeVisible();
  await expect(page.getByText('3 on paper, 6 by show of hands')).toBeVisible();

  await page.getByRole('button', { name: 'Look now, only here' }).click();
  await expect(bars(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Hide them again' }).click();
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await expect(bars(page)).toHaveText([
    /New buyers.*8 dots/,
    /Good price.*6 dots/,
    /Bad road.*2 dots/,
  ]);

  // Three by paper, six by hand: enough of each to tell them apart.
  await expect(page.getByRole('region', { name: 'Results' })).toContainText('PaperHands');

  await page.getByRole('button', { name: 'Reopen the vote' }).click();
  await expect(bars(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(bars(page)).toHaveCount(3);
});

test('a named paper counts once: keyed again it takes the place of the one before', async ({
  page,
}) => {
  await goToSection(page, 'People');
  await addPerson(page, 'Rahima Begum');
  await goToSection(page, 'Votes');
  await newVote(page, 'Yes or no', 'Do we meet again in March?');
  await page.getByRole('button', { name: 'Open the vote' }).click();
  const name = page.getByRole('textbox', { name: 'Name, if it has one' });
  const nameBox = page.getByRole('combobox', { name: 'Name, if it has one' }).or(name);
  await nameBox.fill('rahima begum');
  await nameBox.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 has voted')).toBeVisible();
  await expect(nameBox).toBeFocused();
  await nameBox.fill('Rahima Begum');
  await expect(page.getByText('Rahima Begum has a paper ballot already')).toBeVisible();
  await nameBox.press('Enter');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Counted: 2 ballots on paper.')).toBeVisible();
  await expect(page.getByText('1 has voted')).toBeVisible();
  await nameBox.fill('Nobody Known');
  await nameBox.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody of this name is on the list.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await expect(bars(page)).toHaveText([/Do we meet again in March\?.*0 yes · 1 no/]);
});

test('the cards of a board are voted on, and stand in the order of their votes after', async ({
  page,
}) => {
  await goToSection(page, 'Boards');
  const strength = page.locator('[data-column=strength]');
  const field = strength.getByRole('textbox').last();
  for (const text of ['one', 'two', 'three']) {
    await field.fill(text);
    await field.press('Enter');
    await expect(strength.locator('[data-card]', { hasText: text })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Vote on these cards' }).click();
  await page.getByRole('button', { name: 'Open the vote' }).click();
  const ballot = page.getByRole('textbox', { name: 'The ballot, by numbers' });
  await ballot.fill('332');
  await ballot.press('Enter');
  await expect(page.getByText('1 has voted')).toBeVisible();
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await page.getByRole('button', { name: 'Sort the board by votes' }).click();
  await expect(page.getByText('stand in the order of their votes')).toBeVisible();
  await goToSection(page, 'Boards');
  await expect(strength.locator('[data-card] p')).toHaveText(['three', 'two', 'one']);
  await page.keyboard.press('Control+z');
  await expect(strength.locator('[data-card] p')).toHaveText(['one', 'two', 'three']);
});

test('of the cards of a board, some alone are voted on', async ({ page }) => {
  await goToSection(page, 'Boards');
  const strength = page.locator('[data-column=strength]');
  const field = strength.getByRole('textbox').last();
  for (const text of ['one', 'two', 'three']) {
    await field.fill(text);
    await field.press('Enter');
    await expect(strength.locator('[data-card]', { hasText: text })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Vote on these cards' }).click();
  await page.getByRole('button', { name: 'Choose among them' }).click();
  await page.getByRole('button', { name: 'Remove two' }).click();
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await page.getByLabel('The ballot, by numbers').fill('12');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await expect(bars(page)).toHaveText([/one.*1 dot/, /three.*1 dot/]);
  await expect(page.getByText('2 options are level in the first place.')).toBeVisible();
});

test('topics are scored on criteria, and the best go on to dots', async ({ page }) => {
  await goToSection(page, 'Votes');
  await newVote(page, 'Topic selection', 'Which topic?');
  await writeOptions(page, ['Hatcheries', 'Cold chain']);
  await page.getByRole('button', { name: 'Open the vote' }).click();
  const ballot = page.getByRole('textbox', { name: 'The ballot, by numbers' });
  for (const keys of ['54321 11111', '33333 5000']) {
    await ballot.fill(keys);
    await ballot.press('Enter');
    await expect(ballot).toHaveValue('');
  }
  await page.getByRole('button', { name: 'Close the vote' }).click();
  const row = page.getByRole('row', { name: /Hatcheries/ });
  await expect(row.getByRole('cell')).toHaveText(['4', '3.5', '3', '2.5', '2', '3']);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dots on the best 2' }).click();
  await expect(page.getByRole('textbox', { name: 'Option 1' })).toHaveValue('Hatcheries');
  await waitUntilSaved(page);
});

test('options are placed between impact and effort, and lie where the room places them', async ({
  page,
}) => {
  await goToSection(page, 'Votes');
  await newVote(page, 'Impact and effort', 'What helps most for least?');
  await writeOptions(page, ['Hatcheries', 'Cold chain']);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the vote' }).click();
  const ballot = page.getByLabel('The ballot, by numbers');
  await ballot.fill('90');
  await ballot.press('Enter');
  await expect(page.getByText('"Hatcheries" needs both')).toBeVisible();
  for (const keys of ['90 80 60 20', '- 40 0']) {
    await ballot.fill(keys);
    await ballot.press('Enter');
    await expect(ballot).toHaveValue('');
  }
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await expect(bars(page)).toHaveText([
    /Cold chain.*impact 50, effort 10/,
    /Hatcheries.*impact 90, effort 80/,
  ]);
  await expect(
    page.getByRole('img', { name: 'Impact against effort: 2 Cold chain, 1 Hatcheries' }),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the room sees the question and how many voted, and bars once it is closed', async ({
  page,
  app,
  context,
}) => {
  await goToSection(page, 'Votes');
  await newVote(page, 'Dots', 'What comes first?');
  await writeOptions(page, ['Good price', 'Bad road']);
  await page.getByRole('button', { name: 'Show on projector' }).click();
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await expect(stage.getByText('The vote has not been opened yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await expect(stage.getByText('0 have voted')).toBeVisible();
  const ballot = page.getByRole('textbox', { name: 'The ballot, by numbers' });
  await ballot.fill('22');
  await ballot.press('Enter');
  await expect(stage.getByText('1 has voted')).toBeVisible();
  await expect(stage.getByText('2 dots')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close the vote' }).click();
  await expect(stage.getByRole('listitem')).toHaveText([/Bad road.*2 dots/, /Good price.*0 dots/]);
  await expect(stage.getByText('1 person voted (1 on paper)')).toBeVisible();
});
