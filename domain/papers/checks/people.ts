import { fold, tidy } from '../../kernel/vietnamese.ts';
import { type CheckedPaper, contradiction, type NamedOne, type PaperFinding, type VotedOne } from '../checkedPaper.ts';

/** The papers whose people must be the same, the first that names anybody being what the others are held against. */
const lists = ['submission', 'merit-list', 'commendation-decision', 'bonus-list'] as const;

/** Papers of one of those proposed each: whoever they name stands in the list. */
const ofOne: ReadonlySet<string> = new Set(['person-merit-report', 'commendation-certificate']);

/** Minutes that say of every case whether it is proposed. */
const minutes: ReadonlySet<string> = new Set(['title-review-minutes', 'commendation-minutes']);

/** People of submission, list, decision, merit reports and minutes: the same ones, in the same spelling, office and award. */
export function peopleFindings(papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  const naming = lists.flatMap((kind) => papers.filter((paper) => paper.kind === kind && paper.named.length > 0));
  const first = naming[0];
  if (!first) return [];
  const fullest = naming.find(({ named }) => named.some(({ office }) => office !== '')) ?? first;
  return [
    ...naming.slice(1).flatMap((other) => listDifferences(first, other)),
    ...papers.filter((paper) => ofOne.has(paper.kind)).flatMap((paper) => strangers(paper, fullest)),
    ...meritReportFindings(naming, papers),
    ...minutesFindings(first, papers),
  ];
}

