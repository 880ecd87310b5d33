// Where the paper form is: the part of the section that names whose.

const prefix = 'paper-';

/** The part of the address for the paper of a form. */
export function partOfPaper(formId: string): string {
  return prefix + formId;
}

/** The form whose paper is open; null: none is. */
export function paperIn(part: string | null): string | null {
  return part?.startsWith(prefix) ? part.slice(prefix.length) : null;
}
