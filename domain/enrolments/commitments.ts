import { fold, tidy } from '../kernel/vietnamese.ts';
import type { AppliesTo, CriteriaGroup, CriterionItem } from '../plans/reading.ts';

/** One line of a pledge (cam kết): a duty of the plan that one person can keep. */
export interface Commitment {
  /** `2.4b`: the plan's group, the item in it, and the clause where the line has several. */
  readonly code: string;
  readonly text: string;
}

/** A commitment with whom the plan means by it. */
export interface OfferedCommitment extends Commitment {
  readonly onlyManagers: boolean;
}

interface Leaf {
  readonly code: string;
  readonly text: string;
  readonly appliesTo: AppliesTo | undefined;
}

const staff = /can bo|cong chuc|chuc chuc|vien chuc|nguoi lao dong|doan vien|cnvc|cbcc|cb, ?cc|giao vien|nha giao|nhan vien/;
const ownConduct =
  /tu hoc|noi quy|doan ket|trang phuc|deo the|giao tiep|ung xu|hut thuoc|ruou|bia\b|te nan|me tin|van hoa pham|sang kien|tiet kiem|tac phong|gio lam viec/;
const managing =
  /quan ly va su dung|quan ly, su dung|su dung co hieu qua ngan sach|ngan sach|kinh phi|lanh dao, chi dao|ban hanh|bo tri can bo|khong de x[ay]y? ra|khong de xay ra/;
const ofTheHouse =
  /^(?:co phong trao|phong trao|bai tri|co quan|don vi|tru so|cong so|nha truong|cai cach|thuc hien tot cai cach|nang cao chat luong|sinh hoat co quan)/;
const titles = /danh hieu/;

/** A line on weddings, funerals and festivals is the household's own tick and never a commitment beside it. */
export function isOfHousehold(item: Pick<CriterionItem, 'text' | 'appliesTo'>): boolean {
  return item.appliesTo === 'families' || /viec cuoi|viec tang/.test(fold(item.text));
}

/** The lines of the groups that head no other line, in order, each with its code. */
function leavesOf(groups: readonly CriteriaGroup[], prefix = ''): readonly Leaf[] {
  return groups.flatMap((group, place) => {
    const own = group.label || String(place + 1);
    const code = own.startsWith(prefix) ? own : `${prefix}${own}`;
    return [...itemLeaves(group.items, code, undefined), ...leavesOf(group.groups, `${code}.`)];
  });
}

function itemLeaves(items: readonly CriterionItem[], prefix: string, above: AppliesTo | undefined): readonly Leaf[] {
  return items.flatMap((item, place) => {
    const code = `${prefix}.${place + 1}`;
    const appliesTo = item.appliesTo ?? above;
    if (item.items && item.items.length > 0) return itemLeaves(item.items, code, appliesTo);
    return isOfHousehold({ ...item, ...(appliesTo ? { appliesTo } : {}) }) ? [] : [{ code, text: item.text, appliesTo }];
  });
}

/** Every line of the groups, whoever it is for. */
export function everyItem(groups: readonly CriteriaGroup[]): readonly CriterionItem[] {
  const below = (items: readonly CriterionItem[]): readonly CriterionItem[] =>
    items.flatMap((item) => [item, ...below(item.items ?? [])]);
  return groups.flatMap((group) => [...below(group.items), ...everyItem(group.groups)]);
}

/** What the plan asks of single persons: its individual items if it has any, else the clauses of the collective ones that one person can keep. */
export function commitmentsOf(groups: readonly CriteriaGroup[]): readonly OfferedCommitment[] {
  const individual = leavesOf(groups.filter((group) => group.audience === 'individual'));
  const offered = individual.length > 0 ? individual.flatMap(ofPersons) : leavesOf(groups).flatMap(clausesOf);
  return offered.filter((one): one is OfferedCommitment => one !== null);
}

/** What the plan asks of a house as a whole that a team can keep too (nội dung tập thể đăng ký): not a manager's duty, nor the household's. */
export function teamCommitmentsOf(groups: readonly CriteriaGroup[]): readonly Commitment[] {
  const forHouses = groups.filter((group) => group.audience !== 'individual');
  return leavesOf(forHouses.length > 0 ? forHouses : groups)
    .filter(({ text, appliesTo }) => !notOfTeams.includes(appliesTo ?? 'all') && !managing.test(fold(text)))
    .map(({ code, text }) => ({ code, text: sentence(text) }));
}

const notOfTeams: readonly string[] = ['managers', 'leaders', 'party-members', 'families'];

/** A line that counts the staff ("100% cán bộ …", "Không có cán bộ …") is put as one person keeps it. */
function ofPersons(leaf: Leaf): readonly (OfferedCommitment | null)[] {
  return /^(?:100 ?%|khong co )/.test(fold(leaf.text)) ? clausesOf(leaf) : [whole(leaf)];
}

/** Who is in the party is nobody's business here: a line for party members alone is offered to none. */
function whole({ code, text, appliesTo }: Leaf): OfferedCommitment | null {
  if (appliesTo === 'party-members') return null;
  return { code, text: sentence(text), onlyManagers: appliesTo === 'managers' || appliesTo === 'leaders' };
}

function clausesOf(leaf: Leaf): readonly (OfferedCommitment | null)[] {
  if (leaf.appliesTo === 'party-members') return [];
  const clauses = leaf.text
    .split(/;|\.\s/)
    .map(tidy)
    .filter((clause) => clause.length > 3);
  const speaksOfStaff = staff.test(fold(clauses[0] ?? ''));
  return clauses.map((clause, place) => {
    const code = clauses.length === 1 ? leaf.code : `${leaf.code}${String.fromCharCode(97 + place)}`;
    const onlyManagers = leaf.appliesTo === 'managers' || leaf.appliesTo === 'leaders' || managing.test(fold(clause));
    const fits = onlyManagers || isOwn(fold(clause), speaksOfStaff);
    return fits ? { code, text: sentence(asOneself(clause)), onlyManagers } : null;
  });
}

/** One person can keep it: it speaks of staff or of conduct, and neither of the house as a whole nor of a title to be won. */
function isOwn(folded: string, followsStaff: boolean): boolean {
  if (titles.test(folded) || ofTheHouse.test(folded)) return false;
  return staff.test(folded) || ownConduct.test(folded) || (followsStaff && folded.startsWith('khong '));
}

const people =
  'cán bộ|công chức|chức chức|viên chức|người lao động|đoàn viên|CNVCLĐ|CBCCVC|CBCC|lãnh đạo|giáo viên|nhân viên|và|,|trong|của|các|toàn thể|cơ quan|đơn vị|nhà trường';
const counted = new RegExp(`^100\\s*%\\s*(?:(?:${people})\\s*)+`, 'iu');
const denied = new RegExp(`^Không có\\s+(?:(?:${people})\\s*)+`, 'iu');

/** "100% cán bộ, công chức thường xuyên tự học" as the person says it: "Thường xuyên tự học". */
function asOneself(clause: string): string {
  const text = clause.replace(counted, '');
  const own = denied.test(text) ? text.replace(denied, 'Không ') : text;
  return own.length > 8 ? own : clause;
}

/** A capital at the beginning, nothing left over at the end. */
function sentence(text: string): string {
  const trimmed = tidy(text).replace(/[\s;,.:]+$/u, '');
  return trimmed.charAt(0).toLocaleUpperCase('vi') + trimmed.slice(1);
}