/** An award without what stands around its name: `tặng danh hiệu “Lao động tiên tiến”` is lao dong tien tien. */
export const awardKey = (award: string): string =>
  tidy(fold(award).replace(/[“”"']/g, '')).replace(/^(?:(?:de nghi|xet|tang|cong nhan|danh hieu|hinh thuc)\s+)+/, '');

const sameAward = (a: NamedOne, b: NamedOne) => a.award === '' || b.award === '' || awardKey(a.award) === awardKey(b.award);
const sameOffice = (a: NamedOne, b: NamedOne) => a.office === '' || b.office === '' || tidy(a.office) === tidy(b.office);
const saysSame = (a: NamedOne, b: NamedOne) => tidy(a.name) === tidy(b.name) && sameOffice(a, b) && sameAward(a, b);

/** As far as both papers say it: an office that only one of them prints is no difference. */
function textOf(one: NamedOne, other: NamedOne): string {
  return [one.name, other.office && one.office, other.award && one.award].filter(Boolean).join(', ');
}

interface Matched<Ours, Theirs> {
  readonly pairs: readonly (readonly [Ours, Theirs])[];
  readonly ours: readonly Ours[];
  readonly theirs: readonly Theirs[];
}

const sameName = (a: NamedOne, b: NamedOne) => fold(tidy(a.name)) === fold(tidy(b.name));

/**
 * Pairs those meant to be the same: what agrees first, then the same name, then a name one or two letters away; a name under
 * another award only where both papers hold every award.
 */
function matched<Ours extends NamedOne, Theirs extends NamedOne>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  awards: 'all' | 'its-own',
): Matched<Ours, Theirs> {
  const left = [...theirs];
  const rest = [...ours];
  const pairs: (readonly [Ours, Theirs])[] = [];
  const pass = (fits: (a: NamedOne, b: NamedOne) => boolean) => {
    for (const one of [...rest]) {
      const at = left.findIndex((other) => fits(one, other));
      if (at < 0) continue;
      pairs.push([one, left[at]!]);
      left.splice(at, 1);
      rest.splice(rest.indexOf(one), 1);
    }
  };
  pass(saysSame);
  pass((a, b) => sameName(a, b) && sameAward(a, b));
  if (awards === 'all') pass(sameName);
  pass((a, b) => nearly(a.name, b.name) && sameAward(a, b));
  return { pairs, ours: rest, theirs: left };
}

/** Names that differ in one or two letters are one name written twice. */
function nearly(a: string, b: string): boolean {
  const [one, two] = [fold(tidy(a)), fold(tidy(b))];
  return Math.min(one.length, two.length) >= 6 && distance(one, two) <= 2;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

const only = (one: NamedOne, here: CheckedPaper, there: CheckedPaper) =>
  contradiction('papers.named-in-one', [there, here], { name: one.name, here: here.title, there: there.title });

const otherwise = (one: NamedOne, here: CheckedPaper, twin: NamedOne, there: CheckedPaper) =>
  contradiction('papers.named-otherwise', [there, here], {
    here: here.title,
    said: textOf(one, twin),
    there: there.title,
    other: textOf(twin, one),
  });

function listDifferences(one: CheckedPaper, other: CheckedPaper): readonly PaperFinding[] {
  const { pairs, ours, theirs } = matched(one.named, other.named, 'all');
  return [
    ...pairs.filter(([a, b]) => !saysSame(a, b)).map(([a, b]) => otherwise(a, one, b, other)),
    ...ours.map((named) => only(named, one, other)),
    ...theirs.map((named) => only(named, other, one)),
  ];
}

/** Whom a paper of one person names, and the list does not; or names otherwise. */
function strangers(paper: CheckedPaper, list: CheckedPaper): readonly PaperFinding[] {
  const { pairs, ours } = matched(paper.named, list.named, 'all');
  return [
    ...pairs.filter(([a, b]) => !saysSame(a, b)).map(([a, b]) => otherwise(b, list, a, paper)),
    ...ours.map((named) => only(named, paper, list)),
  ];
}

/** Where a case keeps a merit report a person, everybody proposed has one. */
function meritReportFindings(naming: readonly CheckedPaper[], papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  const reports = papers.filter((paper) => paper.kind === 'person-merit-report' && paper.named.length > 0);
  const list = naming.find(({ named }) => named.some(({ office }) => office !== ''));
  const [first] = reports;
  if (!list || !first || reports.every(({ key, kind }) => key === kind)) return [];
  const persons = list.named.filter(({ office }) => office !== '');
  const written = reports.flatMap(({ named }) => named);
  const { ours } = matched(persons, written, 'all');
  const names = ours.filter((one) => !written.some((other) => sameName(one, other))).map(({ name }) => name);
  return [...new Set(names)].map((name) => contradiction('papers.no-merit-report', [first, list], { name, here: list.title }));
}

/** Whoever is proposed was voted for, and whoever a sitting proposes is in the list. */
function minutesFindings(list: CheckedPaper, papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  const sittings = papers.filter((paper) => minutes.has(paper.kind) && paper.voted.length > 0);
  const held = sittings.map((sitting) => ({ sitting, ...matched(list.named, sitting.voted, 'its-own') }));
  if (held.length === 0) return [];
  const votesOf = (one: NamedOne) =>
    held.flatMap(({ sitting, pairs }) => pairs.flatMap(([ours, voted]) => (ours === one ? [{ sitting, voted }] : [])));
  return [
    ...list.named.flatMap((one) => voteFindings(one, list, votesOf(one), sittings[0]!)),
    ...held.flatMap(({ sitting, theirs }) =>
      theirs
        .filter(({ accepted }) => accepted === true)
        .map(({ name }) =>
          contradiction('papers.accepted-not-proposed', [list, sitting], { name, here: sitting.title, there: list.title }),
        ),
    ),
  ];
}

interface Vote {
  readonly sitting: CheckedPaper;
  readonly voted: VotedOne;
}

function voteFindings(one: NamedOne, list: CheckedPaper, votes: readonly Vote[], any: CheckedPaper): readonly PaperFinding[] {
  const facts = { name: one.name, here: list.title };
  if (votes.length === 0) return [contradiction('papers.not-voted-on', [any, list], { ...facts, there: any.title })];
  const refused = votes.find(({ voted }) => voted.accepted === false);
  if (refused && !votes.some(({ voted }) => voted.accepted === true))
    return [contradiction('papers.proposed-not-accepted', [list, refused.sitting], { ...facts, there: refused.sitting.title })];
  return votes.filter(({ voted }) => !saysSame(one, voted)).map(({ voted, sitting }) => otherwise(one, list, voted, sitting));
}
