import { listTable } from '../listTable.ts';
import { counted } from '../numberWords.ts';
import type { Annex, LetterPaper } from '../paper.ts';
import { type DecisionFrame, decision, executedBy, inForce, missingInDecision } from './decision.ts';

/** An initiative (sáng kiến) that is recognised. */
export interface RecognisedInitiative {
  readonly name: string;
  /** Author, or authors separated by commas. */
  readonly authors: string;
  /** Chức vụ, đơn vị of the author. */
  readonly office?: string;
  /** Phạm vi áp dụng: `toàn trường`. */
  readonly scope?: string;
}

/** What a decision on initiatives prints (quyết định công nhận sáng kiến). */
export interface InitiativeDecisionValues extends DecisionFrame {
  /** `cấp cơ sở`. */
  readonly level: string;
  /** `năm 2026`, `năm học 2026–2027`. */
  readonly year: string;
  readonly initiatives: readonly RecognisedInitiative[];
  readonly executors: readonly string[];
}

/** The decision that recognises initiatives; what a title of emulation fighter needs. */
export function initiativeDecision(values: InitiativeDecisionValues): LetterPaper {
  const what = `sáng kiến ${values.level} ${values.year}`;
  const [only] = values.initiatives;
  const many = values.initiatives.length > 1;
  return decision(values, {
    kind: 'initiative-decision',
    subject: `Về việc công nhận ${what}`,
    articles: [
      many || !only
        ? `Công nhận ${counted(values.initiatives.length)} ${what} có tên trong danh sách kèm theo.`
        : `Công nhận sáng kiến “${only.name}” của ${authorOf(only)} là ${what}${only.scope ? `, phạm vi áp dụng: ${only.scope}` : ''}.`,
      'Sáng kiến được công nhận tại Điều 1 được phổ biến, áp dụng trong đơn vị và là căn cứ xét danh hiệu thi đua, hình thức khen thưởng theo quy định; tác giả được hưởng quyền lợi theo quy định hiện hành.',
      inForce,
      executedBy([...values.executors, many ? 'các tác giả có tên trong danh sách' : 'tác giả có tên tại Điều 1']),
    ],
    annexes: many ? [listOf(values, what)] : [],
  });
}

const authorOf = ({ authors, office }: RecognisedInitiative) => (office ? `${authors}, ${office}` : authors);

function listOf({ initiatives }: InitiativeDecisionValues, what: string): Annex {
  return {
    label: 'Danh sách',
    title: `Công nhận ${what}`,
    body: listTable(initiatives, [
      { head: 'Tên sáng kiến', share: 7, of: ({ name }) => name },
      { head: 'Tác giả', share: 4, of: ({ authors }) => authors },
      { head: 'Chức vụ, đơn vị', share: 3.6, of: ({ office }) => office },
      { head: 'Phạm vi áp dụng', share: 3, of: ({ scope }) => scope },
    ]),
  };
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInInitiativeDecision(values: InitiativeDecisionValues): readonly string[] {
  return missingInDecision(values, [
    ['năm', values.year],
    ['cấp của sáng kiến', values.level],
    ['sáng kiến được công nhận', values.initiatives.map(({ name }) => name)],
    ['tác giả', values.initiatives.map(({ authors }) => authors)],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
