import type { NamedOne, VotedOne } from '#domain/papers/checkedPaper.ts';
import type { LetterPaper, Paper } from '../write/paper.ts';
import { plainText } from '../write/paper.ts';
import { blocksOf, factIn, type RowByHead, tablesOf } from './texts.ts';

const nameHeads = ['Họ và tên', 'Tên tập thể', 'Tập thể', 'Tập thể, cá nhân'] as const;
const officeHeads = ['Chức vụ, đơn vị', 'Chức vụ, đơn vị công tác'] as const;
const awardHeads = ['Danh hiệu, hình thức đề nghị', 'Hình thức khen thưởng'] as const;

const cell = (row: RowByHead, heads: readonly string[]) =>
  heads
    .map((head) => row.get(head))
    .find((text) => text)
    ?.trim() ?? '';

/** Rows of the tables that name people or collectives. */
function namingRows(paper: LetterPaper): readonly RowByHead[] {
  return tablesOf(paper).flatMap((rows) => rows.filter((row) => cell(row, nameHeads) !== ''));
}

const namedIn = (row: RowByHead): NamedOne => ({
  name: cell(row, nameHeads),
  office: cell(row, officeHeads),
  award: cell(row, awardHeads),
});

/** «Đề nghị … đối với …:» over the names that it is asked for. */
function requested(paper: LetterPaper): readonly NamedOne[] {
  return paper.body.flatMap((block, at) => {
    const before = paper.body[at - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const award = /Đề nghị (.+?) đối với\s/u.exec(plainText(before.text))?.[1];
    if (award === undefined) return [];
    return block.items.map((item) => ({ name: plainText(item).replace(/[;.,\s]+$/, ''), office: '', award }));
  });
}

/** Điều 1 grants to one by name, or to those of the list. */
function commended(paper: LetterPaper): readonly NamedOne[] {
  const first = blocksOf(paper).find((block) => block.kind === 'article' && block.number === 1);
  const text = first?.kind === 'article' ? plainText(first.text) : '';
  const [, award = '', whom = ''] = /^(?:Tặng|Công nhận) (.+?) (?:cho|đối với) (.+?), đã có/u.exec(text) ?? [];
  const rows = namingRows(paper);
  if (rows.length > 0) return rows.map((row) => ({ ...namedIn(row), award }));
  const [name = '', ...office] = whom.split(', ');
  return name === '' ? [] : [{ name, office: office.join(', '), award }];
}

/** The person whose report it is; the award stands in its subject. */
function reported(paper: LetterPaper): readonly NamedOne[] {
  const name = factIn(paper, 'Họ và tên');
  const award = /^Đề nghị (.+?)(?: năm(?: học)? [\d –-]+)?$/u.exec(paper.subject ?? '')?.[1] ?? '';
  return name ? [{ name, office: factIn(paper, 'Chức vụ, đơn vị công tác') ?? '', award }] : [];
}

/** Whom a paper proposes, lists or commends, as it prints them; nobody for papers that name people otherwise. */
export function peopleNamed(paper: Paper): readonly NamedOne[] {
  if (paper.format === 'certificate') {
    const name = paper.unit.replace(/^(?:Ông|Bà)\s+/u, '');
    return paper.kind === 'commendation-certificate' && name ? [{ name, office: '', award: paper.heading }] : [];
  }
  if (paper.kind === 'submission') return requested(paper);
  if (paper.kind === 'commendation-decision') return commended(paper);
  if (paper.kind === 'person-merit-report') return reported(paper);
  return paper.kind === 'merit-list' || paper.kind === 'bonus-list' ? namingRows(paper).map(namedIn) : [];
}

const whole = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);
const results: Readonly<Record<string, boolean>> = { 'Đề nghị': true, 'Không đề nghị': false };

/** Each case that minutes voted on, with its votes. */
export function peopleVoted(paper: Paper): readonly VotedOne[] {
  if (paper.format === 'certificate') return [];
  if (!['title-review-minutes', 'commendation-minutes', 'counting-minutes'].includes(paper.kind)) return [];
  return namingRows(paper).map((row) => {
    const share = cell(row, ['Tỷ lệ đồng ý', 'Đồng ý']);
    return {
      ...namedIn(row),
      agree: whole(cell(row, ['Số phiếu đồng ý', 'Đồng ý'])),
      against: whole(cell(row, ['Số phiếu không đồng ý', 'Không đồng ý'])),
      abstain: whole(cell(row, ['Ý kiến khác'])),
      of: /\/\d+/.test(share) ? whole(share.slice(share.indexOf('/'))) : null,
      accepted: results[cell(row, ['Kết quả'])] ?? null,
    };
  });
}
