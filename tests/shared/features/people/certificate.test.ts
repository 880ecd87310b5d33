import { describe, expect, it } from 'vitest';
import {
  type CertificateRows,
  certificatesOf,
  certified,
  unknownPlaces,
} from '../../../../shared/features/people/certificate.ts';
import { unasked } from '../../../../shared/features/people/plain.ts';
import { newId } from '../../../../shared/lib/ids.ts';

const workshopId = newId();
const people = ['Rahima Begum', 'Karim Islam', 'Dipa Rani'].map((name, at) => ({
  ...{ id: newId(), workshopId, order: `a${at}`, name, sex: 'female' as const, ...unasked },
  ...{ organisation: at === 0 ? 'Upakul Samity' : '', project: '', designation: '' },
  ...{ district: '', phone: '', email: '', present: false },
}));
const [first, second] = people;
const days = [newId(), newId()];
const tick = (at: number, day: number) => ({
  personId: people[at]?.id ?? '',
  dayId: days[day] ?? '',
});

const rows = (text = '', title = ''): CertificateRows => ({
  workshop: [{ title: 'Value chains', place: '', startDate: '2014-09-07' }],
  day: [{ date: '2014-09-11' }, { date: '2014-09-07' }],
  person: people,
  attendance: [tick(0, 0), tick(0, 1), tick(1, 0), tick(1, 0)],
  peopleSettings: [{ certificateText: text, certificateTitle: title }],
  ...{ signer: [], logo: [], file: [] },
});

const told = (text: string, at = 0, language: 'en' | 'bn' = 'en') => {
  const made = certificatesOf(rows(text), people, language)[at];
  return made?.lines.map(({ parts }) => parts.map((part) => part.text).join(''));
};

describe('who gets a certificate', () => {
  it('is whoever was there on so many days, a day of two halves counted once', () => {
    const names = (least: number) => certified(rows(), { least }).map(({ name }) => name);
    expect(names(0)).toEqual(['Rahima Begum', 'Karim Islam', 'Dipa Rani']);
    expect(names(1)).toEqual(['Rahima Begum', 'Karim Islam']);
    expect(names(2)).toEqual(['Rahima Begum']);
  });

  it('is one person, whatever their attendance', () => {
    expect(certified(rows(), { personId: second?.id ?? '' })).toEqual([second]);
  });
});

describe('what stands on a certificate', () => {
  it('is the usual text, without the lines of which nothing is known', () => {
    expect(told('')).toEqual([
      'This is to certify that',
      'Rahima Begum',
      'Upakul Samity',
      'took part in the workshop',
      'Value chains',
      '7 September 2014 to 11 September 2014',
    ]);
    expect(told('', 1)).not.toContain('');
    expect(told('', 1)).toHaveLength(5);
    expect(told('', 0, 'bn')?.at(-1)).toBe('৭ সেপ্টেম্বর, ২০১৪ থেকে ১১ সেপ্টেম্বর, ২০১৪');
  });

  it('keeps to a text of one’s own, and leaves no loose comma where something is unknown', () => {
    expect(told('{name} ({days} days)\n{place}, {dates}')).toEqual([
      'Rahima Begum (2 days)',
      '7 September 2014 to 11 September 2014',
    ]);
  });

  it('has the name above a text that does not say it', () => {
    expect(told('Well done')).toEqual(['Rahima Begum', 'Well done']);
  });

  it('stands large where a line is the name or the title alone', () => {
    const looks = certificatesOf(rows('To {name}\n{name}\n{workshop}'), people.slice(0, 1), 'en')[0]
      ?.lines;
    expect(looks?.map(({ look }) => look)).toEqual(['plain', 'name', 'title']);
    expect(looks?.[0]?.parts).toEqual([
      { text: 'To ', emphasis: false },
      { text: first?.name, emphasis: true },
    ]);
  });

  it('says which places nothing is known for', () => {
    expect(unknownPlaces('{name} of {town} {} {x\n}')).toEqual(['{town}']);
    expect(told('{name} of {town}')).toEqual(['Rahima Begum of {town}']);
  });
});
