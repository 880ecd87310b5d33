// Where what is written here belongs: to the real workshop (''), or to a rehearsal, of which nothing
// may be found again afterwards.
let world = '';

/** From here on, what is written belongs to this rehearsal; '' for the real workshop. */
export function enterWorld(next: string): void {
  world = next;
}

/** A place in the world one is in. */
export function placeHere(place: string): string {
  return `${world} ${place}`;
}

export function isRehearsed(): boolean {
  return world !== '';
}
