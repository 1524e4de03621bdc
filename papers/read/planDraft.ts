import type { Citation, PlanReading, ReadPeriod, Span } from '#domain/plans/reading.ts';
import { type DocumentParts, documentParts } from './documentParts.ts';
import { everyNode, type Node, outlineOf } from './outline.ts';
import { announcedLists } from './parts/announcedLists.ts';
import { type DocumentHead, dateBelow, documentHead, kindNameOf } from './parts/documentHead.ts';
import { type Identity, identityOf, issuerIn } from './parts/identity.ts';
import { citationsIn, lawsIn, unnumberedIn } from './parts/legalBases.ts';
import { openPeriodIn, periodIn } from './parts/period.ts';
import { tailColumns } from './parts/recipients.ts';
import { quotasOf } from './parts/rewards.ts';
import { isPersonName, signaturesOf } from './parts/signatures.ts';
import { lineAt, type Passage, passageOf, startAt } from './passage.ts';
import { noContent, planContent } from './planContent.ts';
import { nodesAbout, type Section, sectionsOf, type Topic } from './sections.ts';
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
  /** The tree of what is attached. */
  readonly annex: readonly Node[];
  readonly sections: readonly Section[];
  readonly timePassages: readonly Passage[];
  readonly reading: Omit<PlanReading, 'findings'>;
  /** The words at a place of the text. */
  readonly quote: (span: Span) => string;
}

