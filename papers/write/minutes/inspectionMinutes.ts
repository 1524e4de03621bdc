import { type Day, shortDate } from '#domain/kernel/day.ts';
import { citationText } from '../citation.ts';
import { type LayerPoints, type Layers, type ScoreLine, scoreTable } from '../forms/scoreTable.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import { hourText, momentText } from '../moment.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { dashes } from '../sections.ts';
import { listOrNone, nameAndTitle, type Participant } from './minutes.ts';
import { type PanelPart, panelNeeds, panelSection } from './panelSection.ts';

/** What the minutes of an inspection hold (biên bản kiểm tra); points in hundredths. */
export interface InspectionMinutesValues {
  readonly head: Head;
  /** Quyết định thành lập đoàn kiểm tra. */
  readonly decision: { readonly number: string; readonly day: Day; readonly issuer: string };
  readonly unit: string;
  readonly title: string;
  readonly year: number;
  /** ISO 8601 instants in UTC. */
  readonly opened: string;
  readonly closed: string;
  readonly venue: string;
  readonly team: readonly Participant[];
  readonly hosts: readonly Participant[];
  readonly lines: readonly ScoreLine[];
  readonly total: LayerPoints;
  readonly layers: Layers;
  /** Where independent reviewers scored (tổ thẩm định). */
  readonly panel?: PanelPart;
  readonly strengths: readonly string[];
  /** An area and what is wanting, never a person. */
  readonly shortcomings: readonly string[];
  readonly requests: readonly { readonly text: string; readonly due?: Day }[];
  /** Ý kiến của đơn vị được kiểm tra. */
  readonly reply?: string;
  /** Head of the team, head of the unit, co-signer: two or three. */
  readonly signers: readonly Signer[];
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** One minutes of the inspection on site, signed by the team and the unit. */
export function inspectionMinutes(values: InspectionMinutesValues): LetterPaper {
  const { decision, unit, title, year } = values;
  return {
    format: 'nd30',
    kind: 'inspection-minutes',
    head: values.head,
    type: 'Biên bản',
    subject: `Kiểm tra việc thực hiện “${title}” năm ${year}`,
    body: [
      {
        kind: 'paragraph',
        text: `Thực hiện ${citationText(decision)}, đoàn kiểm tra làm việc tại ${unit}.`,
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Thời gian bắt đầu', value: momentText(values.opened) },
          { label: 'Địa điểm', value: values.venue },
        ],
      },
      ...present('Đoàn kiểm tra', values.team),
      ...present('Đơn vị được kiểm tra', values.hosts),
      { kind: 'heading', text: 'I. Kết quả chấm điểm' },
      ...scoreTable(values.lines, values.total, values.layers),
      ...(values.panel ? panelSection(values.panel) : []),
      { kind: 'heading', text: 'II. Ưu điểm' },
      ...listOrNone(values.strengths, 'Đoàn kiểm tra không ghi nhận riêng.'),
      { kind: 'heading', text: 'III. Hạn chế' },
      ...listOrNone(values.shortcomings, 'Không có hạn chế phải ghi nhận.'),
      { kind: 'heading', text: 'IV. Yêu cầu, kiến nghị' },
      ...listOrNone(values.requests.filter(({ text }) => text.trim() !== '').map(requestText), 'Không có.'),
      { kind: 'heading', text: 'V. Ý kiến của đơn vị' },
      { kind: 'paragraph', text: values.reply?.trim() || 'Không có ý kiến khác được ghi nhận.' },
      {
        kind: 'paragraph',
        text: `Buổi kiểm tra kết thúc vào ${hourText(values.closed)}; biên bản đã được đọc lại cho các bên cùng nghe và ký./.`,
      },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

function present(heading: string, people: readonly Participant[]): readonly Block[] {
  if (people.length === 0) return [];
  return [{ kind: 'heading', text: heading }, ...dashes(people.map(nameAndTitle))];
}

/** What the minutes cannot be signed without, in words (còn thiếu gì). */
export function missingInInspectionMinutes(values: InspectionMinutesValues): readonly string[] {
  return missingOf([
    ['danh hiệu', values.title],
    ['cơ quan kiểm tra', values.head.issuer],
    ['quyết định thành lập đoàn kiểm tra', values.decision.number],
    ['đơn vị được kiểm tra', values.unit],
    ['địa điểm', values.venue],
    ['thành viên đoàn kiểm tra', values.team.map(({ name }) => name)],
    ['đại diện đơn vị được kiểm tra', values.hosts.map(({ name }) => name)],
    ['bảng chấm điểm', values.lines],
    ['điểm thẩm định', values.layers.appraised === undefined || values.total.appraised !== null ? 'có' : null],
    ...(values.panel ? panelNeeds(values.panel) : []),
    ...signerNeeds(values.signers),
  ]);
}

const requestText = ({ text, due }: { readonly text: string; readonly due?: Day }) =>
  due ? `${text.replace(/[.;\s]+$/, '')}, chậm nhất ngày ${shortDate(due)}` : text;
