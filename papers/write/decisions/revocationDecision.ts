import { type Day, longDate, shortDate } from '#domain/kernel/day.ts';
import { missingOf } from '../missing.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { recognisedPeriod } from '../titleName.ts';
import type { RecognisedUnit } from './titleDecision.ts';

/** What a decision that takes a title back prints (quyết định hủy bỏ, thu hồi danh hiệu). */
export interface RevocationDecisionValues {
  readonly head: Head;
  readonly authority: string;
  readonly bases: readonly string[];
  readonly title: string;
  /** The period it had recognised, half-open. */
  readonly period: { readonly from: Day; readonly until: Day };
  readonly unit: RecognisedUnit;
  /** The decision that recognised it. */
  readonly revoked: { readonly number: string; readonly day: Day; readonly issuer: string };
  /** Why, from a concluded matter: a clause that follows «vì». */
  readonly reason: string;
  readonly form: 'Giấy công nhận' | 'Bằng công nhận';
  /** To whom and until when the original is handed back. */
  readonly handBack?: { readonly to: string; readonly through: Day };
  /** Words on the bonus to be paid back, where the rule asks for it. */
  readonly bonus?: string;
  readonly executors: readonly string[];
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The decision that voids a recognition; the certificate is called in, the title no longer stands. */
export function revocationDecision(values: RevocationDecisionValues): LetterPaper {
  const period = recognisedPeriod(values.period);
  return {
    format: 'nd30',
    kind: 'revocation-decision',
    head: values.head,
    type: 'Quyết định',
    subject: `Về việc hủy bỏ công nhận, thu hồi danh hiệu “${values.title}” ${period}`,
    body: [
      { kind: 'banner', text: values.authority },
      { kind: 'bases', lines: values.bases },
      { kind: 'banner', text: 'Quyết định:' },
      ...articlesOf(values, period),
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function articlesOf(values: RevocationDecisionValues, period: string): readonly Block[] {
  const { unit, revoked, handBack, bonus } = values;
  const register = unit.registerNumber ? ` (số vào sổ: ${unit.registerNumber})` : '';
  const back = handBack ? ` ${unit.name} nộp lại bản gốc về ${handBack.to}, chậm nhất ngày ${shortDate(handBack.through)}.` : '';
  const money = bonus ? ` ${bonus.replace(/[.\s]+$/, '')}.` : '';
  const basis = `Quyết định số ${revoked.number} ${longDate(revoked.day)} của ${revoked.issuer}`;
  return [
    {
      kind: 'article',
      number: 1,
      text: `Hủy bỏ việc công nhận danh hiệu “${values.title}” ${period} đối với ${unit.name} tại ${basis}, vì ${values.reason.replace(/[.\s]+$/, '')}.`,
    },
    { kind: 'article', number: 2, text: `Thu hồi ${values.form}${register}.${back}${money}` },
    { kind: 'article', number: 3, text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
    {
      kind: 'article',
      number: 4,
      text: `${[...values.executors, unit.name].join('; ')} chịu trách nhiệm thi hành Quyết định này./.`,
    },
  ];
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInRevocationDecision(values: RevocationDecisionValues): readonly string[] {
  return missingOf([
    ['số, ký hiệu', values.head.number?.replace(/^\/.*/, '')],
    ['địa danh', values.head.place],
    ['ngày ban hành', values.head.day],
    ['thẩm quyền ban hành', values.authority],
    ['căn cứ ban hành', values.bases],
    ['lý do', values.reason],
    ['quyết định bị hủy bỏ', values.revoked.number],
    ['họ tên người ký', values.signer.name],
    ['nơi nhận', values.recipients],
  ]);
}
