import { headNeeds, missingOf, type Need, signerNeeds } from '../missing.ts';
import {
  type Annex,
  type Block,
  type Head,
  type LetterPaper,
  type PaperKind,
  type Signer,
  signaturesOf,
  type Words,
} from '../paper.ts';
import { said, upperFirst } from '../sections.ts';

/** What stands around the articles of every decision (quyết định cá biệt; Mẫu 1.2, 1.3 of NĐ 30/2020/NĐ-CP). */
export interface DecisionFrame {
  readonly head: Head;
  /** Thẩm quyền ban hành: `Chủ tịch Ủy ban nhân dân xã Bến Sậy`. */
  readonly authority: string;
  /** Each without end punctuation; the last is usually «Theo đề nghị của …». */
  readonly bases: readonly string[];
  readonly signer: Signer;
  /** «Như Điều …» takes the number of the last article, whichever it was given. */
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** Điều of a decision: its sentence, and the list or table under it. */
export interface Article {
  readonly text: Words;
  readonly under?: readonly Block[];
}

/** What a decision decides. */
export interface DecisionMatter {
  readonly kind: PaperKind;
  /** Trích yếu, with «Về việc». */
  readonly subject: string;
  /** In order; a plain sentence is an article without a list. */
  readonly articles: readonly (string | Article)[];
  readonly annexes?: readonly Annex[];
}

/** A decision: authority, bases, «QUYẾT ĐỊNH:», numbered articles. */
export function decision(frame: DecisionFrame, matter: DecisionMatter): LetterPaper {
  return {
    format: 'nd30',
    kind: matter.kind,
    head: frame.head,
    type: 'Quyết định',
    subject: matter.subject,
    body: [
      { kind: 'banner', text: frame.authority },
      { kind: 'bases', lines: said(frame.bases) },
      { kind: 'banner', text: 'Quyết định:' },
      ...matter.articles.flatMap((article, at): readonly Block[] => {
        const { text, under = [] } = typeof article === 'string' ? { text: article } : article;
        return [{ kind: 'article', number: at + 1, text }, ...under];
      }),
    ],
    signatures: signaturesOf([frame.signer], frame.head),
    recipients: said(frame.recipients).map((line) => line.replace(/^Như Điều \d+/, `Như Điều ${matter.articles.length}`)),
    annexes: matter.annexes ?? [],
    sample: frame.sample === true,
  };
}

/** From when it holds; the usual is the day it is signed. */
export const inForce = 'Quyết định này có hiệu lực kể từ ngày ký.';

/** The last article: who carries the decision out. */
export function executedBy(executors: readonly string[]): string {
  const named = said(executors).join('; ') || 'các cơ quan, đơn vị, cá nhân có liên quan';
  return `${upperFirst(named)} chịu trách nhiệm thi hành Quyết định này./.`;
}

/** What a decision cannot be issued without, in words (còn thiếu gì): its frame, and `needs` of its matter. */
export function missingInDecision(frame: DecisionFrame, needs: readonly Need[]): readonly string[] {
  return missingOf([
    ...headNeeds(frame.head),
    ['thẩm quyền ban hành', frame.authority],
    ['căn cứ ban hành', frame.bases],
    ...needs,
    ...signerNeeds([frame.signer]),
    ['nơi nhận', frame.recipients],
  ]);
}
