import { expect, it, vi } from 'vitest';
import { contextBridge, ipcRenderer } from '../../support/electron-stand-in.ts';
import '../../../main/electron/preload.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

it('20. gives a page two functions and nothing else', () => {
  expect(Object.keys(contextBridge.exposed)).toEqual(['uthan']);
  const bridge = contextBridge.exposed.uthan ?? {};
  expect(Object.keys(bridge).sort()).toEqual(['onMessage', 'send']);
  expect(Object.values(bridge).every((value) => typeof value === 'function')).toBe(true);
});

it('sends on one channel, whatever a page passes along', () => {
  const send = contextBridge.exposed.uthan?.send;
  if (typeof send !== 'function') throw new Error('there is no send');
  expect(send({ type: 'hello' }, 'other:channel')).toBeUndefined();
  expect(ipcRenderer.sent).toEqual([{ channel: 'uthan:up', message: { type: 'hello' } }]);
});

it("hands a page main's message, never the event that carries Electron's own objects", () => {
  const onMessage = contextBridge.exposed.uthan?.onMessage;
  if (typeof onMessage !== 'function') throw new Error('there is no onMessage');
  const heard = vi.fn();
  expect(onMessage(heard)).toBeUndefined();
  ipcRenderer.emit('uthan:down', { sender: ipcRenderer }, { type: 'saving', ok: true });
  expect(heard.mock.calls).toEqual([[{ type: 'saving', ok: true }]]);
});
