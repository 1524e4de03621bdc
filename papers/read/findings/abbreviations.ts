import { isOneSlip, isSyllable } from '#domain/kernel/syllables.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import { isCapitals } from '../outline.ts';
import type { Passage } from '../passage.ts';
import { findingAt } from './finding.ts';

/** Everybody reads these: no explanation is asked for. */
const plainToAll = new Set(
  'UBND HĐND MTTQ THCS THPT TNCS HCM TW TP BHXH BHYT CNXH XHCN GDĐT GD&ĐT ATGT PCCC UBMTTQ TTg QH CP NĐ QĐ TT KH HD CV CT NQ LHPN VN USD VND STT TNHH MTV PAR INDEX PAPI SIPAS PCI DDCI KPI ISO VNeID GDP OCOP STEM ICT LED PDF USB SMS ĐVT COVID VNPT FPT VPN WHO UNESCO UNICEF'.split(
    ' ',
  ),
);
/** Of the office's own tongue: worth a word, no more. */
const expansions: Readonly<Record<string, string>> = {
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  BCĐ: 'Ban Chỉ đạo',
  BGH: 'Ban Giám hiệu',
  LĐLĐ: 'Liên đoàn Lao động',
  CĐCS: 'công đoàn cơ sở',
  TĐKT: 'thi đua, khen thưởng',
  HĐTĐ: 'Hội đồng Thi đua',
  CNTT: 'công nghệ thông tin',
  TDTT: 'thể dục thể thao',
  VHVN: 'văn hóa văn nghệ',
  VHTT: 'văn hóa thông tin',
  SKKN: 'sáng kiến kinh nghiệm',
  GVCN: 'giáo viên chủ nhiệm',
  LĐTT: 'Lao động tiên tiến',
  CSTĐ: 'Chiến sĩ thi đua',
  CSVC: 'cơ sở vật chất',
};
const known: Readonly<Record<string, string>> = {
  ...expansions,
  CBCC: 'cán bộ, công chức',
  CBVC: 'cán bộ, viên chức',
  CBCCVC: 'cán bộ, công chức, viên chức',
  CCVC: 'công chức, viên chức',
  CNVC: 'công nhân, viên chức',
  CNVCLĐ: 'công nhân, viên chức, lao động',
  CCVCNLĐ: 'công chức, viên chức, người lao động',
  CCVCLĐ: 'công chức, viên chức, lao động',
  CBCCVCLĐ: 'cán bộ, công chức, viên chức, lao động',
  CBGV: 'cán bộ, giáo viên',
  CBGVNV: 'cán bộ, giáo viên, nhân viên',
  CBQL: 'cán bộ quản lý',
  NLĐ: 'người lao động',
  TDĐKXDĐSVH: 'Toàn dân đoàn kết xây dựng đời sống văn hóa',
  CTXH: 'chính trị - xã hội',
  CĐVC: 'công đoàn viên chức',
  TTLĐTT: 'Tập thể lao động tiên tiến',
  CSTĐCS: 'Chiến sĩ thi đua cơ sở',
  HTXSNV: 'hoàn thành xuất sắc nhiệm vụ',
};

const shape = /(?<![\p{L}\d/&-])[\p{Lu}]{3,}(?![\p{L}\d&]|[/-]\p{L})/gu;

const explained = /(?:\(|gọi tắt là|viết tắt là|viết tắt:?|gọi tắt:?)(?=\s*[“"]?\s*(?:là\s+)?(\p{L}+))/giu;

/** The words that stand where a text explains a short one: in brackets, after "viết tắt là". In capitals. */
function explainedIn(text: string): ReadonlySet<string> {
  return new Set(matchesIn(text, explained).map((match) => match[1]!.toUpperCase()));
}

function similar(abbreviation: string): string | undefined {
  return Object.keys(known).find((other) => other.length >= 5 && isOneSlip(other.toLowerCase(), abbreviation.toLowerCase()));
}

/** Abbreviations that the text never explains, each once, where it first stands. */
export function abbreviationFindings(passages: readonly Passage[]): readonly Finding[] {
  const isExplained = explainedIn(passages.map((passage) => passage.text).join('\n'));
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const passage of passages) {
    if (isCapitals(passage.text)) continue;
    for (const match of matchesIn(passage.text, shape)) {
      const [word] = match;
      if (seen.has(word) || plainToAll.has(word) || isSyllable(word) || /^[IVXLC]+$/.test(word)) continue;
      seen.add(word);
      if (isExplained.has(word)) continue;
      const full = known[word];
      const meant = full ? undefined : similar(word);
      found.push(
        findingAt(passage, match.index, match.index + word.length, {
          severity: expansions[word] ? 'note' : 'warning',
          code: 'undefined-abbreviation',
          message: `“${word}” viết tắt mà chưa giải thích ở chỗ dùng lần đầu${meant ? `; có thể là “${meant}”` : ''}.`,
          suggestion: full ? `${full} (${word})` : meant,
        }),
      );
    }
  }
  return found;
}
