/** A way to write Vietnamese that is older than Unicode (bảng mã cũ). */
export interface OldEncoding {
  /** What people call it: "TCVN3 (ABC)", "VNI Windows". */
  readonly name: string;
  /** One line in Unicode, with as many code points as before: where several became one letter, word joiners fill. */
  readonly converted: (line: string) => string;
}

/** Stands where a code point of the original was taken up by the letter before it; shown and read as nothing. */
export const filler = '\u2060';

/** A text with its letters replaced, longest keys first, each replacement filled up to the length of its key. */
export function replacer(table: ReadonlyMap<string, string>): (line: string) => string {
  const longest = Math.max(...[...table.keys()].map((key) => key.length));
  return (line) => {
    let out = '';
    for (let at = 0; at < line.length; ) {
      let taken = 1;
      let letter = line[at]!;
      for (let length = Math.min(longest, line.length - at); length > 0; length--) {
        const found = table.get(line.slice(at, at + length));
        if (found === undefined) continue;
        letter = found + filler.repeat(length - found.length);
        taken = length;
        break;
      }
      out += letter;
      at += taken;
    }
    return out;
  };
}
