import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../shared/contract/catalogue.ts';
import { agendaWords } from '../../../../shared/features/agenda/messages.ts';
import { noteWords } from '../../../../shared/features/agenda/note-messages.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const en = wordsOf(agendaWords, formatOf('en'));
const bn = wordsOf(agendaWords, formatOf('bn'));
const notesEn = wordsOf(noteWords, formatOf('en'));
const notesBn = wordsOf(noteWords, formatOf('bn'));

describe('the report-back arithmetic is said as a person would', () => {
  test('in English', () => {
    expect(notesEn.reportBack(4, 15, 60, 45, 3)).toBe(
      'Four groups at 15 minutes each need 60 minutes; this slot has 45. Three groups fit.',
    );
    expect(notesEn.reportBack(2, 30, 60, 45, 1)).toMatch(/One group fits\.$/);
    expect(notesEn.reportBack(1, 50, 50, 45, 0)).toBe(
      'One group at 50 minutes each needs 50 minutes; this slot has 45. No group fits.',
    );
    expect(notesEn.panel(6, 15, 90, 60, 4)).toBe(
      'Six plans at 15 minutes each need 90 minutes; this slot has 60. Four plans fit.',
    );
    expect(notesEn.reportBack(12, 10, 120, 45, 4)).toMatch(/^12 groups/);
  });
  test('in Bangla, with its digits', () => {
    expect(notesBn.reportBack(4, 15, 60, 45, 3)).toBe(
      'চারটি দল ১৫ মিনিট করে নিলে ৬০ মিনিট লাগে; এখানে আছে ৪৫ মিনিট। তিনটি দল ধরবে।',
    );
    expect(notesBn.reportBack(1, 50, 50, 45, 0)).toMatch(/একটি দলও ধরবে না।$/);
  });
});

test('lengths are written in hours and minutes', () => {
  const said = ({ total }: typeof en, minutes: number) => total(minutes, 0).split(', ')[0];
  expect([45, 60, 95].map((minutes) => said(en, minutes))).toEqual(['45 min', '1 h', '1 h 35 min']);
  expect([45, 95].map((minutes) => said(bn, minutes))).toEqual(['৪৫ মিনিট', '১ ঘণ্টা ৩৫ মিনিট']);
});
