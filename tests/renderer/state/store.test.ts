import { expect, it } from 'vitest';
import { afterMessage, createAppStore } from '../../../renderer/state/store.ts';

const fresh = () => createAppStore('en').getState();

const here = (monotonic: number, wall = 9000) => ({ monotonic, wall });

it("learns main's time, and goes on from it by its own even clock", () => {
  const welcome = {
    type: 'welcome',
    role: 'desk',
    now: 5000,
    rate: 1,
    rehearsal: null,
    appVersion: '1',
    notices: [],
    stageUrl: null,
    dataFolder: '',
  } as const;
  expect(afterMessage(fresh(), welcome, here(3000))).toMatchObject({
    time: { main: 5000, monotonic: 3000, apart: 6000, rate: 1 },
    refused: null,
  });
});

it('takes a stage’s clock from what it is sent', () => {
  const view = {
    workshopId: null,
    language: 'bn',
    timeZone: 'Asia/Dhaka',
    scene: { kind: 'empty' },
    look: { scale: 100, dark: false },
    corner: null,
    frozenAt: null,
  } as const;
  const after = afterMessage(fresh(), { type: 'stage', now: 100, view }, here(150));
  expect(after).toEqual({ time: { main: 100, monotonic: 150, apart: 8850, rate: 1 }, view });
});

it('replaces all rows with those of a snapshot', () => {
  const question = { id: 'question-1', workshopId: 'workshop-1', order: 'a0', text: '' };
  const after = afterMessage(
    fresh(),
    { type: 'snapshot', workshopId: 'workshop-1', revision: 7, rows: { question: [question] } },
    here(0),
  );
  expect(after).toEqual({
    loaded: 'workshop-1',
    revision: 7,
    tables: { question: { 'question-1': question } },
  });
});

it('knows when main cannot write, and when it can again', () => {
  expect(afterMessage(fresh(), { type: 'saving', ok: false }, here(0))).toEqual({ diskOk: false });
  expect(afterMessage(fresh(), { type: 'saving', ok: true }, here(0))).toEqual({ diskOk: true });
});
