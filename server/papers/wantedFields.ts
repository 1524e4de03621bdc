import type { CasePaper, FieldInput, PaperField, TypedValues } from '#domain/papers/casePaper.ts';
import type { Composed } from './compose/frame.ts';

/** Something a paper lacks, and the fields that want it: several where only together they say it, none where no typing helps. */
export interface Wanted {
  readonly text: string;
  readonly fields: readonly string[];
}

type Compose = (values: TypedValues) => Composed;

/** Words that fill a field of each kind, for asking the paper what it would still lack. */
const probes: Readonly<Record<FieldInput, string>> = {
  line: '1/1; 1; 1',
  text: '1',
  lines: '1; 1; 1; 1; 1; 1\n2; 2; 2; 2; 2; 2\n3; 3; 3; 3; 3; 3',
  day: '2000-01-01',
  hour: '08:00',
  number: '1',
  person: '1; 1; 1',
  people: '1; 1; 1; 1; 1; 1\n2; 2; 2; 2; 2; 2\n3; 3; 3; 3; 3; 3',
};

/** Which fields each missing thing waits for: the paper is made with one more field filled, and with one fewer. */
export function wantedFields({ fields }: CasePaper, values: TypedValues, compose: Compose): readonly Wanted[] {
  const { missing } = compose(values);
  const empty = missing.length === 0 ? [] : fields.filter(({ key }) => !values[key]);
  const lacking = (filled: readonly PaperField[]) =>
    compose({ ...values, ...Object.fromEntries(filled.map(({ key, input }) => [key, probes[input]])) }).missing;
  const alone = empty.map((field) => ({ field, still: lacking([field]) }));
  const without = empty.map((field) => ({ field, still: lacking(empty.filter((other) => other !== field)) }));
  const helped = missing.length === 0 ? missing : lacking(empty);
  return missing.map((text) => {
    const one = alone.find(({ still }) => !still.includes(text));
    const together = helped.includes(text) ? [] : without.filter(({ still }) => still.includes(text));
    return { text, fields: (one ? [one] : together).map(({ field }) => field.key) };
  });
}
