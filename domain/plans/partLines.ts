import type { PartKey } from './parts.ts';
import type { CriteriaGroup, Placed, PlanReading } from './reading.ts';

type Lines = readonly [from: number, to: number];

const linesOf = ({ span }: Placed): Lines => [span.line, span.endLine ?? span.line];

function groupLines(group: CriteriaGroup): readonly Lines[] {
  return [linesOf(group), ...group.items.map(linesOf), ...group.groups.flatMap(groupLines)];
}

/** The stretches of the text that a part was read from, first and last line of each. */
export function contentLines(reading: PlanReading, part: PartKey): readonly Lines[] {
  if (part.startsWith('criteria.')) {
    const group = reading.criteriaGroups[Number(part.slice('criteria.'.length))];
    return group ? groupLines(group) : [];
  }
  return placedIn(reading, part).map(linesOf);
}

function placedIn(reading: PlanReading, part: PartKey): readonly Placed[] {
  switch (part) {
    case 'bases':
      return reading.legalBases;
    case 'purposes':
      return [...reading.purposes, ...reading.requirements, ...reading.subjects];
    case 'schedule':
      return [...reading.deadlines, ...reading.recurring];
    case 'bodies':
      return reading.bodies.flatMap((body) => [body, ...body.tasks]);
    case 'rewards':
      return [...reading.quotas, ...reading.rewards, ...reading.dossier];
    case 'recipients':
      return reading.recipients;
    case 'signatory':
      return [...(reading.signatory ? [reading.signatory] : []), ...reading.coSigners];
    default:
      return [];
  }
}
