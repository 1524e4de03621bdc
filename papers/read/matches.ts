const none: readonly RegExpExecArray[] = [];

/** Every match of a global expression from left to right, as `matchAll` has them, without a copy of the expression for each text. */
export function matchesIn(text: string, shape: RegExp): readonly RegExpExecArray[] {
  shape.lastIndex = 0;
  const first = shape.exec(text);
  if (!first) return none;
  const found: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match; match = shape.exec(text)) {
    found.push(match);
    if (match[0] === '') shape.lastIndex += text.codePointAt(shape.lastIndex)! > 0xffff && shape.unicode ? 2 : 1;
  }
  return found;
}
