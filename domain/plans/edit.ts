import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { tidy } from '../kernel/vietnamese.ts';
import { isList, isScalar, isWritable, type Place, spanAfter, valueAt, withChange, wordFieldOf } from './places.ts';
import type { PlacedText, PlanReading, Span, Target } from './reading.ts';

/** What a person changes in a reading beside the text (sửa bản đọc). */
export type Edit =
  | {
      readonly change: 'text';
      readonly place: Place;
      readonly text: string;
      readonly targets?: readonly Target[];
      readonly checklist?: readonly string[];
    }
  | { readonly change: 'target'; readonly place: Place; readonly target: Target | null }
  | { readonly change: 'day'; readonly place: Place; readonly day: Day }
  | { readonly change: 'period'; readonly from: Day; readonly to: Day }
  | {
      readonly change: 'add';
      readonly place: Place;
      readonly text: string;
      readonly targets?: readonly Target[];
      readonly checklist?: readonly string[];
    }
  | { readonly change: 'remove'; readonly place: Place };

/** Why a change cannot be made: no such place, no measure there, a period that ends before it begins. */
export function whyNotEdit(reading: PlanReading, edit: Edit): Refusal[] {
  if (edit.change === 'period') {
    return edit.from <= edit.to ? [] : [{ kind: 'input', code: 'plans.period-backwards', at: 'edit.to' }];
  }
  return hasPlace(reading, edit) ? [] : [{ kind: 'input', code: 'plans.no-such-place', at: 'edit.place' }];
}

function hasPlace(reading: PlanReading, edit: Exclude<Edit, { change: 'period' }>): boolean {
  const value = valueAt(reading, edit.place);
  switch (edit.change) {
    case 'add':
      return isList(edit.place) && Array.isArray(value);
    case 'target':
      return /\.items\.\d+$/.test(edit.place) && isWritable(edit.place) && value !== undefined;
    case 'day':
      return edit.place === 'date' || (/^(?:deadlines|legalBases|cited)\.\d+$/.test(edit.place) && value !== undefined);
    case 'remove':
      return /\.\d+$/.test(edit.place) && isWritable(edit.place) && value !== undefined;
    case 'text':
      return edit.place !== 'date' && isWritable(edit.place) && (value !== undefined || edit.place.startsWith('signatory'));
  }
}

/** The reading after one change; a place that is gone meanwhile changes nothing. */
export function edited(reading: PlanReading, edit: Edit): PlanReading {
  if (whyNotEdit(reading, edit).length > 0) return reading;
  switch (edit.change) {
    case 'period':
      return { ...reading, period: { ...reading.period, from: edit.from, to: edit.to } };
    case 'remove':
      return withChange(reading, edit.place, () => undefined);
    case 'target':
      return withChange(reading, edit.place, (item) => ({ ...(item as object), target: edit.target }));
    case 'day':
      return withChange(reading, edit.place, (value) =>
        isScalar(edit.place) ? edit.day : { ...(value as object), date: edit.day },
      );
    case 'add':
      return withChange(reading, edit.place, (list) => [...(list as readonly unknown[]), added(list, edit)]);
    case 'text':
      return textEdited(reading, edit);
  }
}

function textEdited(
  reading: PlanReading,
  { place, text: typed, targets, checklist }: Extract<Edit, { change: 'text' }>,
): PlanReading {
  const text = tidy(typed);
  if (place.startsWith('signatory')) {
    const field = place.split('.')[1] ?? 'title';
    const before = reading.signatory ?? { span: spanAfter(reading.coSigners) };
    return { ...reading, signatory: { ...before, [field]: text } };
  }
  return withChange(reading, place, (value) => {
    const field = wordFieldOf(value);
    if (field === undefined) return text;
    return { ...(value as object), [field]: text, ...measured(targets, checklist, (value as Partial<PlacedText>).span) };
  });
}

function added(list: unknown, { place, text, targets, checklist }: Extract<Edit, { change: 'add' }>): unknown {
  const words = tidy(text);
  const span = spanAfter(list);
  if (place === 'bodies') return { name: words, tasks: [], span };
  if (place === 'criteriaGroups') {
    return {
      label: String((list as readonly unknown[]).length + 1),
      heading: words,
      audience: null,
      items: [],
      groups: [],
      span,
    };
  }
  return {
    text: words,
    span,
    ...(place.endsWith('.items') ? { target: { kind: 'qualitative' }, ...measured(targets, checklist, span) } : {}),
  };
}

/** The first measure of the words is the line's own, the others stand beside it; without one, what is stated one by one. */
function measured(targets: readonly Target[] | undefined, points: readonly string[] = [], span?: Span): object {
  if (!targets) return {};
  const [target = { kind: 'qualitative' as const }, ...also] = targets;
  const checklist = target.kind === 'qualitative' ? points.map((text) => ({ text, span })) : [];
  return { target, also, checklist };
}
