import { fold, tidy } from '#domain/kernel/vietnamese.ts';
import type { Citation, CriteriaGroup, PlacedText, PlanReading, ReadPeriod, Recurring, Span } from '#domain/plans/reading.ts';
import { type DocumentParts, documentParts } from './documentParts.ts';
import { everyNode, type Node, outlineOf } from './outline.ts';
import { bodiesOf, isClosing } from './parts/bodies.ts';
import { criteriaGroupsOf, isCaption } from './parts/criteria.ts';
import { deadlinesIn, yearlyDaysIn } from './parts/deadlines.ts';
import { type DocumentHead, documentHead } from './parts/documentHead.ts';
import { type Identity, identityOf, issuerIn } from './parts/identity.ts';
import { citationsIn, lawsIn, unnumberedIn } from './parts/legalBases.ts';
import { openPeriodIn, periodIn } from './parts/period.ts';
import { tailColumns } from './parts/recipients.ts';
import { recurringIn } from './parts/recurring.ts';
import { type AudienceQuota, quotasOf, rewardsOf } from './parts/rewards.ts';
import { isPersonName, signaturesOf } from './parts/signatures.ts';
import { cut, type Passage, placed } from './passage.ts';
import { isTopicCaption, nodesAbout, type Section, sectionsOf, type Topic } from './sections.ts';
import { type Line, linesOf, paragraphsOf, rawLinesOf } from './textLines.ts';

/** Everything the findings are made from: the zones, the tree and the sections beside the draft itself. */
export interface PlanDraft {
  readonly head: DocumentHead;
  readonly identity: Identity;
  readonly lines: readonly Line[];
  readonly parts: DocumentParts;
  readonly preamble: readonly Passage[];
  readonly body: readonly Passage[];
  /** Every paragraph of the paper, from its first line to its last. */
  readonly passages: readonly Passage[];
  readonly outline: readonly Node[];
  readonly sections: readonly Section[];
  readonly timePassages: readonly Passage[];
  readonly quotas: readonly AudienceQuota[];
  readonly reading: Omit<PlanReading, 'findings'>;
  /** The words at a place of the text. */
  readonly quote: (span: Span) => string;
}

/** The marked lines of a section, or its paragraphs where nothing is marked. */
function linesBelow(node: Node): readonly PlacedText[] {
  const rest = node.children.filter((child) => !isCaption(child.own.text) && !isClosing(child.own.text));
  return rest.flatMap((child) => {
    const below = linesBelow(child);
    const heads = below.length > 0 && child.own.text.length < 120;
    if (heads) return below;
    const captioned = below.length === 0 && child.mark !== null && isTopicCaption(child.own.text) ? afterColon(child) : [];
    return captioned.length > 0 ? captioned : [placed(child.own), ...below];
  });
}

/** "1. Mục tiêu: …": the words after the colon, where the heading and its text share a line. */
function afterColon(node: Node): readonly PlacedText[] {
  const colon = node.own.text.indexOf(':');
  const rest = cut(node.own, colon + 1);
  return colon > 0 && rest.text !== '' ? [placed(rest)] : [];
}

function linesAbout(sections: readonly Section[], topic: Topic): readonly PlacedText[] {
  return nodesAbout(sections, topic).flatMap(({ node }) => (node.children.length > 0 ? linesBelow(node) : afterColon(node)));
}

function quoteFrom(raws: readonly string[]): (span: Span) => string {
  const split = new Map<number, readonly string[]>();
  const pointsOf = (line: number) => {
    const points = split.get(line) ?? [...(raws[line - 1] ?? '')];
    split.set(line, points);
    return points;
  };
  return ({ line, start, endLine, end }) => {
    if (endLine === undefined) return tidy(pointsOf(line).slice(start, end).join(''));
    const middle = raws.slice(line, endLine - 1);
    return tidy([pointsOf(line).slice(start).join(''), ...middle, pointsOf(endLine).slice(0, end).join('')].join(' '));
  };
}

function periodOf(time: readonly Passage[], head: DocumentHead, preamble: readonly Passage[]): ReadPeriod | null {
  const sources = [...time, ...(head.title ? [head.title] : []), ...preamble.slice(-1)];
  for (const source of sources) {
    const found = openPeriodIn(source, head.date) ?? periodIn(source);
    if (found) return found;
  }
  return null;
}

function recurringOf(sections: readonly Section[]): readonly Recurring[] {
  const told = sections.filter(
    (section) => !['criteria', 'purposes', 'requirements', 'subjects', 'rewards', 'dossier'].includes(section.topic),
  );
  const passages = everyNode(told.map((section) => section.node)).map((node) => node.own);
  return [...recurringIn(passages), ...yearlyDaysIn(passages)];
}

