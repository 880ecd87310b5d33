import { expect, it } from 'vitest';
import { fileName } from '../../../renderer/client/files.ts';
import { takeToken } from '../../../renderer/client/token.ts';

function page(hash: string) {
  const kept = new Map<string, string>();
  const addresses: string[] = [];
  return {
    addresses,
    location: { hash, pathname: '/desk/', search: '' },
    history: { replaceState: (_d: unknown, _u: string, url: string) => addresses.push(url) },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  };
}

it('takes the token out of the address and finds it again when the page is loaded anew', () => {
  const first = page('#token=ab%2Bc');
  expect(takeToken(first)).toBe('ab+c');
  expect(first.addresses).toEqual(['/desk/']);
  expect(takeToken({ ...first, location: { ...first.location, hash: '#/' } })).toBe('ab+c');
});

it('keeps the rest of the fragment', () => {
  const with_ = page('#token=abc&/w/workshop-1/plan');
  takeToken(with_);
  expect(with_.addresses).toEqual(['/desk/#/w/workshop-1/plan']);
});

it('has no token where none was ever given', () => {
  expect(takeToken(page('#/'))).toBeUndefined();
});

it('names a file as the server does, in Bangla too', () => {
  const both = `attachment; filename="workshop.docx"; filename*=UTF-8''%E0%A6%89%20x.docx`;
  expect(fileName(both, 'docx')).toBe('উ x.docx');
  expect(fileName('attachment; filename="plain.md"', 'md')).toBe('plain.md');
  expect(fileName(null, 'uthan')).toBe('workshop.uthan');
});
