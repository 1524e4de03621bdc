/** What a message of Zalo takes comfortably, in characters. */
export const messageLength = 2000;

/**
 * A heading and lines as one text to send round, in order, never longer than `most` characters: a line that is too long is cut at a word, and
 * what does not fit is counted in a last line that `more` words. `most` is at least 400.
 */
export function messageOf(
  heading: string,
  lines: readonly string[],
  more: (count: number) => string,
  most = messageLength,
): string {
  const cut = lines.map((line) => shortened(line, longestLine));
  const whole = [heading, ...cut].join('\n');
  if (whole.length <= most) return whole;
  let taken = cut.length - 1;
  const textOf = (count: number) => [heading, ...cut.slice(0, count), more(cut.length - count)].join('\n');
  while (taken > 0 && textOf(taken).length > most) taken -= 1;
  return textOf(taken);
}

const longestLine = 240;

function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const part = line.slice(0, most - 1);
  const space = part.lastIndexOf(' ');
  return `${part.slice(0, space > most / 2 ? space : most - 1)}…`;
}
