import { type Day, longDate } from '#domain/kernel/day.ts';
import { headNeeds, missingOf, signerNeeds } from '../missing.ts';
import { shareText } from '../numberWords.ts';
import { type Block, type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { listOf, said } from '../sections.ts';

/** What the resolution of the staff conference holds (nghị quyết hội nghị cán bộ, công chức, viên chức). */
export interface ConferenceResolutionValues {
  readonly head: Head;
  /** `Hội nghị viên chức, người lao động năm 2026`. */
  readonly conference: string;
  readonly bases: readonly string[];
  /** Each an article: its sentence that ends with «:» where a list follows. */
  readonly points: readonly { readonly text: string; readonly items: readonly string[] }[];
  /** Who sees to it that the resolution is kept. */
  readonly executors: readonly string[];
  readonly vote: { readonly day: Day; readonly agree: number; readonly present: number };
  readonly signer: Signer;
  readonly recipients: readonly string[];
  readonly sample?: boolean;
}

/** The resolution that binds the office to the year's work; passed by those present. */
export function conferenceResolution(values: ConferenceResolutionValues): LetterPaper {
  const { vote } = values;
  const points = values.points.filter(({ text }) => text.trim() !== '');
  const executors = said(values.executors).join('; ');
  return {
    format: 'nd30',
    kind: 'conference-resolution',
    head: values.head,
    type: 'Nghị quyết',
    subject: values.conference,
    body: [
      { kind: 'banner', text: values.conference },
      { kind: 'bases', lines: said(values.bases) },
      { kind: 'banner', text: 'Quyết nghị:' },
      ...points.flatMap(({ text, items }, at): readonly Block[] => [
        { kind: 'article', number: at + 1, text: sentence(text, said(items).length > 0) },
        ...listOf('number', items),
      ]),
      {
        kind: 'article',
        number: points.length + 1,
        text: `${executors ? `Giao ${executors} tổ chức, giám sát việc thực hiện Nghị quyết này. ` : ''}Nghị quyết đã được Hội nghị thông qua ${longDate(vote.day)} với ${shareText(vote.agree, vote.present)} đại biểu có mặt tán thành./.`,
      },
    ],
    signatures: signaturesOf([values.signer], values.head),
    recipients: values.recipients,
    sample: values.sample === true,
  };
}

const sentence = (text: string, listed: boolean) => `${text.replace(/[.:;\s]+$/, '')}${listed ? ':' : '.'}`;

/** What the resolution cannot be issued without, in words (còn thiếu gì). */
export function missingInConferenceResolution(values: ConferenceResolutionValues): readonly string[] {
  return missingOf([
    ...headNeeds(values.head),
    ['tên hội nghị', values.conference],
    ['căn cứ', values.bases],
    ['nội dung quyết nghị', values.points.map(({ text }) => text)],
    ['nơi tổ chức thực hiện', values.executors],
    ['kết quả biểu quyết', values.vote.agree],
    ...signerNeeds([values.signer]),
    ['nơi nhận', values.recipients],
  ]);
}
