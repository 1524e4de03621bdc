import type { PlacedText, PlanReading } from '#domain/plans/reading.ts';
import { bodiesOf, isClosing } from './bodies.ts';
import { criteriaGroupsOf, isCaption } from './criteria.ts';
import { type DocumentHead, documentHead } from './documentHead.ts';
import { type DocumentParts, documentParts } from './documentParts.ts';
import { citationsIn, namedLawsIn } from './legalBases.ts';
import { type Node, outlineOf, paragraphsOf } from './outline.ts';
import { type Passage, placed } from './passage.ts';
import { tailColumns } from './recipients.ts';
import { type Section, sectionsOf, topicOf } from './sections.ts';
import { signaturesOf } from './signatures.ts';
import type { Line } from './textLines.ts';

/** Everything the findings are made from: the zones, the tree and the sections beside the draft itself. */
export interface PlanDraft {
  readonly head: DocumentHead;
  readonly parts: DocumentParts;
  readonly preamble: readonly Passage[];
  readonly outline: readonly Node[];
  readonly sections: readonly Section[];
  readonly reading: Omit<PlanReading, 'findings'>;
}

/** The marked lines of a section, or its paragraphs where nothing is marked. */
function linesBelow(node: Node): readonly PlacedText[] {
  const rest = node.children.filter((child) => !isCaption(child.own.text) && !isClosing(child.own.text));
  return rest.flatMap((child) => {
    const below = linesBelow(child);
    const heads = below.length > 0 && child.own.text.length < 120;
    return heads ? below : [placed(child.own), ...below];
  });
}

function linesAbout(sections: readonly Section[], topic: Section['topic']): readonly PlacedText[] {
  return sections.flatMap((section) => {
    const inner = section.node.children.filter(
      (child) => child.mark !== null && child.children.length > 0 && topicOf(child.own.text.slice(0, 80)) !== 'other',
    );
    const own = inner.filter((child) => topicOf(child.own.text.slice(0, 80)) === topic);
    if (own.length > 0) return own.flatMap(linesBelow);
    return section.topic === topic ? linesBelow(section.node) : [];
  });
}

/** Reads one paper from its lines. */
export function planDraft(lines: readonly Line[]): PlanDraft {
  const parts = documentParts(lines);
  const head = documentHead(parts.head);
  const preamble = paragraphsOf(parts.preamble);
  const outline = outlineOf(paragraphsOf(parts.body));
  const sections = sectionsOf(outline);
  const about = (topic: Section['topic']) => sections.filter((section) => section.topic === topic).map((section) => section.node);
  const tail = tailColumns(parts.tail);
  const bodyPassages = paragraphsOf(parts.body);
  const reading: PlanDraft['reading'] = {
    isPlan: true,
    kind: head.kindName ?? 'Kế hoạch',
    title: head.title?.text ?? null,
    number: head.number?.text.replace(/\s/g, '') ?? null,
    issuer: head.issuer?.text ?? null,
    place: head.place?.text ?? null,
    date: head.date,
    period: null,
    legalBases: preamble.flatMap((passage) => [...citationsIn(passage), ...namedLawsIn(passage)]),
    cited: bodyPassages.flatMap(citationsIn),
    purposes: linesAbout(sections, 'purposes'),
    requirements: linesAbout(sections, 'requirements'),
    subjects: linesAbout(sections, 'subjects'),
    criteriaGroups: about('criteria').flatMap(criteriaGroupsOf),
    quotas: [],
    deadlines: [],
    recurring: [],
    bodies: about('organisation').flatMap(bodiesOf),
    rewards: [],
    dossier: linesAbout(sections, 'dossier'),
    recipients: tail.recipients,
    ...signaturesOf(tail.others),
  };
  return { head, parts, preamble, outline, sections, reading };
}
