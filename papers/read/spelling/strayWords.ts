import { isCompound } from './lexicon.ts';
import type { Slip } from './slips.ts';
import type { WordRun } from './words.ts';

/** Syllables that mean nothing alone: each with all it goes with in such papers. */
const partners: Readonly<Record<string, string>> = {
  kế: '_hoạch _toán _thừa _cận _tiếp _tục _nhiệm _sách _đến _bên thiết_ thừa_ mưu_ thống_ hậu_ vốn_',
  hoạch: 'kế_ quy_ thu_ _định',
  nghiệp:
    'sự_ công_ nông_ doanh_ nghề_ đồng_ tốt_ khởi_ lâm_ thất_ xí_ chuyên_ lập_ hướng_ ngư_ hành_ cơ_ sản_ tác_ học_ thương_ _vụ _đoàn _dư chức_ quan_',
  huấn: 'tập_ giáo_ tuyên_ _luyện _thị tuấn_ quân_ chỉnh_',
  đôn: '_đốc',
  đốc: 'đôn_ giám_ _thúc _công tổng_',
  khích: 'khuyến_ quá_ _lệ hiềm_',
  cán: 'cốt_ _bộ _sự _cân _đích',
  tuyên: '_truyền _dương _bố _thệ _giáo _án _ngôn _huấn _chiến _văn',
  dưỡng: 'bồi_ tu_ dinh_ nuôi_ điều_ phụng_ an_ bảo_ nghỉ_ hộ_ _sức _sinh _lão cấp_ giáo_ đảng_',
  bồi: '_dưỡng _thường _đắp vun_ _hoàn đền_',
  triệt: 'quán_ _để _phá _tiêu _hạ',
  thẩm: '_định _quyền _tra _mỹ _mĩ _phán _vấn _thấu _xét phúc_ sơ_ đốc_ bội_ tái_ hội_ giám_',
  ngân: '_sách _hàng _quỹ _khố giải_ thu_ kim_ _phiếu',
  nhiệm: 'trách_ chủ_ bổ_ miễn_ bãi_ tín_ kiêm_ đảm_ đương_ kế_ tái_ phân_ giao_ _vụ _kỳ _sở _ý bất_ hậu_ mãn_ tiền_',
  nghị: 'hội_ đề_ kiến_ hữu_ hiệp_ thương_ quyết_ phản_ _quyết _định _lực _sự _trường _viện _luận _sĩ _gị kháng_',
  tai: '_nạn _biến _tiếng _hại _họa _mắt _mũi _nghe _ương thiên_ lắng_ bên_ hoa_ _ách đôi_ vành_ lỗ_ hai_ ù_ tận_ mang_ trái_ to_ dái_ đeo_ _thính bịt_ khoẻ_ vào_ ngoài_',
};
const goesWith = new Map(
  Object.entries(partners).map(([syllable, list]) => {
    const all = list.split(' ');
    const before = all.filter((partner) => partner.endsWith('_')).map((partner) => partner.slice(0, -1));
    const after = all.filter((partner) => partner.startsWith('_')).map((partner) => partner.slice(1));
    return [syllable, { before: new Set(before), after: new Set(after) }] as const;
  }),
);

/** A syllable that cannot stand alone, beside none of those it goes with: "theo kế bộ", "chuyên môn, nghiệp;". */
export function strayWord(run: WordRun, at: number): Slip | null {
  const word = run.words[at]!;
  const bound = goesWith.get(word);
  if (!bound) return null;
  const [before, after] = [run.words[at - 1]?.toLowerCase() ?? '', run.words[at + 1]?.toLowerCase() ?? ''];
  if (bound.before.has(before) || bound.after.has(after) || isCompound(before, word) || isCompound(word, after)) return null;
  const to = after === '' ? at + 1 : at + 2;
  return { kind: 'stray', from: at, to, sure: true };
}