const nothing = {
  purposes: [],
  requirements: [],
  subjects: [],
  criteriaGroups: [],
  quotas: [],
  deadlines: [],
  recurring: [],
  bodies: [],
  rewards: [],
  dossier: [],
} as const;

function basesIn(preamble: readonly Passage[]): readonly Citation[] {
  return preamble
    .flatMap((passage) => [...citationsIn(passage), ...lawsIn(passage), ...unnumberedIn(passage)])
    .sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
}

const planLine = /^ke hoach$/;

/** The plan that a decision issues, below the decision: its own title, preamble and body. */
function issuedPlan(parts: DocumentParts): DocumentParts | null {
  const first = parts.attached[0];
  return first && planLine.test(fold(first.passage.text)) ? documentParts(parts.attached) : null;
}

/** An annex that holds the score sheet is read for criteria where the plan itself has none. */
function criteriaOf(sections: readonly Section[], annex: readonly Node[]): readonly CriteriaGroup[] {
  const own = nodesAbout(sections, 'criteria').flatMap(({ node }) => criteriaGroupsOf(node));
  if (own.length > 0) return own;
  const attached = annex.flatMap((node) => (node.children.length > 0 ? criteriaGroupsOf(node) : []));
  if (attached.length > 0) return attached;
  const unnamed = sections.filter((section) => section.topic === 'other' || section.topic === 'measures');
  return unnamed.filter((section) => section.node.mark !== null).flatMap((section) => criteriaGroupsOf(section.node));
}

/** Reads one paper from its text. @throws Unreadable. */
export function planDraft(text: string): PlanDraft {
  const lines = linesOf(text);
  const parts = documentParts(lines);
  const issued = issuedPlan(parts);
  const head = documentHead(parts.head);
  const main = issued ?? parts;
  const preamble = paragraphsOf(issued ? [...parts.preamble, ...issued.preamble] : parts.preamble);
  const body = paragraphsOf(issued ? [...parts.body, ...issued.body] : parts.body);
  const passages = paragraphsOf(lines);
  const planOutline = outlineOf(paragraphsOf(main.body));
  const outline = issued ? [...outlineOf(paragraphsOf(parts.body)), ...planOutline] : planOutline;
  const sections = sectionsOf(planOutline);
  const tail = tailColumns(parts.tail);
  const byline = tail.recipients.length === 0 ? (tail.others.find((other) => isPersonName(other.text))?.text ?? null) : null;
  const identity = identityOf({ head, lines, passages, sections, byline });
  const time = nodesAbout(sections, 'time');
  const timePassages = time.length === 1 ? everyNode([time[0]!.node]).map((one) => one.own) : [];
  const period = periodOf(timePassages, head, main.preamble.length > 0 ? preamble : []);
  const quotas = quotasOf(nodesAbout(sections, 'rewards'));
  const issuer = head.issuer ?? issuerIn(preamble);
  const planOnly = {
    purposes: linesAbout(sections, 'purposes'),
    requirements: linesAbout(sections, 'requirements'),
    subjects: linesAbout(sections, 'subjects'),
    criteriaGroups: criteriaOf(sections, issued ? [] : outlineOf(paragraphsOf(parts.attached))),
    quotas: quotas.map((one) => one.quota),
    deadlines: deadlinesIn(
      everyNode(planOutline).map((node) => node.own),
      period,
      head.date,
    ),
    recurring: recurringOf(sections),
    bodies: nodesAbout(sections, 'organisation').flatMap(({ node }) => bodiesOf(node)),
    rewards: rewardsOf(nodesAbout(sections, 'rewards')),
    dossier: linesAbout(sections, 'dossier'),
  };
  const reading: PlanDraft['reading'] = {
    isPlan: identity.isPlan,
    kind: identity.kind,
    title: head.title?.text ?? null,
    number: head.number?.text.replace(/\s|\.(?=\/)/g, '') ?? null,
    issuer: issuer?.text ?? null,
    place: head.place?.text ?? null,
    date: head.date,
    period: identity.isPlan ? period : null,
    legalBases: basesIn(preamble),
    cited: body.flatMap(citationsIn),
    ...(identity.isPlan ? planOnly : nothing),
    recipients: tail.recipients,
    ...signaturesOf(tail.others),
  };
  return {
    head,
    identity,
    lines,
    parts,
    preamble,
    body,
    passages,
    outline,
    sections,
    timePassages,
    quotas,
    reading,
    quote: quoteFrom(rawLinesOf(text)),
  };
}
