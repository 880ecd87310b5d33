import { beforeEach, expect, it } from 'vitest';
import { dismissUndoToasts, showToast, toastStore } from '../../../renderer/ui/toast-store.ts';

const texts = () => toastStore.getState().toasts.map((toast) => toast.text);

beforeEach(() => toastStore.setState({ toasts: [] }));

it('lets plain news make room for the next word, but not a refusal or an undo', () => {
  showToast({ text: 'refused', tone: 'danger' });
  showToast({ text: 'news' });
  showToast({ text: 'deleted', undo: () => {} });
  expect(texts()).toEqual(['refused', 'deleted']);
});

it('says the same thing once', () => {
  showToast({ text: 'refused', tone: 'danger' });
  showToast({ text: 'refused', tone: 'danger' });
  expect(texts()).toEqual(['refused']);
});

it('takes an undo away once it would undo something else', () => {
  showToast({ text: 'deleted', undo: () => {} });
  showToast({ text: 'refused', tone: 'danger' });
  dismissUndoToasts();
  expect(texts()).toEqual(['refused']);
});

it('keeps three at most, the newest', () => {
  for (const text of ['1', '2', '3', '4']) showToast({ text, tone: 'danger' });
  expect(texts()).toEqual(['2', '3', '4']);
});
