import type { Head, Paper, PaperKind, Signer } from '../paper.ts';

type Leaf = string | number | boolean | null | undefined;
type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;
type IsSame<A, B> = [A, B] extends [B, A] ? true : false;
type Under<Place extends string, Path> = Path extends string ? `${Place}.${Path}` : never;

/** Places of the optional values of `T`, `a.b` or `list.*.b`, four steps deep; heads and signers are leaves, whose parts every kind has. */
export type OptionalPath<T, Depth extends readonly 0[] = []> = Depth['length'] extends 5
  ? never
  : T extends Leaf
    ? never
    : IsSame<T, Head> extends true
      ? never
      : IsSame<T, Signer> extends true
        ? never
        : T extends readonly (infer Item)[]
          ? Under<'*', OptionalPath<Item, [...Depth, 0]>>
          : {
              [Key in keyof T & string]:
                | (IsOptional<T, Key> extends true ? Key : never)
                | Under<Key, OptionalPath<NonNullable<T[Key]>, [...Depth, 0]>>;
            }[keyof T & string];

/** A kind of paper with values of an invented office: what tests hold it to and the gallery prints. */
export interface PaperSample {
  readonly name: PaperKind;
  /** The kind's name in Vietnamese. */
  readonly title: string;
  readonly paper: Paper;
  /** What is missing before printing; nothing. */
  readonly missing: readonly string[];
  /** Every optional value of the kind. */
  readonly optional: readonly string[];
  /** The paper of values that were changed. */
  readonly changed: (change: (values: unknown) => unknown) => { readonly paper: Paper; readonly missing: readonly string[] };
}

interface SampleOf<Values, Path extends string> {
  readonly name: PaperKind;
  readonly title: string;
  readonly values: Values;
  readonly write: (values: Values) => Paper;
  readonly missing: (values: Values) => readonly string[];
  /** All of `OptionalPath`; the compiler names what is left out. */
  readonly optional: readonly Path[] & ([OptionalPath<Values>] extends [Path] ? unknown : { leftOut: Exclude<OptionalPath<Values>, Path> });
}

/** A sample of one kind, its values' type forgotten. */
export function sampleOf<Values, const Path extends OptionalPath<Values>>(of: SampleOf<Values, Path>): PaperSample {
  const { values, write, missing } = of;
  return {
    name: of.name,
    title: of.title,
    paper: write(values),
    missing: missing(values),
    optional: of.optional,
    changed: (change) => {
      const other = change(values) as Values;
      return { paper: write(other), missing: missing(other) };
    },
  };
}
