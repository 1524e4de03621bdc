import { fold } from '#domain/kernel/vietnamese.ts';
import { withoutEnd } from './edges.ts';
import type { Node } from './outline.ts';

/** What a section of a plan is about. */
export type Topic =
  | 'purposes'
  | 'requirements'
  | 'subjects'
  | 'bases'
  | 'criteria'
  | 'rewards'
  | 'dossier'
  | 'time'
  | 'budget'
  | 'organisation'
  | 'carriers'
  | 'measures'
  | 'other';

const topics: readonly (readonly [Topic, RegExp])[] = [
  ['bases', /^(?:cac |nhung )?(?:can cu|co so phap ly|van ban can cu)\b/],
  ['dossier', /^(?:ve )?(?:thanh phan |thu tuc,? |so luong )?ho so\b|\bho so (?:de nghi|khen thuong|xet)/],
  [
    'rewards',
    /\bkhen thuong\b|\bhinh thuc khen\b|\bton vinh\b|^(?:xep loai va )?binh xet\b|\bgiai thuong\b|^so luong giai\b|^co cau(?: va)? giai\b/,
  ],
  [
    'organisation',
    /to chuc thuc hien|phan cong (?:nhiem vu|trach nhiem|to chuc|thuc hien)|trach nhiem (?:cua|thuc hien|to chuc)|^(?:phan cong|trach nhiem)\b|to chuc trien khai|^cong tac to chuc\b|^to chuc$|\bphan cong$/,
  ],
  ['budget', /^(?:ve |nguon |du toan |bao dam )?kinh phi\b|\bkinh phi(?: thuc hien| to chuc| hoat dong)?$/],
  [
    'time',
    /^(?:ve |khung )?(?:thoi gian|tien do|lo trinh|giai doan|lich)\b|thoi gian(?: va tien do)? (?:thuc hien|to chuc|trien khai)/,
  ],
  ['subjects', /doi tuong|pham vi/],
  ['purposes', /muc dich|muc tieu/],
  ['criteria', /^yeu cau (?:doi voi|cua|ve) (?:cac )?(?:tac pham|bai|san pham|tiet muc|anh|video|thi sinh|doi thi|ho so du thi)/],
  ['requirements', /yeu cau/],
  [
    'criteria',
    /noi dung|tieu chi|tieu chuan|chi tieu|nhiem vu|danh hieu|bang diem|thang diem(?! (?:de )?(?:cong nhan|xep loai|danh gia))|bieu diem/,
  ],
  ['measures', /giai phap|bien phap/],
];

/** What a heading announces, by its words. */
function topicOf(heading: string): Topic {
  const folded = fold(heading);
  return topics.find(([, shape]) => shape.test(folded))?.[0] ?? 'other';
}

/** A heading without the colon and full stop at its end. */
export function headingOf(text: string): string {
  return withoutEnd(text, ':.;,–-');
}

/** One top section with what it is about, and the labels of the parts it stands in; `lent` where only the part names the topic. */
export interface Section {
  readonly topic: Topic;
  readonly lent: boolean;
  readonly node: Node;
  readonly above: readonly string[];
}

/** A node with the labels of what it stands under; `lent` where its heading does not name the topic itself. */
export interface NodePlace {
  readonly node: Node;
  readonly above: readonly string[];
  readonly lent: boolean;
}

