import type { SceneStyle } from './model.ts';

export type MessageScene = { readonly kind: 'message'; readonly text: string };

/** How a scene is drawn. */
export type Look = Pick<SceneStyle, 'scale' | 'dark'>;
