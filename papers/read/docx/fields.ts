interface Field {
  code: string;
  inResult: boolean;
  /** A table of contents says again what stands below. */
  isContents: boolean;
}

/** Fields of a Word file as they open and close: of each only the result is text, and of tables of contents nothing. */
export interface FieldStack {
  /** `begin`, `separate` or `end`. */
  mark(kind: string): void;
  /** Text of a field's code. */
  code(text: string): void;
  /** True where text is not shown. */
  hides(): boolean;
}

const longestCode = 200;

export function fieldStack(): FieldStack {
  const open: Field[] = [];
  return {
    mark(kind) {
      const last = open.at(-1);
      if (kind === 'begin') open.push({ code: '', inResult: false, isContents: false });
      else if (kind === 'end') open.pop();
      else if (last) {
        last.inResult = true;
        last.isContents = /^\s*TOC\b/.test(last.code);
      }
    },
    code(text) {
      const last = open.at(-1);
      if (last && !last.inResult && last.code.length < longestCode) last.code += text;
    },
    hides: () => open.some((field) => !field.inResult || field.isContents),
  };
}
