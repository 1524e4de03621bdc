import { fold } from '#domain/kernel/vietnamese.ts';
import { componentStyles, documentTypes, nationalHeader, ordinalText } from '#domain/law/documentFormat.ts';
import type { Component, Components, Part } from './components.ts';
import { excerptOf, lawAt, type Noticed } from './finding.ts';
import type { FormattedDocument, FormattedParagraph } from './formatted.ts';

/** What stands above the text: quốc hiệu, tiêu ngữ, cơ quan, số ký hiệu, địa danh và ngày, tên loại, trích yếu, căn cứ (mục II). */
export function headFindings(document: FormattedDocument, components: Components): readonly Noticed[] {
  const { parts } = components;
  if (parts.some(({ component }) => component === 'partyHead'))
    return [
      {
        severity: 'note',
        code: 'other-system',
        at: 0,
        excerpt: '',
        message: 'Văn bản của Đảng, đoàn thể có thể thức riêng; phần đầu văn bản không kiểm tra theo nghị định này.',
        law: lawAt('mục II'),
      },
    ];
  return [
    ...nationalFindings(parts),
    ...ruleFindings(document, parts),
    ...issuerFindings(components),
    ...numberFindings(components),
    ...dayFindings(components),
    ...titleFindings(components),
    ...basisFindings(parts),
  ];
}

const only = (parts: readonly Part[], component: Component) => parts.filter((part) => part.component === component);

function nationalFindings(parts: readonly Part[]): readonly Noticed[] {
  const law = lawAt(componentStyles.nation.at);
  const found: Noticed[] = [];
  const check = (component: 'nation' | 'motto', name: string) => {
    const part = only(parts, component)[0];
    const words = nationalHeader[component];
    if (!part)
      found.push({
        severity: 'error',
        code: 'missing-national-title',
        at: 0,
        excerpt: '',
        message: `Không có ${name}.`,
        suggestion: words,
        law,
      });
    else if (part.paragraph.text !== words && part.paragraph.text.toUpperCase() !== nationalHeader.nation)
      found.push({
        severity: 'warning',
        code: 'national-title',
        at: part.at,
        excerpt: part.paragraph.text,
        message: `${name} viết không đúng từng chữ, dấu gạch nối và chữ hoa.`,
        suggestion: words,
        law,
      });
  };
  check('nation', 'Quốc hiệu');
  check('motto', 'Tiêu ngữ');
  return found;
}

const drawnByHand = /^[-_–—=.*]{3,}$/u;

/** Real drawn lines below tiêu ngữ, cơ quan ban hành and trích yếu; not underlining, not dashes. */
function ruleFindings({ paragraphs }: FormattedDocument, parts: readonly Part[]): readonly Noticed[] {
  const subject = only(parts, 'subject').at(-1) ?? only(parts, 'kind').at(-1);
  const wanted = [
    { part: only(parts, 'motto').at(-1), name: 'Tiêu ngữ', at: componentStyles.motto.at },
    { part: only(parts, 'issuer').at(-1), name: 'tên cơ quan ban hành', at: componentStyles.issuer.at },
    { part: subject, name: 'trích yếu', at: componentStyles.subject.at },
  ];
  const headDrawing = paragraphs.slice(0, (subject?.at ?? 10) + 2).filter(({ drawnRule }) => drawnRule).length;
  return wanted.flatMap(({ part, name, at }): readonly Noticed[] => {
    if (!part) return [];
    const below = ruleBelow(paragraphs, part);
    const notice = (message: string, severity: Noticed['severity'] = 'warning'): readonly Noticed[] => [
      {
        severity,
        code: 'rule',
        at: part.at,
        excerpt: excerptOf(part.paragraph.text),
        message,
        suggestion: 'Kẻ đường ngang nét liền bằng Shapes → Line.',
        law: lawAt(at),
      },
    ];
    if (part.paragraph.runs.some(({ underlined }) => underlined))
      return notice(`Dưới ${name} dùng gạch chân (Underline) thay cho đường kẻ.`);
    if (below === 'by-hand') return notice(`Dưới ${name} gõ dấu gạch thay cho đường kẻ.`);
    if (below === 'drawn' || headDrawing >= wanted.length) return [];
    return notice(`Dưới ${name} không thấy đường kẻ ngang, nét liền.`, headDrawing > 0 ? 'note' : 'warning');
  });
}

function ruleBelow(paragraphs: readonly FormattedParagraph[], { at, paragraph }: Part): 'drawn' | 'by-hand' | 'none' {
  if (paragraph.drawnRule) return 'drawn';
  const next = paragraphs[at + 1];
  if (next && drawnByHand.test(next.text)) return 'by-hand';
  return next?.drawnRule ? 'drawn' : 'none';
}

function issuerFindings({ parts }: Components): readonly Noticed[] {
  if (only(parts, 'issuer').length > 0) return [];
  return [
    {
      severity: 'warning',
      code: 'missing-issuer',
      at: 0,
      excerpt: '',
      message: 'Phần đầu văn bản không có tên cơ quan, tổ chức ban hành.',
      law: lawAt(componentStyles.issuer.at),
    },
  ];
}

const writtenNumber = /^Số\s*:\s(\d+)\/([\p{Lu}\p{Ll}\d&]+(?:[-.][\p{Lu}\p{Ll}\d&]+)*)$/u;
const emptyNumber = /^Số\s*[:.]?[\s.…_]*(?:[/-].*)?$/u;

