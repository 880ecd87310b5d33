// What the desktop app asks of the desk's page: its menu's commands, and files opened from outside.
export const menuCommands = [
  'home',
  'new-workshop',
  'export-minutes',
  'undo',
  'redo',
  'pause',
  'next',
  'back',
  'more-time',
  'less-time',
  'capture',
  'blank',
  'freeze',
  'cut',
  'shortcuts',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

export type HostMessage =
  | { readonly kind: 'menu'; readonly command: MenuCommand }
  /** A `.uthan` file was opened from outside the page; this is its workshop. */
  | { readonly kind: 'opened'; readonly workshopId: string };
