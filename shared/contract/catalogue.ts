// Typed message catalogues. A message is a string, or a function of a format and its values.
export const languages = ['en', 'bn'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** Numbers, times and dates as the language writes them. */
export type Format = {
  readonly language: Language;
  /** A whole or decimal number in the language's digits. */
  number(value: number): string;
  /** Minutes since midnight as `14:05`; past midnight it wraps. */
  time(minutes: number): string;
  /** An instant (ms) as a time of day in the given time zone; in UTC where it is not known. */
  instant(ms: number, timeZone: string): string;
  /** `YYYY-MM-DD` as a written date, or '' for ''. */
  date(day: string): string;
  /** `YYYY-MM-DD` with its weekday, or '' for ''. */
  longDate(day: string): string;
  /** Milliseconds as a clock face, `12:05` or `1:02:05`, with a minus sign below zero. */
  clock(ms: number): string;
};

// biome-ignore lint/suspicious/noExplicitAny: a message takes whatever values its words need
type Message = string | ((format: Format, ...values: any[]) => string);
export type Messages = Readonly<Record<string, Message>>;
type Same<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends string
    ? string
    : M[K] extends (format: Format, ...values: infer V) => string
      ? (format: Format, ...values: V) => string
      : never;
};
export type Catalogue<M extends Messages = Messages> = {
  readonly en: M;
  readonly bn: NoInfer<Same<M>>;
};

/** Messages as a screen uses them: strings, and functions of the values alone. */
export type Words<M extends Messages> = {
  readonly [K in keyof M]: M[K] extends (format: Format, ...values: infer V) => string
    ? (...values: V) => string
    : string;
};

/**
 * Declares a catalogue; Bangla must have exactly the messages of English. Where it has not, what
 * comes back names the messages and is no catalogue, so whoever uses it is told. (Were Bangla's
 * type bound to English's in the parameters, TypeScript would give up inferring either.)
 */
export function catalogue<const M extends Messages, const B extends Messages>(
  en: M,
  bn: B,
): Whole<M, B> {
  return { en, bn } as unknown as Whole<M, B>; // the type says whether it is one
}

type Whole<M extends Messages, B extends Messages> = [Strays<M, B>] extends [never]
  ? B extends Same<M>
    ? Catalogue<M>
    : { readonly differs: Differing<M, B> }
  : { readonly strays: Strays<M, B> };
type Strays<M, B> = Exclude<keyof B, keyof M> | Exclude<keyof M, keyof B>;
type Differing<M extends Messages, B> = {
  [K in keyof M & keyof B]: B[K] extends Same<M>[K] ? never : K;
}[keyof M & keyof B];

/** Binds a catalogue to a language. */
export function wordsOf<M extends Messages>(from: Catalogue<M>, format: Format): Words<M> {
  const bound = Object.entries(from[format.language] as Messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? message : (...values: unknown[]) => message(format, ...values),
  ]);
  return Object.fromEntries(bound) as Words<M>;
}
