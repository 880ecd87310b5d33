// Faults of an instance and colliding rules, in words.
import type { Words } from '../../contract/catalogue.ts';
import type { Conflict, ConstraintRef } from './engine/conflicts.ts';
import type { InstanceFault } from './engine/parse.ts';
import type { engineWords } from './engine-messages.ts';

type EngineWords = Words<typeof engineWords.en>;

/** Names of persons and groups by their numbers in the instance. */
export type Names = {
  person(person: number): string;
  group(group: number): string;
};

/** How many persons are named before the rest is counted. */
const namedAtMost = 6;

/** What is wrong with an instance, as one sentence. */
export function faultSentence(fault: InstanceFault, words: EngineWords): string {
  switch (fault.kind) {
    case 'otherFormat':
      return words.otherFormat(fault.format);
    case 'tooLong':
    case 'wrongLength':
      return words[fault.kind](fault);
    case 'notWhole':
    case 'notNumber':
      return words[fault.kind](fault);
    case 'twice':
      return words.twice(fault.field, fault.person);
    default:
      return words[fault.kind](fault.field);
  }
}

/** Which rules collide: a sentence, and each rule as a line below it. Rounds are counted from 1. */
export function conflictSentence(
  { proved, parts, round }: Conflict,
  words: EngineWords,
  names: Names,
): { readonly sentence: string; readonly rules: readonly string[] } {
  if (parts.length === 1 && parts[0]?.kind === 'sizes') {
    return { sentence: words.sizesAlone(round + 1), rules: [] };
  }
  const [only, ...others] = parts;
  if (proved && only?.kind === 'apart' && others.length === 0) {
    const { list } = only;
    return {
      sentence: words.apartAlone(round + 1, list.length),
      rules: [listed(list, words, names)],
    };
  }
  return {
    sentence: proved ? words.collide(round + 1) : words.mayCollide(round + 1),
    rules: parts.map((part) => ruleIn(part, words, names)),
  };
}

function ruleIn(part: ConstraintRef, words: EngineWords, names: Names): string {
  switch (part.kind) {
    case 'sizes':
      return words.sizes;
    case 'together':
      return words.together(listed(part.list, words, names));
    case 'apart':
      return words.apart(listed(part.list, words, names));
    case 'pin':
      return words.pin(names.person(part.person), names.group(part.group));
    case 'minimum':
      return words.minimum(part.least, listed(part.people, words, names));
  }
}

function listed(people: readonly number[], words: EngineWords, names: Names): string {
  const all = people.map((person) => names.person(person));
  if (all.length > namedAtMost) {
    const some = all.slice(0, namedAtMost - 1);
    return words.andOthers(some.join(', '), all.length - some.length);
  }
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : words.and(all.slice(0, -1).join(', '), last);
}
