import type { Day } from '#domain/kernel/day.ts';
import type { CriteriaGroup, Deadline, PlacedText, PlanReading, Quota, ReadPeriod, Recurring } from '#domain/plans/reading.ts';
import { withoutEnd } from './edges.ts';
import { everyNode, type Node } from './outline.ts';
import { bodiesOf, isClosing } from './parts/bodies.ts';
import { criteriaGroupsOf, isCaption } from './parts/criteria.ts';
import { deadlinesIn, dueCellsIn, yearlyDaysIn } from './parts/deadlines.ts';
import { recurringIn } from './parts/recurring.ts';
import { rewardsOf } from './parts/rewards.ts';
import { cut, pieces, placed } from './passage.ts';
import { isTopicCaption, nodesAbout, type Section, type Topic } from './sections.ts';

/** The parts of a reading that only a plan has. */
export type PlanContent = Pick<
  PlanReading,
  | 'purposes'
  | 'requirements'
  | 'subjects'
  | 'criteriaGroups'
  | 'quotas'
  | 'deadlines'
  | 'recurring'
  | 'bodies'
  | 'rewards'
  | 'dossier'
>;

/** What a paper that is no plan has of them. */
export const noContent: PlanContent = {
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
};

/** What the content is read from: the plan's tree, its sections, the tree of an annex, and its time. */
export interface ContentSource {
  readonly outline: readonly Node[];
  readonly sections: readonly Section[];
  readonly annex: readonly Node[];
  readonly quotas: readonly Quota[];
  readonly period: ReadPeriod | null;
  readonly issuedOn: Day | null;
  /** Only a plan is given criteria that no heading announces. */
  readonly isPlan: boolean;
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

/** The papers of a dossier are its marked lines; what stands below them says how to send it. */
function papersIn(sections: readonly Section[]): readonly PlacedText[] {
  return nodesAbout(sections, 'dossier').flatMap(({ node }) => {
    const marked = node.children.filter((child) => child.mark !== null || child.children.length > 0);
    if (marked.length > 0) return linesBelow({ ...node, children: marked });
    const told = papersInLine(node);
    if (told.length > 0) return told;
    return linesBelow(node);
  });
}

const paper = 'tờ trình|biên bản|báo cáo|danh sách|bảng|bản|công văn|quyết định|phiếu|giấy|văn bản|đơn';
const startsWithPaper = new RegExp(`^(?:${paper})(?!\\p{L})`, 'iu');
const betweenPapers = new RegExp(
  `[;,.]?\\s*(?:và\\s+)?\\((?:\\d|[a-zđ])\\)\\s*|[;,]\\s+(?:và\\s+)?(?=(?:${paper})(?!\\p{L}))`,
  'giu',
);

/** "Hồ sơ gồm: (1) Tờ trình; (2) Biên bản": the papers a line names one after another. */
function papersInLine(node: Node): readonly PlacedText[] {
  const from = /:(?:.{0,30}?(?:gồm(?: có)?|bao gồm)\s*:?)?/u.exec(node.own.text);
  if (!from) return [];
  const all = pieces(cut(node.own, from.index + from[0].length), betweenPapers);
  const papers = all.filter((piece) => startsWithPaper.test(piece.text)).flatMap((piece) => pieces(piece, /;/gu)[0] ?? []);
  const named = papers.length > 0 ? papers : all;
  return named.map((piece) => placed(named.length > 1 ? cut(piece, 0, withoutEnd(piece.text, ';,.').length) : piece));
}

/** What a section on commendation says to do again and again, as distinct from what is given every year. */
const rates = /(?:chấm điểm|bình xét|họp|gửi|báo cáo)(?!\p{L}).{10}/u;

function recurringOf(sections: readonly Section[]): readonly Recurring[] {
  const told = sections.filter(
    (section) => !['criteria', 'purposes', 'requirements', 'subjects', 'dossier', 'budget'].includes(section.topic),
  );
  const passages = told
    .flatMap((section) => everyNode([section.node]).filter((node) => section.topic !== 'rewards' || rates.test(node.own.text)))
    .map((node) => node.own)
    .filter((passage) => !isClosing(passage.text));
  const days = yearlyDaysIn(passages);
  const saidWithDay = (one: Recurring) => days.some(({ span }) => span.line === one.span.line && one.span.end === span.end);
  return [...recurringIn(passages).filter((one) => !saidWithDay(one)), ...days];
}

/** An annex that holds the score sheet is read for criteria where the plan itself has none. */
function criteriaOf(sections: readonly Section[], annex: readonly Node[], isPlan: boolean): readonly CriteriaGroup[] {
  const own = nodesAbout(sections, 'criteria').flatMap(({ node, lent }) => criteriaGroupsOf(node, lent));
  if (own.length > 0) return own;
  const attached = annex.flatMap((node) => (node.children.length > 0 ? criteriaGroupsOf(node) : []));
  if (attached.length > 0 || !isPlan) return attached;
  const unnamed = sections.filter((section) => section.topic === 'other' || section.topic === 'measures');
  return unnamed.filter((section) => section.node.mark !== null).flatMap((section) => criteriaGroupsOf(section.node));
}

/** The last day of the plan's own time is no deadline of its own. */
function isEndOf(period: ReadPeriod | null, { span }: Deadline): boolean {
  const whole = period?.span;
  return (
    whole !== undefined &&
    whole.line === span.line &&
    whole.start <= span.start &&
    span.end <= (whole.endLine ? span.end : whole.end)
  );
}

/** Reads the sections of a plan. */
export function planContent({ outline, sections, annex, quotas, period, issuedOn, isPlan }: ContentSource): PlanContent {
  const nodes = everyNode(outline);
  const told = deadlinesIn(
    nodes.map((node) => node.own),
    period,
    issuedOn,
  );
  const inCells = dueCellsIn(
    nodes.map((node) => node.whole),
    period,
    issuedOn,
  );
  return {
    purposes: linesAbout(sections, 'purposes'),
    requirements: linesAbout(sections, 'requirements'),
    subjects: linesAbout(sections, 'subjects'),
    criteriaGroups: criteriaOf(sections, annex, isPlan),
    quotas,
    deadlines: [...told, ...inCells].filter((due) => !isEndOf(period, due)),
    recurring: recurringOf(sections),
    bodies: nodesAbout(sections, 'organisation').flatMap(({ node }) => bodiesOf(node)),
    rewards: rewardsOf(nodesAbout(sections, 'rewards')),
    dossier: papersIn(sections),
  };
}
