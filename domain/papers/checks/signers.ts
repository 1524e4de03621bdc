import { type Day, shortDate } from '../../kernel/day.ts';
import { covers, type Period } from '../../kernel/period.ts';
import { fold, tidy } from '../../kernel/vietnamese.ts';
import { awardingPowerOf } from '../../law/awardingPowers.ts';
import { recognisingPowerOf } from '../../law/recognisingPowers.ts';
import type { PaperSide } from '../casePaper.ts';
import { type CheckedPaper, contradiction, type PaperFinding, type SignedBy } from '../checkedPaper.ts';
import { signedByHead } from '../paperFields.ts';

/** Someone who headed a body for a period (người đứng đầu). */
export interface HeadOf {
  readonly name: string;
  readonly period: Period;
}

/** Someone who worked at a body for a period, in a position. */
export interface OfficerOf extends HeadOf {
  readonly position: string;
}

/** Who could sign for a body, by the days they could. */
export interface Signing {
  readonly heads: readonly HeadOf[];
  /** Empty of a body whose staff the site does not know. */
  readonly staff: readonly OfficerOf[];
}

const law = { text: 'Nghị định 30/2020/NĐ-CP', at: 'Điều 13' } as const;

/** Whoever signs could, on the day of the paper; and the body may give what it gives. */
export function signerFindings(
  papers: readonly CheckedPaper[],
  signing: Readonly<Record<PaperSide, Signing>>,
): readonly PaperFinding[] {
  return papers.flatMap((paper) => {
    const { day } = paper;
    if (day === null || !signedByHead.has(paper.kind)) return [];
    return [
      ...paper.signers.flatMap((signer) => signerFinding(paper, signer, signing[paper.side], day)),
      ...awardFindings(paper, day),
      ...recogniserFindings(paper, day),
    ];
  });
}

const key = (name: string) => fold(tidy(name));

function signerFinding(paper: CheckedPaper, signer: SignedBy, { heads, staff }: Signing, day: Day): readonly PaperFinding[] {
  const { right, name } = signer;
  if (name === null) return [];
  const { title } = paper;
  const facts = { title, name, day: shortDate(day) };
  const seats = heads.filter((head) => key(head.name) === key(name));
  const holds = seats.some(({ period }) => covers(period, day));
  if (right !== 'own' && right !== 'behalf') {
    if (holds) return [contradiction('papers.head-signs-for-head', [paper], { ...facts, right: signer.office }, law)];
    return forHeadFindings(paper, signer, staff, day);
  }
  const isOther = seats.length === 0 && (paper.signers.length > 1 || heads.length === 0);
  if (holds || isOther) return [];
  if (heads.every(({ period }) => day < period.from))
    return [{ ...contradiction('papers.signer-not-recorded', [paper], facts), weight: 'advice' }];
  const held = seats.length > 0 ? seats.map(({ period }) => periodText(period)).join('; ') : '–';
  const holder = heads.find(({ period }) => covers(period, day))?.name ?? '–';
  return [contradiction('papers.signer-not-in-office', [paper], { ...facts, held, holder })];
}

/** Signs for the head: a deputy as deputy, anybody else by order or delegated, and in the body on that day. */
function forHeadFindings(paper: CheckedPaper, { right, name }: SignedBy, staff: readonly OfficerOf[], day: Day) {
  if (staff.length === 0) return [];
  const facts = { title: paper.title, name: name!, day: shortDate(day) };
  const now = staff.find((one) => key(one.name) === key(name!) && covers(one.period, day));
  if (!now) return [contradiction('papers.signer-not-on-staff', [paper], facts, law)];
  const isDeputy = /^pho\b/.test(fold(now.position));
  if (right === 'deputy' && !isDeputy)
    return [contradiction('papers.signer-no-deputy', [paper], { ...facts, position: now.position }, law)];
  return [];
}

function periodText({ from, until }: Period): string {
  return until === null ? `từ ${shortDate(from)}` : `${shortDate(from)} – ${shortDate(until)}`;
}

function awardFindings(paper: CheckedPaper, day: Day): readonly PaperFinding[] {
  if (paper.kind !== 'commendation-decision') return [];
  const power = awardingPowerOf(day);
  if (!power) return [];
  const beyond = [...new Set(paper.named.map(({ award }) => award))].filter((award) => award !== '' && !power.gives(award));
  return beyond.map((award) => contradiction('papers.award-beyond-power', [paper], { title: paper.title, award }, power.law));
}

/** The letter that proposes the title goes to who recognises that day; where practice alone says so, it is advice. */
function recogniserFindings(paper: CheckedPaper, day: Day): readonly PaperFinding[] {
  const power = paper.kind === 'proposal-letter' ? recognisingPowerOf(day) : undefined;
  const [addressee] = paper.addressees;
  if (!power || !addressee || key(addressee).includes(key(power.who))) return [];
  const facts = { title: paper.title, addressee, day: shortDate(day), who: power.who };
  const finding = contradiction('papers.addressee-without-power', [paper], facts, power.law);
  return [power.isCertain ? finding : { ...finding, weight: 'advice' }];
}