function quoteFrom(raws: readonly string[]): (span: Span) => string {
  const split = new Map<number, readonly string[]>();
  const pointsOf = (line: number) => {
    const points = split.get(line) ?? [...(raws[line - 1] ?? '')];
    split.set(line, points);
    return points;
  };
  return ({ line, start, endLine, end }) => {
    if (endLine === undefined) return passageOf(pointsOf(line).slice(start, end).join(''), line).text;
    const middle = raws.slice(line, endLine - 1);
    return passageOf([pointsOf(line).slice(start).join(''), ...middle, pointsOf(endLine).slice(0, end).join('')].join(' '), line)
      .text;
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

/** Something between a numbered document and a law that begins another basis. */
const another = /[;.]\s|,\s(?!ngày)|\svà\s(?=(?:Bộ )?luật)/iu;

/** A law named behind a numbered document in the same clause is what that document is about. */
function withoutSubjects(laws: readonly Citation[], numbered: readonly Citation[], passage: Passage): readonly Citation[] {
  if (laws.length === 0 || numbered.length === 0) return laws;
  const units = new Map<string, number>();
  for (let unit = passage.text.length - 1; unit >= 0; unit--)
    units.set(`${lineAt(passage, unit)}:${startAt(passage, unit)}`, unit);
  const unitOf = ({ span }: Citation) => units.get(`${span.line}:${span.start}`) ?? 0;
  const starts = numbered.map(unitOf);
  return laws.filter((law) => {
    const from = unitOf(law);
    const before = starts.findLast((start) => start < from);
    return before === undefined || another.test(passage.text.slice(before, from));
  });
}

/** A paper named twice is one ground. */
function distinct(bases: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return bases.filter(({ type, number, date }) => {
    const key = `${type} ${number} ${date}`;
    if (number === null || !seen.has(key)) {
      seen.add(key);
      return true;
    }
    return false;
  });
}

function basesIn(preamble: readonly Passage[]): readonly Citation[] {
  return preamble
    .flatMap((passage) => {
      const numbered = citationsIn(passage);
      return [...numbered, ...withoutSubjects(lawsIn(passage), numbered, passage), ...unnumberedIn(passage)];
    })
    .sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
}

/** The plan, rules or guidance that a decision issues, below the decision: its own title, preamble and body. */
function issuedPaper(parts: DocumentParts): DocumentParts | null {
  const first = parts.attached[0];
  return first && kindNameOf(first.passage.text) !== null ? documentParts(parts.attached) : null;
}

/** The zones of a paper with what they hold: of a decision, both its own and those of the plan it issues. */
interface Frame {
  readonly parts: DocumentParts;
  readonly head: DocumentHead;
  readonly preamble: readonly Passage[];
  readonly body: readonly Passage[];
  readonly planOutline: readonly Node[];
  readonly outline: readonly Node[];
  readonly annex: readonly Node[];
}

function frameOf(lines: readonly Line[]): Frame {
  const parts = documentParts(lines);
  const above = documentHead(parts.head);
  const head = above.place || above.date ? above : { ...above, ...dateBelow(parts.tail) };
  const issued = issuedPaper(parts);
  const own = outlineOf(paragraphsOf(parts.body));
  if (!issued) {
    const [preamble, body, attached] = [parts.preamble, parts.body, parts.attached].map(paragraphsOf);
    return { parts, head, preamble: preamble!, body: body!, planOutline: own, outline: own, annex: outlineOf(attached!) };
  }
  const planOutline = outlineOf(paragraphsOf(issued.body));
  const preamble = paragraphsOf([...parts.preamble, ...issued.preamble]);
  const body = paragraphsOf([...parts.body, ...issued.body]);
  return { parts, head, preamble, body, planOutline, outline: [...own, ...planOutline], annex: [] };
}

const step =
  /^\(?(?:từ |đến |trước |chậm nhất |trong |tháng |quý |ngày |[^:]{3,50}: *(?:từ |đến |trước |trong |tháng |quý |ngày |hoàn thành |xong )?)/iu;

/** A list of three dated steps or more is a schedule: none of them is the plan's whole time. */
function isSchedule(node: Node): boolean {
  const steps = node.children.filter(
    (child) => child.mark !== null && (step.test(child.own.text) || child.own.text.includes(' | ')) && /\d/.test(child.own.text),
  );
  return steps.length > 2;
}

/** Where the plan says when it runs; several such places in one plan speak of its tasks, not of itself. */
function timeOf(sections: readonly Section[]): readonly Passage[] {
  const places = nodesAbout(sections, 'time');
  const [only] = places;
  if (places.length !== 1) return [];
  const rows = isSchedule(only!.node) ? only!.node.children.filter((child) => child.mark === null) : [only!.node];
  return everyNode(rows).map((node) => node.own);
}

/** What stands in the sections about a topic. */
function passagesAbout(sections: readonly Section[], topic: Topic): readonly Passage[] {
  return everyNode(nodesAbout(sections, topic).flatMap(({ node }) => node.children)).map((node) => node.whole);
}

const placeOf = (passage: Passage) => `${lineAt(passage)}:${startAt(passage)}`;

function standsIn(passages: readonly Passage[], one: Passage): boolean {
  return passages.some((passage) => placeOf(passage) === placeOf(one));
}

/** Reads one paper from its text. @throws Unreadable. */
export function planDraft(text: string): PlanDraft {
  const lines = linesOf(text);
  const frame = frameOf(lines);
  const { head, parts, preamble, planOutline } = frame;
  const passages = paragraphsOf(lines);
  const sections = sectionsOf(planOutline);
  const tail = tailColumns(parts.tail);
  const byline = tail.recipients.length === 0 ? (tail.others.find((other) => isPersonName(other.text))?.text ?? null) : null;
  const identity = identityOf({ head, lines, passages, sections, byline });
  const timePassages = timeOf(sections);
  const period = identity.kind ? periodOf(timePassages, head, preamble) : null;
  const grounds = passagesAbout(sections, 'bases');
  const unnamed = sections.filter((section) => section.topic === 'other');
  const chosen = [...nodesAbout(sections, 'organisation'), ...nodesAbout(unnamed, 'other')];
  const quotas = quotasOf(nodesAbout(sections, 'rewards'), chosen);
  const source = {
    outline: planOutline,
    sections,
    annex: frame.annex,
    quotas,
    period,
    issuedOn: head.date,
    isPlan: identity.isPlan,
  };
  const reading: PlanDraft['reading'] = {
    isPlan: identity.isPlan,
    kind: identity.kind,
    title: head.title?.text ?? null,
    number: head.number?.text.replace(/\s|\.(?=\/)/g, '') ?? null,
    issuer: (head.issuer ?? issuerIn(preamble))?.text ?? null,
    place: head.place?.text ?? null,
    date: head.date,
    period,
    legalBases: distinct([...basesIn(preamble), ...basesIn(grounds)]),
    cited: frame.body.filter((passage) => !standsIn(grounds, passage)).flatMap(citationsIn),
    ...(identity.kind ? planContent(source) : { ...noContent, criteriaGroups: announcedLists(passages) }),
    recipients: tail.recipients,
    ...signaturesOf(tail.others),
  };
  return { ...frame, identity, lines, passages, sections, timePassages, reading, quote: quoteFrom(rawLinesOf(text)) };
}
