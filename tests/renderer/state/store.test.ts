import { expect, it } from 'vitest';
import { afterMessage, createAppStore } from '../../../renderer/state/store.ts';

const fresh = () => createAppStore('en').getState();

it("learns how far main's clock is from this machine's", () => {
  const welcome = {
    type: 'welcome',
    role: 'desk',
    now: 5000,
    appVersion: '1',
    notices: [],
    stageUrl: null,
    dataFolder: '',
  } as const;
  expect(afterMessage(fresh(), welcome, 3000)).toMatchObject({ clockOffset: 2000, refused: null });
});

it('takes a stage’s clock from what it is sent', () => {
  const view = {
    workshopId: null,
    language: 'bn',
    timeZone: 'Asia/Dhaka',
    scene: { kind: 'empty' },
  } as const;
  const after = afterMessage(fresh(), { type: 'stage', now: 100, view }, 150);
  expect(after).toEqual({ clockOffset: -50, view });
});

it('replaces all rows with those of a snapshot', () => {
  const question = { id: 'question-1', workshopId: 'workshop-1', order: 'a0', text: '' };
  const after = afterMessage(
    fresh(),
    { type: 'snapshot', workshopId: 'workshop-1', revision: 7, rows: { question: [question] } },
    0,
  );
  expect(after).toEqual({
    loaded: 'workshop-1',
    revision: 7,
    tables: { question: { 'question-1': question } },
  });
});

it('knows when main cannot write, and when it can again', () => {
  expect(afterMessage(fresh(), { type: 'saving', ok: false }, 0)).toEqual({ diskOk: false });
  expect(afterMessage(fresh(), { type: 'saving', ok: true }, 0)).toEqual({ diskOk: true });
});
