import { bodyFormat, type ComponentStyle, componentStyles, formatFont } from '#domain/law/documentFormat.ts';
import type { Component, Components, Part } from './components.ts';
import { excerptOf, figure, lawAt, type Noticed, range } from './finding.ts';
import type { FormattedRun } from './formatted.ts';

/** What each part is called, and the style the decree gives it. */
const styles: Partial<Readonly<Record<Component, { readonly name: string; readonly style: ComponentStyle }>>> = {
  nation: { name: 'Quốc hiệu', style: componentStyles.nation },
  motto: { name: 'Tiêu ngữ', style: componentStyles.motto },
  superior: { name: 'Tên cơ quan chủ quản', style: componentStyles.superior },
  issuer: { name: 'Tên cơ quan ban hành', style: componentStyles.issuer },
  number: { name: 'Số, ký hiệu', style: componentStyles.number },
  placeAndDay: { name: 'Địa danh và thời gian ban hành', style: componentStyles.placeAndDay },
  kind: { name: 'Tên loại văn bản', style: componentStyles.kind },
  subject: { name: 'Trích yếu', style: componentStyles.subject },
  letterSubject: { name: 'Trích yếu công văn', style: componentStyles.letterSubject },
  basis: { name: 'Căn cứ ban hành', style: componentStyles.basis },
  body: { name: 'Nội dung', style: componentStyles.body },
  addressee: { name: 'Nơi nhận “Kính gửi”', style: componentStyles.addressee },
  signatoryTitle: { name: 'Chức vụ người ký', style: componentStyles.signatoryTitle },
  signatoryName: { name: 'Họ tên người ký', style: componentStyles.signatoryName },
  recipientsHead: { name: 'Từ “Nơi nhận”', style: componentStyles.recipientsHead },
  recipients: { name: 'Danh sách nơi nhận', style: componentStyles.recipients },
};

/** Parts where a stretch may be bold or italic of its own (Điều, tên mục, lời dẫn). */
const freeWeight: ReadonlySet<Component> = new Set(['body', 'addressee', 'signatoryTitle', 'recipients', 'superior']);

/** Fonts, colours, sizes and letters of every part (phông chữ, cỡ chữ, kiểu chữ). */
export function lookFindings({ parts }: Components): readonly Noticed[] {
  return [
    ...fontFindings(parts),
    ...colourFindings(parts),
    ...(parts.length > 0 ? [...styleFindings(parts), ...bodyFindings(parts)] : []),
  ];
}

const others = (count: number) => (count > 1 ? ` (và ${count - 1} chỗ khác)` : '');

function fontFindings(parts: readonly Part[]): readonly Noticed[] {
  const byFont = new Map<string, { first: Part; run: FormattedRun; count: number }>();
  for (const part of parts)
    for (const run of part.paragraph.runs) {
      // Signs such as ticked boxes have fonts of their own.
      if (run.font === formatFont || run.font === '' || !/[\p{L}\p{N}]/u.test(run.text)) continue;
      const seen = byFont.get(run.font);
      if (seen) seen.count++;
      else byFont.set(run.font, { first: part, run, count: 1 });
    }
  return [...byFont].map(([font, { first, run, count }]) => ({
    severity: 'warning',
    code: 'font',
    at: first.at,
    excerpt: excerptOf(run.text.trim()),
    message: `Phông chữ ${font}${others(count)}; văn bản hành chính dùng ${formatFont}.`,
    suggestion: `Đổi sang ${formatFont}, bộ mã Unicode.`,
    law: lawAt('mục I khoản 4'),
  }));
}

function colourFindings(parts: readonly Part[]): readonly Noticed[] {
  const coloured = parts.flatMap((part) =>
    part.paragraph.runs.filter((run) => run.colour !== null).map((run) => ({ part, run })),
  );
  const first = coloured[0];
  if (!first) return [];
  return [
    {
      severity: 'warning',
      code: 'colour',
      at: first.part.at,
      excerpt: excerptOf(first.run.text.trim()),
      message: `Chữ không phải màu đen${others(coloured.length)}.`,
      suggestion: 'Đặt màu chữ đen (Automatic).',
      law: lawAt('mục I khoản 4'),
    },
  ];
}

function styleFindings(parts: readonly Part[]): readonly Noticed[] {
  const kinds = [...new Set(parts.map(({ component }) => component))];
  return kinds.flatMap((component) => {
    const known = styles[component];
    if (!known) return [];
    const own = parts.filter((part) => part.component === component);
    return [sizeFinding(known, own), weightFinding(known, own, component), caseFinding(known, own)].filter((one) => one !== null);
  });
}

interface Known {
  readonly name: string;
  readonly style: ComponentStyle;
}

