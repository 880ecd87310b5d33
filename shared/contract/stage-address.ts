/** In a stage's address, names the further screen that it is: `/stage/?output=<id>`. */
export const outputParameter = 'output';

/** The address of one of the room's screens, given that of the projector; null is the projector. */
export function addressOfScreen(projector: string, output: string | null): string {
  if (output === null) return projector;
  const [page = '', fragment] = projector.split('#');
  const query = `?${outputParameter}=${encodeURIComponent(output)}`;
  return fragment === undefined ? page + query : `${page}${query}#${fragment}`;
}
