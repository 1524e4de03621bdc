import { componentStyles } from '#domain/law/documentFormat.ts';
import type { Component, Components, Part } from './components.ts';
import { excerptOf, lawAt, type Noticed } from './finding.ts';

const only = (parts: readonly Part[], component: Component) => parts.filter((part) => part.component === component);

/** What stands below the text: chữ ký, họ tên, nơi nhận (mục II khoản 7, 9). */
export function tailFindings(components: Components): readonly Noticed[] {
  return [...signatoryFindings(components), ...recipientFindings(components)];
}

const academic = /^(?:GS|PGS|TS|ThS|Th\.S|CN|KS|BS|BSCK\s?I{1,2}|Tiến sĩ|Thạc sĩ|Nhà giáo)(?:[.,:]|\s)/u;
const oldSign = /^(?:T\/M|K\/T|T\/L|TM|KT|TL|TUQ|Q)(?=\s|\/)/u;

function signatoryFindings({ parts, form }: Components): readonly Noticed[] {
  const law = lawAt(componentStyles.signatoryTitle.at);
  const titles = only(parts, 'signatoryTitle');
  const names = only(parts, 'signatoryName');
  const end = parts.at(-1)?.at ?? 0;
  const miss = (message: string): Noticed => ({
    severity: 'warning',
    code: 'missing-signatory',
    at: end,
    excerpt: '',
    message,
    law,
  });
  const found: Noticed[] = [];
  if (titles.length === 0)
    found.push(
      form
        ? { ...miss('Không có phần ký của người lập biểu.'), severity: 'note' }
        : miss('Không có quyền hạn, chức vụ của người ký.'),
    );
  else if (names.length === 0 && !form) found.push(miss('Không có họ và tên người ký.'));
  for (const { at, paragraph } of names) {
    if (!academic.test(paragraph.text)) continue;
    found.push({
      severity: 'warning',
      code: 'signatory-format',
      at,
      excerpt: paragraph.text,
      message: 'Trước họ tên người ký không ghi học hàm, học vị.',
      suggestion: paragraph.text.replace(/^(?:\p{L}+[.,:]\s*)+/u, ''),
      law,
    });
  }
  for (const { at, paragraph } of titles) {
    if (!oldSign.test(paragraph.text)) continue;
    found.push({
      severity: 'warning',
      code: 'signatory-format',
      at,
      excerpt: paragraph.text,
      message: 'Ký thay mặt, ký thay, thừa lệnh, thừa ủy quyền ghi bằng chữ viết tắt có dấu chấm: TM., KT., TL., TUQ.',
      suggestion: paragraph.text.replace(/^([TK])\/([MTL])/u, '$1$2').replace(/^(TM|KT|TL|TUQ|Q)\s/u, '$1. '),
      law,
    });
  }
  return found;
}

function recipientFindings({ parts, form }: Components): readonly Noticed[] {
  const law = lawAt(componentStyles.recipients.at);
  const head = only(parts, 'recipientsHead')[0];
  const lines = only(parts, 'recipients');
  if (!head) {
    if (form) return [];
    return [
      {
        severity: 'warning',
        code: 'missing-recipients',
        at: parts.at(-1)?.at ?? 0,
        excerpt: '',
        message: 'Không có nơi nhận.',
        law,
      },
    ];
  }
  const about = (part: Part, severity: Noticed['severity'], message: string, suggestion?: string): Noticed => ({
    severity,
    code: 'recipients-format',
    at: part.at,
    excerpt: excerptOf(part.paragraph.text),
    message,
    ...(suggestion && { suggestion }),
    law,
  });
  const found = lines.flatMap((part, at): readonly Noticed[] => {
    const { text } = part.paragraph;
    const last = at === lines.length - 1;
    const bare = text.replace(/^[-–+]\s*/u, '').replace(/[;.,\s]+$/u, '');
    const proper = `- ${bare}${last ? '.' : ';'}`;
    return /^-\s/u.test(text) && text.endsWith(last ? '.' : ';')
      ? []
      : [
          about(
            part,
            'warning',
            `Mỗi nơi nhận một dòng, đầu dòng gạch ngang, ${last ? 'dòng cuối kết thúc bằng dấu chấm' : 'cuối dòng có dấu chấm phẩy'}.`,
            proper,
          ),
        ];
  });
  const filed = lines.at(-1);
  if (!filed) return [about(head, 'warning', 'Dưới “Nơi nhận” không ghi ai.')];
  const kept = lines.some(({ paragraph }) => /\bLưu\b/u.test(paragraph.text));
  if (!kept && !form) found.push(about(filed, 'warning', 'Nơi nhận không có dòng “Lưu: VT, …”.', '- Lưu: VT, …'));
  return found;
}
