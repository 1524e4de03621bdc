import { contentLines } from './partLines.ts';
import type { Finding, FindingCode, PlanReading } from './reading.ts';

/** A part of a plan that a person confirms as a whole (phần): `header`, `bases`, `purposes`, `criteria.0`, …, `schedule`, `bodies`, `rewards`, `recipients`, `signatory`. */
export type PartKey =
  | 'header'
  | 'bases'
  | 'purposes'
  | `criteria.${number}`
  | 'schedule'
  | 'bodies'
  | 'rewards'
  | 'recipients'
  | 'signatory';

/** The parts a reading has, in the order of the text; a part without content is none, the head and the foot apart. */
export function partsOf(reading: PlanReading): readonly PartKey[] {
  const when = (key: PartKey, ...lists: readonly (readonly unknown[])[]): readonly PartKey[] =>
    lists.some((list) => list.length > 0) ? [key] : [];
  return [
    'header',
    ...when('bases', reading.legalBases, reading.cited),
    ...when('purposes', reading.purposes, reading.requirements, reading.subjects),
    ...reading.criteriaGroups.map((_, index): PartKey => `criteria.${index}`),
    ...when('schedule', reading.deadlines, reading.recurring),
    ...when('bodies', reading.bodies),
    ...when('rewards', reading.quotas, reading.rewards, reading.dossier),
    'recipients',
    'signatory',
  ];
}

const partOfCode: Partial<Readonly<Record<FindingCode, PartKey>>> = {
  'missing-number': 'header',
  'missing-date': 'header',
  'missing-place': 'header',
  'missing-kind': 'header',
  'missing-issuer': 'header',
  'missing-recipients': 'recipients',
  'missing-signatory': 'signatory',
  'period-conflict': 'header',
  'quota-contradiction': 'rewards',
};

/** Which part a finding is about: by what it is, else by the line it stands on; null where no part holds that line. */
export function partOfFinding(reading: PlanReading, finding: Finding): PartKey | null {
  const parts = partsOf(reading);
  const known = partOfCode[finding.code];
  if (known && parts.includes(known)) return known;
  const holding = parts
    .map((part) => ({ part, lines: contentLines(reading, part) }))
    .filter(({ lines }) => lines.some(([from, to]) => from <= finding.line && finding.line <= to));
  if (holding.length > 0) return holding[0]!.part;
  const first = Math.min(...parts.flatMap((part) => contentLines(reading, part).map(([from]) => from)));
  return finding.line < first ? 'header' : null;
}
