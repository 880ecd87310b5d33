// All that a page can reach: send a message to main, hear main's messages.
import { contextBridge, ipcRenderer } from 'electron';
import { ipcDown, ipcUp } from '../transports/ipc-channels.ts';

contextBridge.exposeInMainWorld('uthan', {
  send: (message: unknown): void => ipcRenderer.send(ipcUp, message),
  onMessage: (listener: (message: unknown) => void): void => {
    // The event carries the sender, a raw API: the page gets the message alone.
    ipcRenderer.on(ipcDown, (_event, message: unknown) => listener(message));
  },
});