function sizeFinding({ name, style }: Known, parts: readonly Part[]): Noticed | null {
  const { least, most } = style.size;
  const wrong = parts.flatMap((part) =>
    part.paragraph.runs.filter(({ size }) => size < least || size > most).map((run) => ({ part, run })),
  );
  const first = wrong[0];
  if (!first) return null;
  return {
    severity: 'warning',
    code: 'size',
    at: first.part.at,
    excerpt: excerptOf(first.part.paragraph.text),
    message: `${name}: cỡ chữ ${figure(first.run.size)}${others(wrong.length)}; phải là ${range(style.size)}.`,
    suggestion: `Đặt cỡ chữ ${range(style.size)}.`,
    law: lawAt(style.at),
  };
}

const weightNames: Readonly<Record<ComponentStyle['weight'], string>> = {
  upright: 'chữ đứng, không đậm',
  bold: 'chữ đứng, đậm',
  italic: 'chữ nghiêng, không đậm',
  'bold-italic': 'chữ nghiêng, đậm',
};

function weightOf({ bold, italic }: FormattedRun): ComponentStyle['weight'] {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'upright';
}

function weightFinding({ name, style }: Known, parts: readonly Part[], component: Component): Noticed | null {
  if (freeWeight.has(component)) return null;
  const wrong = parts.filter(({ paragraph }) =>
    paragraph.runs.some((run) => /\p{L}/u.test(run.text) && weightOf(run) !== style.weight),
  );
  const first = wrong[0];
  if (!first) return null;
  return {
    severity: 'warning',
    code: 'weight',
    at: first.at,
    excerpt: excerptOf(first.paragraph.text),
    message: `${name} phải là ${weightNames[style.weight]}${others(wrong.length)}.`,
    suggestion: `Đổi thành ${weightNames[style.weight]}.`,
    law: lawAt(style.at),
  };
}

function caseFinding({ name, style }: Known, parts: readonly Part[]): Noticed | null {
  const wrong = style.upper ? parts.find(({ paragraph: { text } }) => text !== text.toUpperCase()) : undefined;
  if (!wrong) return null;
  return {
    severity: 'warning',
    code: 'case',
    at: wrong.at,
    excerpt: excerptOf(wrong.paragraph.text),
    message: `${name} phải viết in hoa.`,
    suggestion: wrong.paragraph.text.toUpperCase(),
    law: lawAt(style.at),
  };
}

/** Paragraphs of the body long enough to be more than a line. */
const longParagraph = 90;
const slack = 0.15;

/** Alignment, first line, room between paragraphs and lines of the body (mục II khoản 6). */
function bodyFindings(parts: readonly Part[]): readonly Noticed[] {
  const body = parts.filter(({ component, paragraph }) => component === 'body' && paragraph.text.length > longParagraph);
  const law = lawAt(componentStyles.body.at);
  const about = (
    code: Noticed['code'],
    severity: Noticed['severity'],
    wrong: readonly Part[],
    message: string,
    suggestion: string,
  ) => {
    const first = wrong[0];
    if (!first) return [];
    return [
      {
        severity,
        code,
        at: first.at,
        excerpt: excerptOf(first.paragraph.text),
        message: `${message}${others(wrong.length)}.`,
        suggestion,
        law,
      },
    ];
  };
  const { firstLine, gapPoints, lineHeight } = bodyFormat;
  const indents = [firstLine.least, firstLine.most];
  return [
    ...about(
      'alignment',
      'warning',
      body.filter(({ paragraph }) => paragraph.align !== 'both'),
      'Đoạn văn không canh đều hai lề',
      'Canh đều cả hai lề (Justify).',
    ),
    ...about(
      'first-line',
      'warning',
      body.filter(
        ({ paragraph: { firstLine, listed } }) => !listed && !indents.some((indent) => Math.abs(firstLine - indent) < slack),
      ),
      'Dòng đầu đoạn không lùi vào 1 cm hoặc 1,27 cm',
      'Đặt First line 1 cm hoặc 1,27 cm.',
    ),
    ...about(
      'paragraph-gap',
      'warning',
      body.filter(({ paragraph: { before, after } }) => Math.max(before, after) < gapPoints),
      `Khoảng cách giữa các đoạn dưới ${gapPoints} pt`,
      `Đặt Spacing tối thiểu ${gapPoints} pt.`,
    ),
    ...about(
      'line-spacing',
      'warning',
      body.filter(
        ({ paragraph: { spacing } }) =>
          spacing !== null && (spacing < lineHeight.least - 0.01 || spacing > lineHeight.most + 0.01),
      ),
      `Khoảng cách dòng ngoài ${range(lineHeight)} lines`,
      'Đặt Line spacing từ dòng đơn (1,0) đến 1,5 lines.',
    ),
  ];
}
