import { listTable } from '../listTable.ts';
import { shareText } from '../numberWords.ts';
import type { Block } from '../paper.ts';
import type { Meeting } from './minutes.ts';

/** The rule a vote was held by (quy định biểu quyết); the regulation of the place sets it, no law for every title. */
export interface VoteRule {
  readonly form: 'hands' | 'ballot' | 'sealed' | 'written';
  /** Whom the share counts. */
  readonly base: 'members' | 'present';
  /** Tỷ lệ tối thiểu in percent. */
  readonly share: number;
  /** Where it stands: `Điều 9 Quy chế thi đua, khen thưởng của nhà trường`. */
  readonly source?: string;
}

/** A case that was voted on, with its result as announced. */
export interface VotedCase {
  readonly name: string;
  /** Chức vụ, đơn vị of a person. */
  readonly office?: string;
  /** Danh hiệu, hình thức đề nghị. */
  readonly award: string;
  readonly agree: number;
  readonly against: number;
  readonly abstain?: number;
  /** How many the share is of, where members had to stand aside (không bỏ phiếu vì có liên quan). */
  readonly of?: number;
  readonly accepted: boolean;
}

const forms = {
  hands: 'biểu quyết giơ tay',
  ballot: 'bỏ phiếu kín',
  sealed: 'bỏ phiếu điện tử kín',
  written: 'lấy ý kiến bằng văn bản',
} as const;
const bases = { members: 'tổng số thành viên', present: 'số thành viên có mặt' } as const;

/** The rule as a sentence, its base named. */
export function voteRuleText({ form, base, share, source }: VoteRule): string {
  const from = source ? ` (theo ${source})` : '';
  return `Hình thức: ${forms[form]}. Trường hợp được từ ${String(share).replace('.', ',')}% trở lên ${bases[base]} đồng ý thì được đề nghị${from}.`;
}

/** Votes of each case, the share with its base, and the result. */
export function voteTable(
  cases: readonly VotedCase[],
  rule: VoteRule,
  attendance: Meeting['attendance'],
  naming: string,
): readonly Block[] {
  const base = rule.base === 'members' ? attendance.total : attendance.present;
  return listTable(cases, [
    { head: naming, share: 4.4, of: ({ name }) => name },
    { head: 'Chức vụ, đơn vị', share: 4, of: ({ office }) => office },
    { head: 'Danh hiệu, hình thức đề nghị', share: 4, of: ({ award }) => award },
    { head: 'Đồng ý', share: 3, align: 'center', of: ({ agree, of = base }) => shareText(agree, of) },
    { head: 'Không đồng ý', share: 1.9, align: 'center', of: ({ against }) => String(against) },
    {
      head: 'Ý kiến khác',
      share: 1.7,
      align: 'center',
      of: ({ abstain }) => (abstain === undefined ? undefined : String(abstain)),
    },
    { head: 'Kết quả', share: 2.2, align: 'center', of: ({ accepted }) => (accepted ? 'Đề nghị' : 'Không đề nghị') },
  ]);
}
