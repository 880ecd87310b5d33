// The library of methods: whole in both languages, and worth its minutes.
import { describe, expect, it } from 'vitest';
import { methods } from '../../../../main/features/library/methods.ts';
import bn from '../../../../resources/methods/bn.json' with { type: 'json' };
import en from '../../../../resources/methods/en.json' with { type: 'json' };
import { agendaItem } from '../../../../shared/features/agenda/model.ts';
import { plainItem } from '../../../../shared/features/agenda/plain.ts';
import { methodPurposes } from '../../../../shared/features/library/kinds.ts';
import {
  fits,
  itemOfMethod,
  itemsOfMethod,
  lengthOf,
} from '../../../../shared/features/library/method-rules.ts';

const all = methods();
const whatever = { text: '', purpose: null, minutes: null, people: null } as const;
const named = (text: string) => all.filter((method) => fits(method, { ...whatever, text }));

describe('the library of methods', () => {
  it('has more than thirty, each under an id of its own, for every purpose', () => {
    expect(all.length).toBeGreaterThan(30);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const purpose of methodPurposes) {
      expect(all.filter((method) => method.purposes.includes(purpose)).length).toBeGreaterThan(1);
    }
  });

  it('has the same methods in each language and in the facts, in the same order', () => {
    const ids = all.map(({ id }) => id);
    expect(Object.keys(en)).toEqual(ids);
    expect(Object.keys(bn)).toEqual(ids);
  });

  it.each(all.map((method) => [method.id, method] as const))('%s is whole', (_id, method) => {
    for (const language of ['en', 'bn'] as const) {
      expect(method[language].steps).toHaveLength(method.steps.length);
      expect(method[language].tips).toHaveLength(method.en.tips.length);
      const said = JSON.stringify(method[language]);
      // Bangla is written in its own letters and digits but for what a name is known by.
      if (language === 'bn') expect(said).not.toMatch(/[0-9]/);
      else expect(said).not.toMatch(/[\u0980-\u09ff]/);
    }
    const [fewest, most] = method.people;
    expect(fewest).toBeLessThan(most);
    expect(method.least).toBeLessThanOrEqual(lengthOf(method));
    expect(method.bn.title).toMatch(/[\u0980-\u09ff]/);
  });
});

describe('finding a method', () => {
  it('goes by words in either language, in any order', () => {
    expect(named('CAFÉ world').map(({ id }) => id)).toEqual(['world-cafe']);
    expect(named('সমস্যা গাছ').map(({ id }) => id)).toContain('problem-tree');
    expect(named('no such thing')).toEqual([]);
  });

  it('takes a letter written in two ways for the same', () => {
    const [composed, apart] = ['মাঠ পরিদর্শন', 'ড়'.normalize('NFD')];
    expect(named(composed).map(({ id }) => id)).toContain('field-visit');
    expect(named(apart)).toEqual(named('ড়'));
    expect(named(apart).length).toBeGreaterThan(0);
  });

  it('leaves out what takes too long, too many or too few, or serves something else', () => {
    const short = all.filter((method) => fits(method, { ...whatever, minutes: 10 }));
    expect(short.every(({ least }) => least <= 10)).toBe(true);
    expect(short.length).toBeGreaterThan(3);
    const crowd = all.filter((method) => fits(method, { ...whatever, people: 100 }));
    expect(crowd.map(({ id }) => id)).toContain('open-space');
    expect(crowd.map(({ id }) => id)).not.toContain('pairwise-ranking');
    const field = all.filter((method) => fits(method, { ...whatever, purpose: 'field' }));
    expect(field.map(({ id }) => id)).toContain('transect-walk');
    expect(field.map(({ id }) => id)).not.toContain('six-hats');
  });
});

describe('a method in an agenda', () => {
  const [cafe] = named('world café');
  if (!cafe) throw new Error('The library should have the world café.');

  it('is one item with its steps as the method and its tips as private notes', () => {
    const item = itemOfMethod(cafe, 'en');
    expect(item).toMatchObject({
      kind: 'group-work',
      title: 'World café',
      duration: 90,
      minDuration: 60,
      objective: cafe.en.purpose,
      materials: cafe.en.materials,
      notes: cafe.en.tips.join('\n'),
    });
    expect(item.method.split('\n')).toHaveLength(5);
    expect(item.method).toContain('2. First round (20 min): Each table');
    expect(itemOfMethod(cafe, 'bn').method).toContain('২. প্রথম পালা (২০ মিনিট): ');
  });

  it.each(all.map((method) => [method.id, method] as const))(
    '%s as steps takes as long as it does whole, and fits the columns',
    (_id, method) => {
      for (const language of ['en', 'bn'] as const) {
        const items = itemsOfMethod(method, language);
        const whole = itemOfMethod(method, language);
        const sum = (of: 'duration' | 'minDuration') =>
          items.reduce((minutes, item) => minutes + (item[of] ?? 0), 0);
        expect(sum('duration')).toBe(whole.duration);
        expect(sum('minDuration')).toBeLessThanOrEqual(method.least + items.length);
        for (const item of [...items, whole]) {
          const row = { id: 'i-1234567', workshopId: 'w-1234567', dayId: 'd-1234567', order: 'a0' };
          expect(agendaItem.safeParse({ ...plainItem, ...item, ...row }).success).toBe(true);
          expect(item.minDuration ?? 0).toBeLessThanOrEqual(item.duration);
        }
      }
    },
  );
});
