/** A picture among the workshop's files; its content is fetched for as long as it is on show. */
export type ImageScene = { readonly kind: 'image'; readonly fileId: string };
