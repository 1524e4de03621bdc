import { openWord } from '../read/docx/archive.ts';
import { walkElements } from '../read/docx/elements.ts';
import { type BodyFormat, bodyFormat } from './bodyFormat.ts';
import type { FormattedDocument, PageNumber } from './formatted.ts';
import { formatStyles, themeFonts } from './properties.ts';

/** Opens a DOCX with how every stretch of it is set. @throws Unreadable as `openWord`. */
export function formattedDocument(bytes: Uint8Array): FormattedDocument {
  const parts = openWord(bytes);
  const looks = { styles: formatStyles(parts.styles), fonts: themeFonts(parts.theme) };
  const body = bodyFormat(parts.document, looks);
  const pageNumbers = body.sections.flatMap(({ heads }) =>
    heads.flatMap(({ id, on, where }): readonly PageNumber[] => {
      const xml = parts.headers.get(id) ?? '';
      if (xml === '' || !showsPage(xml)) return [];
      const shown = numbered(bodyFormat(xml, looks));
      return [
        {
          where,
          on,
          centred: shown?.align === 'center' || /w:alignment="center"|w:xAlign="center"/.test(xml),
          size: shown?.runs[0]?.size ?? 0,
        },
      ];
    }),
  );
  return { paragraphs: body.paragraphs, sections: body.sections, pageNumbers };
}

const numbered = ({ paragraphs }: BodyFormat) => paragraphs.find(({ text }) => text !== '') ?? paragraphs[0];

/** A part with a PAGE field. */
function showsPage(xml: string): boolean {
  let code = '';
  let inCode = false;
  walkElements(xml, {
    open(name, { instr }) {
      if (name === 'instrText') inCode = true;
      if (name === 'fldSimple') code += ` ${instr ?? ''}`;
    },
    close(name) {
      if (name === 'instrText') inCode = false;
    },
    text(text) {
      if (inCode) code += text;
    },
  });
  return /\bPAGE\b/.test(code);
}