const innerTopics: readonly (readonly [Topic, RegExp])[] = [
  ['bases', /^(?:cac |nhung )?(?:can cu|co so phap ly)\b/],
  [
    'dossier',
    /^(?:ve )?(?:thanh phan |thu tuc,? |so luong )?ho so(?=$|[:,.(]| \(| gom| de nghi| khen| xet| dang ky| trinh| cong nhan| bao gom)/,
  ],
  [
    'rewards',
    /^(?:cong tac |ve )?(?:khen thuong|hinh thuc(?:, so luong)? khen|tieu chuan(?:, so luong)? khen|so luong(?:, hinh thuc)? khen|muc khen)/,
  ],
  ['purposes', /^muc (?:dich|tieu)\b/],
  ['requirements', /^yeu cau\b/],
  ['subjects', /^(?:ve )?(?:doi tuong|pham vi)\b/],
  ['time', /^(?:ve )?(?:thoi gian|tien do|lo trinh)\b/],
  ['budget', /^(?:ve |nguon )?kinh phi\b/],
  ['carriers', /^(?:co quan|don vi|chu tri|bo phan|phong)(?: chu tri| phoi hop| thuc hien)\b|^phan cong thuc hien:/],
  ['organisation', /^(?:to chuc thuc hien|phan cong|trach nhiem)\b/],
  ['criteria', /^(?:ve )?(?:noi dung|tieu chi|tieu chuan|chi tieu)\b/],
];

/** "Hồ sơ gồm: …" without a mark. */
const dossierLine = /^(?:thanh phan )?ho so[^:]{0,30}(?:gom|bao gom)(?: co)?\s*:/;

const innerTopicOf = new WeakMap<Node, Topic>();

/** What a part of a section is about, where its first words say so; each is asked for every topic. */
function innerTopic(node: Node): Topic {
  const known = innerTopicOf.get(node);
  if (known) return known;
  const topic = toldTopic(node);
  innerTopicOf.set(node, topic);
  return topic;
}

function toldTopic(node: Node): Topic {
  if (node.mark === null) return dossierLine.test(fold(node.own.text.slice(0, 80))) ? 'dossier' : 'other';
  if (node.children.length === 0 && !node.own.text.includes(':')) return 'other';
  const folded = fold(node.own.text.slice(0, 80));
  return innerTopics.find(([, shape]) => shape.test(folded))?.[0] ?? 'other';
}

/** "Mục tiêu: …", "Đối tượng: …": a line whose first words only name its topic. */
export function isTopicCaption(text: string): boolean {
  const folded = fold(text.slice(0, 80));
  const colon = folded.indexOf(':');
  return colon > 0 && colon < 40 && innerTopics.some(([, shape]) => shape.test(folded));
}

const whenDone =
  /^(?:ve )?thoi gian(?: (?:thuc hien|hoan thanh|to chuc|trien khai))?\s*:\s*(?:tu|truoc|trong|quy|thang|nam|ngay|thuong xuyen|hang|dinh ky|ca nam|xong|hoan thanh|\d|$)/;
const fromWhat = /^(?:ve |nguon )?kinh phi(?: thuc hien| to chuc)?\s*:/;

/** A line that says who does what stands above it, when, or from what means: no line of the criteria themselves. */
export function saysHowDone(node: Node): boolean {
  const folded = fold(node.own.text.slice(0, 80));
  return whenDone.test(folded) || fromWhat.test(folded) || innerTopic(node) === 'carriers';
}

const topicWords =
  'muc dich|muc tieu|yeu cau|doi tuong|pham vi|noi dung|tieu chi|tieu chuan|chi tieu|thoi gian|khen thuong|cong tac khen thuong|ho so|kinh phi|to chuc thuc hien|phan cong|trach nhiem|co cau giai|giai thuong|hinh thuc khen|bien phap|giai phap|nhiem vu';
const plainHeading = new RegExp(`^(?:${topicWords})\\b[^.;:]{0,50}:?$`);
const plainCaption = new RegExp(`^(?:${topicWords})\\b[^.;:,]{0,24}: `);

/** A line that names a section without number or capitals: "Tổ chức thực hiện:", "Thời gian thực hiện: năm 2026". */
export function isPlainHeading(text: string): boolean {
  return text.length <= 70 && plainHeading.test(fold(text));
}

/** A plain heading with its words behind the colon. */
export function isPlainCaption(text: string): boolean {
  return text.length > 3 && plainCaption.test(fold(text.slice(0, 80)));
}

/** What a part is about where it stands: standards below a section on commendation alone are of the awards, no criteria of the plan. */
function topicIn(section: Section, child: Node): Topic {
  const topic = innerTopic(child);
  if (topic !== 'criteria' || section.topic !== 'rewards') return topic;
  const heading = fold(section.node.own.text.slice(0, 200));
  const isOfAwards = /^tieu chuan\b/.test(fold(child.own.text)) && !/tieu chi|tieu chuan|noi dung/.test(heading);
  return isOfAwards ? 'rewards' : topic;
}

/** The nodes that are about a topic: whole sections without the parts that are about another, and such parts of other sections. */
export function nodesAbout(sections: readonly Section[], topic: Topic): readonly NodePlace[] {
  return sections.flatMap((section): readonly NodePlace[] => {
    const { node } = section;
    const above = node.mark ? [...section.above, node.mark.label] : section.above;
    if (section.topic !== topic)
      return node.children
        .filter((child) => topicIn(section, child) === topic)
        .map((child) => ({ node: child, above, lent: false }));
    const own = node.children.filter((child) => ['other', topic].includes(topicIn(section, child)));
    return own.length > 0 || node.children.length === 0
      ? [{ node: { ...node, children: own }, above: section.above, lent: section.lent }]
      : [];
  });
}

const wideKinds: ReadonlySet<string> = new Set(['part', 'division', 'capital']);
const sectionKinds: ReadonlySet<string> = new Set(['division', 'capital', 'roman', 'article']);

/** A part that only holds sections: "A. NỘI DUNG" over "I.", "II.", "Chương II" over "Điều 3.", "Điều 4.". */
function holdsSections(node: Node): boolean {
  if (node.mark === null || !wideKinds.has(node.mark.kind)) return false;
  return node.children.filter((child) => child.mark !== null && sectionKinds.has(child.mark.kind)).length > 1;
}

/** The top sections of a body; a part that only holds sections gives way to them, and lends its topic to those that name none. */
export function sectionsOf(roots: readonly Node[], above: readonly string[] = [], lent: Topic = 'other'): readonly Section[] {
  return roots.flatMap((node): readonly Section[] => {
    const own = topicOf(node.own.text.slice(0, 200));
    const topic = own === 'other' ? lent : own;
    if (holdsSections(node)) return sectionsOf(node.children, [...above, node.mark!.label], topic);
    return [{ topic, lent: own === 'other' || own === lent, node, above }];
  });
}
