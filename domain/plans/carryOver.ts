import { openFindings } from './confirmation.ts';
import { type Correction, readingWith } from './corrections.ts';
import { type PartKey, partOfFinding, partsOf } from './parts.ts';
import { type Confirmation, type Plan, titleOfReading, yearOfReading } from './plan.ts';
import type { Finding, PlanReading } from './reading.ts';
import { partOfEdit } from './settlement.ts';

/** What a part says, without the places it stands at: two versions that say the same are equal as text. */
function contentOf(reading: PlanReading, part: PartKey): string {
  if (part.startsWith('criteria.')) return plain(reading.criteriaGroups[Number(part.slice('criteria.'.length))]);
  const { title, number, issuer, place, date, period, kind } = reading;
  const content: Readonly<Record<string, unknown>> = {
    header: { title, number, issuer, place, date, period, kind },
    bases: [reading.legalBases, reading.cited],
    purposes: [reading.purposes, reading.requirements, reading.subjects],
    schedule: [reading.deadlines, reading.recurring],
    bodies: reading.bodies,
    rewards: [reading.quotas, reading.rewards, reading.dossier],
    recipients: reading.recipients,
    signatory: [reading.signatory, reading.coSigners],
  };
  return plain(content[part]);
}

/** As text with the keys in order: a stored reading comes back with its keys in another one. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? '';
  const members = Object.entries(value).filter(([key, member]) => key !== 'span' && member !== undefined);
  return `{${members
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([key, member]) => `${key}:${plain(member)}`)
    .join()}}`;
}

/** The parts that two machine readings understand alike. */
export function unchangedParts(old: PlanReading, next: PlanReading): readonly PartKey[] {
  const known = partsOf(old);
  return partsOf(next).filter((part) => known.includes(part) && contentOf(old, part) === contentOf(next, part));
}

/** The same slip in both texts: what it is, its words, and how many of its kind stand before it. */
function keyOf(findings: readonly Finding[], index: number): string {
  const { code, excerpt, message } = findings[index]!;
  const before = findings.slice(0, index).filter((each) => each.code === code && each.excerpt === excerpt).length;
  return JSON.stringify([code, excerpt, excerpt === '' ? message : '', before]);
}

/** A new version of a plan's text keeps what was confirmed of the old one: answers to the same findings, changes and confirmed parts where nothing changed. */
export function carriedOver(old: Plan, next: Plan): Plan {
  const same = unchangedParts(old.draft, next.draft);
  const corrections = old.confirmation.corrections.flatMap((each): readonly Correction[] => {
    if (each.kind === 'edit') return stands(partOfEdit(each.edit), old, next, same) ? [each] : [];
    const key = keyOf(old.draft.findings, each.finding);
    const finding = next.draft.findings.findIndex((_, index) => keyOf(next.draft.findings, index) === key);
    return finding < 0 ? [] : [{ ...each, finding }];
  });
  const reading = readingWith(next.draft, corrections);
  const year = next.renewedFrom === null ? yearOfReading(reading, next.year) : next.year;
  const answered = { ...next, reading, year, title: titleOfReading(reading, year), confirmation: { parts: [], corrections } };
  return { ...answered, confirmation: { parts: keptParts(old.confirmation, answered, same), corrections } };
}

function stands(part: ReturnType<typeof partOfEdit>, old: Plan, next: Plan, same: readonly PartKey[]): boolean {
  if (part !== null && part !== 'criteria') return same.includes(part);
  const criteria = (reading: PlanReading) => plain(reading.criteriaGroups);
  return criteria(old.draft) === criteria(next.draft);
}

function keptParts(old: Confirmation, next: Plan, same: readonly PartKey[]): readonly string[] {
  const troubled = openFindings(next).map((index) => partOfFinding(next.draft, next.draft.findings[index]!));
  return same.filter((part) => old.parts.includes(part) && !troubled.includes(part));
}
