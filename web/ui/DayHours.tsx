import type { Day } from '#domain/kernel/day.ts';
import { DateField } from './DateField.tsx';
import { useWords } from './language.ts';
import { TextField } from './TextField.tsx';
import { uiWords } from './words.ts';

interface DayHoursProps {
  /** The name of the day's field, as refusals call it; the hours are `from` and `until`. */
  readonly name: string;
  /** `Ngày họp`, `Ngày kiểm tra`. */
  readonly label: string;
  readonly day: Day | null;
  readonly from: string;
  readonly until: string;
  /** Where the paper may do without hours: why they are asked for. */
  readonly optionalHint?: string;
  readonly onDay: (day: Day | null) => void;
  readonly onFrom: (hour: string) => void;
  readonly onUntil: (hour: string) => void;
}

/** When a meeting or an inspection was held, for its minutes: the day, from which hour until which. */
export function DayHours({ name, label, day, from, until, optionalHint, onDay, onFrom, onUntil }: DayHoursProps) {
  const words = useWords(uiWords);
  const hour = {
    hint: optionalHint ?? words.hourHint,
    optional: optionalHint !== undefined,
    inputMode: 'numeric',
    maxLength: 5,
  } as const;
  return (
    <>
      <DateField name={name} label={label} value={day} onChange={onDay} />
      <TextField name="from" label={words.fromHour} {...hour} value={from} onChange={onFrom} />
      <TextField name="until" label={words.untilHour} {...hour} value={until} onChange={onUntil} />
    </>
  );
}
