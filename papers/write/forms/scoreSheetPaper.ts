import { missingOf, signerNeeds } from '../missing.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { pointsText } from '../points.ts';
import { allLayers, type LayerPoints, type Layers, type ScoreLine, scoreTable } from './scoreTable.ts';

/** What a printed score sheet holds (bảng tự chấm điểm); points in hundredths, as the case has them: nothing is added up here. */
export interface ScoreSheetValues {
  readonly head: Head;
  readonly unit: string;
  readonly title: string;
  readonly year: number;
  readonly lines: readonly ScoreLine[];
  readonly total: LayerPoints;
  /** Điểm đạt chuẩn. */
  readonly pass: number;
  /** Absent: all three; a unit without a co-scorer leaves `co` out. */
  readonly layers?: Layers;
  /** One to three, left to right. */
  readonly signers: readonly Signer[];
  readonly sample?: boolean;
}

/** The score sheet with its layers side by side, for signing or for filling in by hand. */
export function scoreSheetPaper(values: ScoreSheetValues): LetterPaper {
  return {
    format: 'form',
    kind: 'score-sheet',
    head: values.head,
    type: 'Bảng tự chấm điểm',
    subject: `“${values.title}” năm ${values.year}`,
    body: [
      { kind: 'facts', rows: [{ label: 'Đơn vị', value: values.unit }] },
      ...scoreTable(values.lines, values.total, values.layers ?? allLayers),
      { kind: 'paragraph', align: 'plain', text: `Điểm đạt chuẩn: ${pointsText(values.pass)} điểm trở lên.` },
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the sheet cannot be signed without, in words (còn thiếu gì); for filling in by hand it may lack its points. */
export function missingInScoreSheet(values: ScoreSheetValues): readonly string[] {
  return missingOf([
    ['đơn vị', values.unit],
    ['danh hiệu', values.title],
    ['tiêu chí', values.lines],
    ['tổng điểm tự chấm', values.total.self === null ? null : 'có'],
    ...signerNeeds(values.signers),
  ]);
}
