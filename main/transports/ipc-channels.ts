// The two channels between a window and main; the preload knows no others.
export const ipcUp = 'uthan:up';
export const ipcDown = 'uthan:down';
