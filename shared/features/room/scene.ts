import type { SceneStyle } from './model.ts';

/** How a phone comes in while the room is open, as it is read from afar and by a camera. */
export type WayIn = {
  /** As it is typed: address and port alone. */
  readonly address: string;
  /** Six characters, without a dash. */
  readonly code: string;
  /** What the QR holds: the seat page, with the code for it. */
  readonly link: string;
};

export type JoinScene = {
  readonly kind: 'join';
  /** null: the room was closed while the picture was frozen. */
  readonly wayIn: WayIn | null;
};

export type MessageScene = { readonly kind: 'message'; readonly text: string };

/** How a scene is drawn. */
export type Look = Pick<SceneStyle, 'scale' | 'dark'>;
