import type { ActivityKind, CultureSort, OutreachForm } from '#domain/activities/facts.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Activity, Facts } from './useActivities.ts';
import type { activitiesWords } from './words.ts';

/** What stands in the form, whatever the kind. */
export interface Typed {
  readonly kind: ActivityKind;
  readonly onDay: Day | null;
  readonly title: string;
  readonly note: string;
  readonly driveId: string | null;
  readonly lines: readonly string[];
  readonly evidence: readonly string[];
  readonly attended: readonly { readonly personId: string; readonly evidenceId: string | null }[];
  readonly form: OutreachForm | null;
  readonly link: string;
  readonly sort: CultureSort | null;
  /** Reached, took part, cared for. */
  readonly people: number | null;
  readonly amount: number | null;
  readonly organiser: string;
  readonly until: Day | null;
  readonly hours: number | null;
  readonly asked: number | null;
  readonly answered: number | null;
  readonly satisfied: number | null;
  readonly source: string;
  readonly documentId: string | null;
  readonly area: string;
  readonly found: string;
  readonly toMend: string;
  readonly personId: string | null;
  readonly consentOn: Day | null;
}

export const blank: Typed = {
  ...{ kind: 'outreach', onDay: null, title: '', note: '', driveId: null, lines: [], evidence: [], attended: [] },
  ...{ form: null, link: '', sort: null, people: null, amount: null, organiser: '', until: null, hours: null },
  ...{ asked: null, answered: null, satisfied: null, source: '', documentId: null, area: '', found: '', toMend: '' },
  ...{ personId: null, consentOn: null },
};

/** What stands in the form when an activity is mended. */
export function typedOf(activity: Activity): Typed {
  const { facts, onDay, title, note, driveId, lines, pieces, attended } = activity;
  const evidence = pieces.map(({ id }) => id);
  const roll = attended.map(({ personId, evidenceId }) => ({ personId, evidenceId }));
  const common = { ...blank, kind: facts.kind, onDay, title, note, driveId, lines, evidence, attended: roll };
  if (facts.kind === 'outreach') return { ...common, form: facts.form, people: facts.reach, link: facts.link ?? '' };
  if (facts.kind === 'check') return { ...common, area: facts.area, found: facts.found, toMend: facts.asked };
  return { ...common, ...facts };
}

/** The facts of the kind as typed; whole only where nothing is missing. */
export function factsOf(typed: Typed): Facts {
  const { kind, people, link } = typed;
  if (kind === 'outreach') return { kind, form: typed.form ?? 'other', reach: people, link: link.trim() || null };
  if (kind === 'culture') return { kind, sort: typed.sort ?? 'culture', people };
  if (kind === 'care') return { kind, people: people ?? 0, amount: typed.amount };
  if (kind === 'course') return { kind, organiser: typed.organiser, until: typed.until, hours: typed.hours };
  if (kind === 'satisfaction') {
    const { asked, answered, satisfied, source } = typed;
    return { kind, asked: asked ?? 0, answered: answered ?? 0, satisfied: satisfied ?? 0, source };
  }
  if (kind === 'rule') return { kind, documentId: typed.documentId ?? '' };
  if (kind === 'check') return { kind, area: typed.area, found: typed.found, asked: typed.toMend };
  return { kind, personId: typed.personId, consentOn: typed.personId === null ? null : typed.consentOn };
}

type Words = (typeof activitiesWords)['vi'];

/** What is still wanted before it can be sent, in words. */
export function missingIn(typed: Typed, files: number, words: Words): readonly string[] {
  const { title, onDay, lines } = typed;
  return [
    ...(title.trim() === '' ? [words.missing.title] : []),
    ...(onDay === null ? [words.missing.day] : []),
    ...missingOfKind(typed, words),
    ...(files > 0 && lines.length === 0 ? [words.missing.lineOfPhoto] : []),
  ];
}

function missingOfKind(typed: Typed, words: Words): readonly string[] {
  const isBare = (text: string) => text.trim() === '';
  const wanted: Readonly<Record<ActivityKind, readonly (string | false)[]>> = {
    outreach: [typed.form === null && words.missing.form],
    culture: [typed.sort === null && words.missing.sort],
    care: [!typed.people && words.missing.people],
    course: [isBare(typed.organiser) && words.missing.organiser],
    satisfaction: [
      (!typed.asked || !typed.answered || typed.satisfied === null) && words.missing.figures,
      isBare(typed.source) && words.missing.source,
    ],
    rule: [typed.documentId === null && words.missing.document],
    check: [(isBare(typed.area) || isBare(typed.found)) && words.missing.check],
    deed: [],
  };
  return wanted[typed.kind].filter((one) => one !== false);
}
