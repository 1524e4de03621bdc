import type { BoardPart } from '#domain/plans/board.ts';
import { type BodyMember, bodyDecision, missingInBodyDecision } from '#papers/write/decisions/bodyDecision.ts';
import type { Typed } from '../typed.ts';
import type { YearCase } from '../yearCase.ts';
import {
  basesOf,
  type Composer,
  receiverAuthority,
  receiverDecider,
  receiverHead,
  unitAuthority,
  unitDecider,
  unitHead,
} from './frame.ts';

const roles: Readonly<Record<BoardPart, string>> = {
  head: 'Trưởng ban',
  deputy: 'Phó Trưởng ban',
  secretary: 'Thư ký',
  member: 'Ủy viên',
};

/** The decision on the board: its members are the board's own, on the board's day. */
export const boardDecision: Composer = (year, typed) => {
  const { board, positions, unit, title, nameOf, isDemo } = year;
  const duties = typed.entries('duties');
  const values = {
    body: 'board',
    name: `Ban Vận động xây dựng “${title}” của ${unit.name}`,
    head: { ...unitHead(year, typed), ...(board ? { day: board.decidedOn } : {}) },
    authority: unitAuthority(year),
    bases: typed.entries('bases'),
    members: (board?.members ?? []).map(({ personId, part }) => ({
      name: nameOf(personId),
      office: positions.get(personId) ?? '',
      role: roles[part],
    })),
    duties: duties.length > 0 ? duties : (board?.members ?? []).flatMap(({ task }) => (task ? [task] : [])),
    executors: ['Các tổ chuyên môn, đoàn thể'],
    signer: unitDecider(year),
    recipients: ['Như Điều 5', 'Lưu: VT'],
    sample: isDemo,
  } as const;
  return { paper: bodyDecision(values), missing: missingInBodyDecision(values) };
};

/** A decision of the body that recognises: who sits is typed. */
const receiverBody =
  (body: 'council' | 'inspection-team' | 'counting-team', name: (year: YearCase) => string): Composer =>
  (year, typed) => {
    const values = {
      body,
      name: name(year),
      head: receiverHead(year, typed),
      authority: receiverAuthority(year),
      bases: basesOf(year, typed),
      members: membersTyped(typed),
      duties: typed.entries('duties'),
      executors: [year.unit.name],
      signer: receiverDecider(year),
      recipients: [year.unit.name, 'Lưu: VT'],
      sample: year.isDemo,
    };
    return { paper: bodyDecision(values), missing: missingInBodyDecision(values) };
  };

function membersTyped(typed: Typed): readonly BodyMember[] {
  return typed.rows('members', 3).map(([name, office, role]) => ({ name: name!, office: office!, role: role! }));
}

/** The council that considers the title. */
export const councilDecision = receiverBody(
  'council',
  ({ title, campaign }) => `Hội đồng xét công nhận “${title}” năm ${campaign.year}`,
);

/** The team that inspects the unit. */
export const inspectionTeamDecision = receiverBody(
  'inspection-team',
  ({ title, campaign, unit }) => `Đoàn kiểm tra việc xây dựng “${title}” năm ${campaign.year} của ${unit.name}`,
);

/** The team that counts the council's votes. */
export const countingTeamDecision = receiverBody(
  'counting-team',
  ({ title, campaign }) => `Tổ kiểm phiếu của Hội đồng xét công nhận “${title}” năm ${campaign.year}`,
);
