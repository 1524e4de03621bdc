import { type Citation, citationText } from '../citation.ts';
import { listTable } from '../listTable.ts';
import { counted } from '../numberWords.ts';
import type { Annex, Block, LetterPaper, PaperKind } from '../paper.ts';
import { listOf } from '../sections.ts';
import { type DecisionFrame, decision, executedBy, missingInDecision } from './decision.ts';

/** A member of the body that the decision sets up. */
export interface BodyMember {
  readonly name: string;
  /** Chức vụ, đơn vị công tác. */
  readonly office: string;
  /** `Trưởng ban`, `Chủ tịch Hội đồng`, `Thành viên`. */
  readonly role: string;
}

/** What a decision that sets up a body prints (quyết định thành lập). */
export interface BodyDecisionValues extends DecisionFrame {
  /** Ban Vận động, Hội đồng, đoàn kiểm tra, tổ kiểm phiếu. */
  readonly body: keyof typeof bodies;
  /** In full: `Ban Vận động xây dựng “Đơn vị đạt chuẩn văn hóa” của Trường …`. */
  readonly name: string;
  /** In the order to be printed, the head first. */
  readonly members: readonly BodyMember[];
  readonly duties: readonly string[];
  /** How it works, in whole sentences; absent: the usual of its sort. */
  readonly working?: string;
  /** The decision it replaces. */
  readonly replaces?: Citation;
  readonly executors: readonly string[];
}

const bodies = {
  board: {
    kind: 'board-decision',
    short: 'Ban Vận động',
    working: 'Ban Vận động làm việc theo chế độ kiêm nhiệm; Trưởng ban phân công nhiệm vụ cụ thể cho từng thành viên.',
  },
  council: {
    kind: 'council-decision',
    short: 'Hội đồng',
    working:
      'Hội đồng làm việc theo nguyên tắc tập trung dân chủ, quyết định theo đa số. Thành viên có liên quan đến trường hợp đang xét không bỏ phiếu đối với trường hợp đó.',
  },
  'inspection-team': {
    kind: 'inspection-team-decision',
    short: 'Đoàn kiểm tra',
    working: 'Đoàn kiểm tra tự giải thể sau khi bàn giao biên bản và hồ sơ kiểm tra.',
  },
  'counting-team': {
    kind: 'counting-team-decision',
    short: 'Tổ kiểm phiếu',
    working: 'Tổ kiểm phiếu giữ bí mật nội dung phiếu bầu và tự giải thể sau khi bàn giao biên bản kiểm phiếu.',
  },
} as const satisfies Readonly<Record<string, { readonly kind: PaperKind; readonly short: string; readonly working: string }>>;

/** As many members stand in Điều 1; more stand in an annexed list. */
const mostInArticle = 7;

/** The decision that sets up a body of the movement, with its members and duties. */
export function bodyDecision(values: BodyDecisionValues): LetterPaper {
  const { kind } = bodies[values.body];
  const annexed = values.members.length > mostInArticle;
  return decision(values, {
    kind,
    subject: `Về việc thành lập ${values.name}`,
    articles: articlesOf(values, annexed),
    annexes: annexed ? [membersAnnex(values)] : [],
  });
}

function articlesOf(values: BodyDecisionValues, annexed: boolean) {
  const { short, working } = bodies[values.body];
  const { members, duties, replaces } = values;
  const listed = annexed ? 'có tên trong danh sách kèm theo.' : 'có tên sau đây:';
  const who = members.length > 0 ? ` gồm ${counted(members.length)} thành viên ${listed}` : '.';
  const work = listOf('letter', duties);
  const instead = replaces ? ` và thay thế ${citationText(replaces)}` : '';
  return [
    {
      text: `Thành lập ${values.name}${who}`,
      under: annexed ? [] : memberList(members),
    },
    ...(work.length > 0 ? [{ text: `${short} có nhiệm vụ:`, under: work }] : []),
    values.working?.trim() || working,
    `Quyết định này có hiệu lực kể từ ngày ký${instead}.`,
    executedBy([...values.executors, 'các thành viên có tên tại Điều 1']),
  ];
}

function memberList(members: readonly BodyMember[]): readonly Block[] {
  return listOf(
    'number',
    members.map(({ name, office, role }) => [name, office, role].filter(Boolean).join(' – ')),
  );
}

function membersAnnex({ name, members }: BodyDecisionValues): Annex {
  return {
    label: 'Danh sách',
    title: `Thành viên ${name}`,
    body: listTable(members, [
      { head: 'Họ và tên', share: 5, of: (member) => member.name },
      { head: 'Chức vụ, đơn vị công tác', share: 6, of: ({ office }) => office },
      { head: 'Nhiệm vụ', share: 4.8, of: ({ role }) => role },
    ]),
  };
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInBodyDecision(values: BodyDecisionValues): readonly string[] {
  return missingInDecision(values, [
    ['tên của tổ chức được thành lập', values.name],
    ['thành viên', values.members.map(({ name }) => name)],
    ['nhiệm vụ', values.duties],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