function numberFindings({ parts, kind, form }: Components): readonly Noticed[] {
  const law = lawAt(componentStyles.number.at);
  const part = only(parts, 'number')[0];
  const letter = only(parts, 'letterSubject').length > 0;
  if (!part) {
    if (form) return [];
    // Minutes are often kept in the file of their meeting and take no number.
    const severity = kind !== null && fold(kind) === 'bien ban' ? 'note' : 'warning';
    return [{ severity, code: 'missing-number', at: 0, excerpt: '', message: 'Không có số, ký hiệu của văn bản.', law }];
  }
  const { text } = part.paragraph;
  const about = (severity: Noticed['severity'], code: Noticed['code'], message: string, suggestion?: string): Noticed => ({
    severity,
    code,
    at: part.at,
    excerpt: text,
    message,
    ...(suggestion && { suggestion }),
    law,
  });
  if (emptyNumber.test(text)) return [about('note', 'missing-number', 'Số văn bản còn để trống: bản thảo chưa vào sổ.')];
  const written = writtenNumber.exec(text);
  const tidy = text.replace(/\s*([/-])\s*/gu, '$1').replace(/^Số\s*[:.]?\s*/u, 'Số: ');
  if (!written)
    return [
      about(
        'warning',
        'number-format',
        'Số, ký hiệu viết liền: “Số: ” rồi số, dấu gạch chéo, ký hiệu nối bằng gạch ngang.',
        tidy === text ? undefined : tidy,
      ),
    ];
  const [, ordinal, symbol] = written as unknown as [string, string, string];
  const found: Noticed[] = [];
  const proper = ordinalText(Number(ordinal));
  if (ordinal !== proper && ordinal.length < 3)
    found.push(about('warning', 'number-format', 'Số nhỏ hơn 10 phải ghi thêm số 0 phía trước.', text.replace(ordinal, proper)));
  const first = symbol.split('-')[0]!;
  const abbreviation = documentTypes.find(({ name }) => name === kind)?.abbreviation;
  if (letter && (first === 'CV' || documentTypes.some((type) => type.abbreviation === first)))
    found.push(
      about('warning', 'number-format', 'Ký hiệu công văn không có chữ viết tắt tên loại.', text.replace(`${first}-`, '')),
    );
  if (abbreviation && symbol.includes('-') && first !== abbreviation)
    found.push(
      about(
        'warning',
        'number-format',
        `Chữ viết tắt của ${kind} là ${abbreviation}, ký hiệu ghi ${first}.`,
        text.replace(`/${first}-`, `/${abbreviation}-`),
      ),
    );
  return found;
}

/** Kinds that say their day in the text instead of the head (Mẫu 1.9). */
const datedInText: ReadonlySet<string> = new Set(['Biên bản']);

function dayFindings({ parts, kind, form }: Components): readonly Noticed[] {
  const law = lawAt(componentStyles.placeAndDay.at);
  const part = only(parts, 'placeAndDay')[0];
  if (!part) {
    if (form || (kind !== null && datedInText.has(kind))) return [];
    return [
      {
        severity: 'warning',
        code: 'missing-place',
        at: 0,
        excerpt: '',
        message: 'Không có địa danh và ngày, tháng, năm ban hành văn bản.',
        law,
      },
    ];
  }
  const { text } = part.paragraph;
  const written = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text);
  const about = (message: string, suggestion?: string): readonly Noticed[] => [
    { severity: 'warning', code: 'date-format', at: part.at, excerpt: text, message, ...(suggestion && { suggestion }), law },
  ];
  if (!written)
    return /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(text)
      ? about('Ngày, tháng, năm ban hành phải viết đầy đủ “ngày … tháng … năm …”.')
      : [];
  const [whole, day, month, year] = written as unknown as [string, string, string, string];
  const monthText = Number(month) < 3 ? month.padStart(2, '0') : String(Number(month));
  const wrong = day.length < 2 || (Number(month) < 3 && month.length < 2);
  return wrong
    ? about(
        'Ngày dưới 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.',
        text.replace(whole, `ngày ${day.padStart(2, '0')} tháng ${monthText} năm ${year}`),
      )
    : [];
}

function titleFindings({ parts, kind }: Components): readonly Noticed[] {
  const letter = only(parts, 'letterSubject').length > 0;
  const law = lawAt(componentStyles.kind.at);
  if (only(parts, 'kind').length === 0 && !letter)
    return [
      {
        severity: 'warning',
        code: 'missing-kind',
        at: 0,
        excerpt: '',
        message: 'Không có tên loại văn bản, cũng không phải công văn (V/v …).',
        law,
      },
    ];
  const last = only(parts, 'subject').at(-1) ?? (letter ? only(parts, 'letterSubject').at(-1) : undefined);
  if (!last)
    return kind
      ? [
          {
            severity: 'note',
            code: 'missing-subject',
            at: only(parts, 'kind')[0]!.at,
            excerpt: kind,
            message: 'Dưới tên loại không có trích yếu nội dung.',
            law,
          },
        ]
      : [];
  return [];
}

function basisFindings(parts: readonly Part[]): readonly Noticed[] {
  const bases = only(parts, 'basis');
  return bases.flatMap((part, at): readonly Noticed[] => {
    const { text } = part.paragraph;
    const last = at === bases.length - 1;
    if (last ? /[.,:]$/u.test(text) : text.endsWith(';')) return [];
    const sign = last ? '.' : ';';
    return [
      {
        severity: 'warning',
        code: 'basis-punctuation',
        at: part.at,
        excerpt: excerptOf(text),
        message: last ? 'Căn cứ cuối cùng kết thúc bằng dấu chấm.' : 'Mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy.',
        suggestion: `…${text
          .split(' ')
          .slice(-6)
          .join(' ')
          .replace(/[;.,\s]+$/u, '')}${sign}`,
        law: lawAt(componentStyles.basis.at),
      },
    ];
  });
}
