/** Lines of a head or a signature that papers print in capitals. */
const printedInCapitals = [
  /c[oộ]ng h(?:òa|oà) xã hội chủ nghĩa việt nam/u,
  /^\s*(?:kế hoạch|quyết định|hướng dẫn|thông báo|báo cáo|tờ trình|nghị quyết|chương trình|chỉ thị|quy chế|quy định)\s*$/u,
  /^\s*(?:xác nhận|phê duyệt|duyệt) của\s/u,
  /^\s*(?:tm|kt|tl|tuq|q)\.\s*\p{L}/u,
  /^\s*(?:chủ tịch|phó chủ tịch|hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|trưởng ban|phó trưởng ban|thủ trưởng|bí thư)\s*$/u,
];
const romanHeading = /^\s*(?:[ivx]{1,5}|[IVX]{1,5})\s?[.)/-]\s+\p{Ll}/u;
const symbolLine = /^\s*(?:số\s*:|số\s+\d)/iu;
const headLines = 12;

const isAllSmall = (line: string) => /\p{Ll}/u.test(line) && !/\p{Lu}/u.test(line.replace(/^\s*[IVX]+(?=\s?[.)-])/u, ''));

/** Where the head above "Số:" ends; 0 where there is none. */
function headEnd(lines: readonly string[]): number {
  const at = lines.slice(0, headLines).findIndex((line) => symbolLine.test(line));
  return Math.max(0, at);
}

/**
 * Lines set in a font of capitals (.VnTimeH) come as small letters in plain text. Those that papers print in capitals, and stand in
 * small letters from end to end, are given their capitals; `isOld` says which lines were in the old encoding.
 */
export function withCapitalFont(lines: readonly string[], isOld: (at: number) => boolean): readonly string[] {
  const head = headEnd(lines);
  return lines.map((line, at) => {
    if (!isOld(at) || line.length > 200 || !isAllSmall(line)) return line;
    const capitals = at < head || romanHeading.test(line) || printedInCapitals.some((shape) => shape.test(line));
    const upper = line.toUpperCase();
    return capitals && upper.length === line.length ? upper : line;
  });
}
