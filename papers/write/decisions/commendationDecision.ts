import { listTable } from '../listTable.ts';
import { counted, money, moneyInWords } from '../numberWords.ts';
import type { Annex, Block, LetterPaper } from '../paper.ts';
import { unclosed } from '../sections.ts';
import { type DecisionFrame, decision, executedBy, inForce, missingInDecision } from './decision.ts';

/** Who is commended. */
export interface Commended {
  readonly name: string;
  /** Chức vụ, đơn vị of a person. */
  readonly office?: string;
}

/** What a decision of commendation prints (quyết định khen thưởng); money in đồng. */
export interface CommendationDecisionValues extends DecisionFrame {
  /** A title of emulation is recognised (công nhận), not granted; absent: granted (tặng). */
  readonly act?: 'recognise';
  /** `Giấy khen`, `Bằng khen`; `danh hiệu “Chiến sĩ thi đua cơ sở”`. */
  readonly form: string;
  readonly collectives: readonly Commended[];
  readonly persons: readonly Commended[];
  /** A clause that follows «đã có»: `thành tích xuất sắc trong phong trào … năm 2026`. */
  readonly merit: string;
  readonly bonus?: {
    readonly collective: number;
    readonly person: number;
    /** Where the money is taken from: `Quỹ thi đua, khen thưởng năm 2026 của nhà trường`. */
    readonly source: string;
  };
  readonly executors: readonly string[];
}

/** The decision that commends collectives and persons, with the bonus in figures and words. */
export function commendationDecision(values: CommendationDecisionValues): LetterPaper {
  const whom = whomOf(values);
  return decision(values, {
    kind: 'commendation-decision',
    subject: values.act ? `Về việc công nhận ${values.form}` : `Về việc khen thưởng ${wordsOf(values)}`.trim(),
    articles: [
      `${verbOf(values)} ${values.form}${whom.named}, đã có ${unclosed(values.merit)}.`,
      ...bonusOf(values),
      inForce,
      executedBy([...values.executors, ...whom.those]),
    ],
    annexes: whom.annexed ? [listsOf(values)] : [],
  });
}

/** Whom Điều 1 names: one by name, more by their list, nobody yet in a draft. */
function whomOf(values: CommendationDecisionValues) {
  const all = [...values.collectives, ...values.persons];
  const [only] = all;
  const to = values.act ? 'đối với' : 'cho';
  if (!only) return { named: '', those: [], annexed: false };
  if (all.length === 1)
    return { named: ` ${to} ${nameOf(only)}`, those: [`${wordsOf(values)} có tên tại Điều 1`], annexed: false };
  return {
    named: ` ${to} ${countsOf(values)} có tên trong danh sách kèm theo`,
    those: [`các ${wordsOf(values)} có tên trong danh sách`],
    annexed: true,
  };
}

const verbOf = ({ act }: CommendationDecisionValues) => (act ? 'Công nhận' : 'Tặng');

function wordsOf({ collectives, persons }: CommendationDecisionValues): string {
  return [collectives.length > 0 ? 'tập thể' : '', persons.length > 0 ? 'cá nhân' : ''].filter(Boolean).join(', ');
}

function countsOf({ collectives, persons }: CommendationDecisionValues): string {
  return [
    collectives.length > 0 ? `${counted(collectives.length)} tập thể` : '',
    persons.length > 0 ? `${counted(persons.length)} cá nhân` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

const nameOf = ({ name, office }: Commended) => (office ? `${name}, ${office}` : name);

function bonusOf({ bonus, collectives, persons, form }: CommendationDecisionValues): readonly string[] {
  if (!bonus || collectives.length + persons.length === 0) return [];
  const rates = [
    collectives.length > 0 ? `mỗi tập thể ${money(bonus.collective)}` : '',
    persons.length > 0 ? `mỗi cá nhân ${money(bonus.person)}` : '',
  ].filter(Boolean);
  const total = collectives.length * bonus.collective + persons.length * bonus.person;
  return [
    `Kèm theo ${form} là tiền thưởng: ${rates.join('; ')}. Tổng số tiền thưởng là ${money(total)} (${moneyInWords(total)}), trích từ ${unclosed(bonus.source)}.`,
  ];
}

function listsOf(values: CommendationDecisionValues): Annex {
  const both = values.collectives.length > 0 && values.persons.length > 0;
  const part = (heading: string, rows: readonly Block[]): readonly Block[] =>
    rows.length === 0 ? [] : [...(both ? [{ kind: 'heading' as const, text: heading }] : []), ...rows];
  const office = { head: 'Chức vụ, đơn vị', share: 7, of: (row: Commended) => row.office };
  return {
    label: 'Danh sách',
    title: `${verbOf(values)} ${values.form} ${values.act ? 'đối với' : 'cho'} ${wordsOf(values)}`,
    body: [
      ...part('1. Tập thể', listTable(values.collectives, [{ head: 'Tên tập thể', share: 7, of: ({ name }) => name }, office])),
      ...part('2. Cá nhân', listTable(values.persons, [{ head: 'Họ và tên', share: 6, of: ({ name }) => name }, office])),
    ],
  };
}

/** What the decision cannot be issued without, in words (còn thiếu gì). */
export function missingInCommendationDecision(values: CommendationDecisionValues): readonly string[] {
  return missingInDecision(values, [
    ['hình thức khen thưởng', values.form],
    ['tập thể, cá nhân được khen thưởng', [...values.collectives, ...values.persons].map(({ name }) => name)],
    ['thành tích được khen thưởng', values.merit],
    ['nguồn tiền thưởng', values.bonus ? values.bonus.source : 'không kèm tiền thưởng'],
    ['nơi thi hành quyết định', values.executors],
  ]);
}
