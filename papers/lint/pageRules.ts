import { componentStyles, pageFormat, type Span } from '#domain/law/documentFormat.ts';
import { figure, lawAt, type Noticed, range } from './finding.ts';
import type { FormattedDocument, PageSection } from './formatted.ts';

/** Word keeps twips: half a millimetre is nobody's doing. */
const slack = 0.5;
const within = (value: number, { least, most }: Span) => value >= least - slack && value <= most + slack;
const sideNames = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' } as const;
const turnedSides = { top: 'left', bottom: 'right', left: 'bottom', right: 'top' } as const;

/** Paper size, margins and page numbers (khổ giấy, định lề, số trang; mục I). */
export function pageFindings(document: FormattedDocument): readonly Noticed[] {
  return [...document.sections.flatMap((section, at) => sectionFindings(document, section, at)), ...numberFindings(document)];
}

function sectionFindings({ paragraphs, sections }: FormattedDocument, section: PageSection, number: number): readonly Noticed[] {
  const at = Math.max(
    0,
    paragraphs.findIndex((paragraph) => paragraph.section === number),
  );
  const where = sections.length > 1 ? ` (phần ${number + 1} của tệp)` : '';
  const found: Noticed[] = [];
  const { width, height, margins } = section;
  const turned = width > height;
  const [short, long] = turned ? [height, width] : [width, height];
  if (Math.abs(short - pageFormat.width) > 1 || Math.abs(long - pageFormat.height) > 1)
    found.push({
      severity: 'warning',
      code: 'paper-size',
      at,
      excerpt: '',
      message: `Khổ giấy ${figure(width)} × ${figure(height)} mm${where}, không phải A4.`,
      suggestion: 'Đặt khổ giấy A4 (210 × 297 mm).',
      law: lawAt('mục I khoản 1'),
    });
  else if (turned && number === 0)
    found.push({
      severity: 'warning',
      code: 'paper-size',
      at,
      excerpt: '',
      message: 'Trang đầu văn bản nằm ngang; chỉ bảng biểu làm thành phụ lục riêng mới được trình bày theo chiều rộng.',
      suggestion: 'Xoay trang đứng (Portrait).',
      law: lawAt('mục I khoản 2'),
    });
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const limits: Span = pageFormat.margins[side];
    const asTurned: Span = pageFormat.margins[turnedSides[side]];
    if (within(margins[side], limits) || (turned && within(margins[side], asTurned))) continue;
    found.push({
      severity: 'warning',
      code: 'margin',
      at,
      excerpt: '',
      message: `Lề ${sideNames[side]} ${figure(margins[side])} mm${where}; phải là ${range(limits)} mm.`,
      suggestion: `Đặt lề ${sideNames[side]} ${figure(limits.least)} mm.`,
      law: lawAt('mục I khoản 3'),
    });
  }
  return found;
}

/** Characters that surely fill more than a page. */
const morePages = 4_000;

function numberFindings({ paragraphs, sections, pageNumbers }: FormattedDocument): readonly Noticed[] {
  const law = lawAt(componentStyles.pageNumber.at);
  const notice = (severity: Noticed['severity'], message: string, suggestion: string): Noticed => ({
    severity,
    code: 'page-number',
    at: 0,
    excerpt: '',
    message,
    suggestion,
    law,
  });
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const long = length > morePages || sections.length > 1;
  if (pageNumbers.length === 0)
    return long
      ? [notice('warning', 'Văn bản nhiều trang không đánh số trang.', 'Đánh số trang ở giữa lề trên, từ trang thứ hai.')]
      : [];
  const found: Noticed[] = [];
  const usual = pageNumbers.filter(({ on }) => on !== 'first');
  if (usual.some(({ where }) => where === 'foot'))
    found.push(notice('warning', 'Số trang đặt ở chân trang.', 'Đặt số trang canh giữa trong phần lề trên.'));
  if (usual.some(({ where, centred }) => where === 'head' && !centred))
    found.push(notice('warning', 'Số trang không canh giữa.', 'Canh giữa số trang theo chiều ngang.'));
  const shownFirst = sections[0]?.firstPageApart ? pageNumbers.some(({ on }) => on === 'first') : usual.length > 0;
  if (shownFirst)
    found.push(
      notice('warning', 'Trang thứ nhất có hiện số trang.', 'Chọn “Different First Page” và để trống đầu trang thứ nhất.'),
    );
  const { size } = componentStyles.pageNumber;
  const wrong = usual.find((one) => one.size > 0 && (one.size < size.least || one.size > size.most));
  if (wrong)
    found.push(notice('warning', `Số trang cỡ chữ ${figure(wrong.size)}; phải là ${range(size)}.`, `Đặt cỡ chữ ${range(size)}.`));
  return found;
}
