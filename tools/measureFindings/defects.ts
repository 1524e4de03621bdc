import { bodyFrom, bodyTo, changed, type Draw, inserted, pick, type Sort } from './plant.ts';

type Plant = Sort['plant'];

/** The places of an expression's matches in lines `from` up to `to`. */
function placesOf(
  lines: readonly string[],
  shape: RegExp,
  from = 0,
  to = lines.length,
): readonly (readonly [number, RegExpExecArray])[] {
  return lines.flatMap((line, index) =>
    index >= from && index < to ? [...line.matchAll(shape)].map((match) => [index, match] as const) : [],
  );
}

/** Changes one match of an expression, somewhere. */
function changing(
  shape: RegExp,
  by: (match: RegExpExecArray, draw: Draw) => string,
  where: 'body' | 'preamble' | 'all' = 'body',
): Plant {
  return (lines, draw) => {
    const [from, to] =
      where === 'body' ? [bodyFrom(lines), bodyTo(lines)] : where === 'preamble' ? [6, bodyFrom(lines)] : [0, lines.length];
    const place = pick(draw, placesOf(lines, shape, from, to));
    if (!place) return null;
    const [index, match] = place;
    const line = lines[index]!;
    const text = by(match, draw);
    if (text === match[0]) return null;
    const whole = line.slice(0, match.index) + text + line.slice(match.index + match[0].length);
    return changed(lines, index, whole, match.index, match.index + text.length, `${match[0]} → ${text}`);
  };
}

/** Puts a line before the first that an expression fits. */
function before(shape: RegExp, text: (lines: readonly string[], draw: Draw) => string | null): Plant {
  return (lines, draw) => {
    const index = lines.findIndex((line) => shape.test(line));
    const line = text(lines, draw);
    return index < 0 || line === null ? null : inserted(lines, index, line);
  };
}

const listLetters = 'abcdđeghik';
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The last label of some list, moved by a step. */
function renumbered(step: number, kind: 'roman' | 'arabic' | 'letter'): Plant {
  const shapes = { roman: /^(I{2,3}|IV|VI{0,3})(?=\. )/gu, arabic: /^([2-9])(?=\. )/gu, letter: /^([b-ik])(?=\) )/gu };
  return (lines, draw) => {
    const places = placesOf(lines, shapes[kind], bodyFrom(lines), bodyTo(lines));
    const place = pick(draw, places);
    if (!place) return null;
    const [index, match] = place;
    const label = match[1]!;
    const values = kind === 'roman' ? roman : kind === 'letter' ? [...listLetters] : '123456789'.split('');
    const next = values[values.indexOf(label) + step];
    if (!next) return null;
    return changed(
      lines,
      index,
      next + lines[index]!.slice(label.length),
      0,
      next.length + 2,
      `${label} → ${next}: ${lines[index]}`,
    );
  };
}

const without =
  (shape: RegExp): Plant =>
  (lines) => {
    const index = lines.findIndex((line) => shape.test(line));
    return index < 0 ? null : { lines: lines.toSpliced(index, 1), at: null, what: lines[index]! };
  };

const dateShape = /(\d{1,2})\/(\d{1,2})\/(\d{4})/gu;
const planDay = (lines: readonly string[]) => {
  const found = lines.join('\n').match(/ngày (\d{2}) tháng (\d{1,2}) năm (\d{4})/u);
  return found ? { day: Number(found[1]), month: Number(found[2]), year: Number(found[3]) } : null;
};

/** Citations whose dates the register knows. */
const knownBasis =
  /(?:152\/2025\/NĐ-CP|1847\/QĐ-TTg|733\/QĐ-TTg|08\/2014\/TT-BVHTTDL|58\/HD-TLĐ|129\/2007\/QĐ-TTg|06\/2022\/QH15) ngày \d{1,2}\/\d{1,2}\/\d{4}/gu;

const firstBasis = /^(?:Căn cứ|Thực hiện)/u;
const oldBases = [
  'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
  'Căn cứ Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26/11/2003;',
];
const later = [
  'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
];

const expired: Plant = before(firstBasis, (lines, draw) => {
  const year = planDay(lines)?.year ?? 0;
  return year >= 2026 ? pick(draw, [...oldBases, ...later]) : year >= 2024 ? pick(draw, oldBases) : null;
});

const counts = ['02', '03', '05', '07', '08'];
const countMismatch: Plant = (lines, draw) => {
  const places = placesOf(lines, /^(\d)\. [^:(]{8,60}$/gu, bodyFrom(lines), bodyTo(lines)).filter(([index]) =>
    /^a\) /u.test(lines[index + 1] ?? ''),
  );
  const place = pick(draw, places);
  if (!place) return null;
  const [index] = place;
  let length = 0;
  while (/^[a-zđ]\) /u.test(lines[index + 1 + length] ?? '')) length++;
  const wrong = pick(
    draw,
    counts.filter((count) => Number(count) !== length),
  )!;
  const text = `${lines[index]}, gồm ${wrong} tiêu chí sau:`;
  return changed(lines, index, text, lines[index]!.length, text.length, `${text} (${length} dòng)`);
};

const quotaTwice: Plant = (lines, draw) => {
  const places = placesOf(lines, /không quá (\d{2}) tập thể và (\d{2}) cá nhân/gu);
  const place = pick(draw, places);
  if (!place) return null;
  const [index, match] = place;
  const line = lines[index]!;
  const text = `${line} Số lượng khen thưởng cá nhân: không quá ${Number(match[2]) + 7} cá nhân.`;
  return changed(lines, index, text, 0, text.length, text);
};

/** Defects of a paper's parts, numbers, dates and names. */
export const defectSorts: readonly Sort[] = [
  { name: 'nhảy số mục La Mã', codes: ['numbering-gap', 'numbering-repeat'], plant: renumbered(1, 'roman') },
  { name: 'nhảy số mục', codes: ['numbering-gap', 'numbering-repeat'], plant: renumbered(1, 'arabic') },
  { name: 'nhảy điểm a, b, c', codes: ['numbering-gap', 'numbering-repeat'], plant: renumbered(1, 'letter') },
  { name: 'trùng số mục', codes: ['numbering-repeat', 'numbering-gap'], plant: renumbered(-1, 'arabic') },
  { name: 'trùng điểm a, b, c', codes: ['numbering-repeat', 'numbering-gap'], plant: renumbered(-1, 'letter') },
  {
    name: 'căn cứ sai ngày',
    codes: ['basis-wrong-date'],
    plant: changing(
      knownBasis,
      (match) => match[0].replace(/(\d)(?=\/\d{1,2}\/\d{4}$)/u, (digit) => (digit === '4' ? '6' : '4')),
      'preamble',
    ),
  },
  { name: 'căn cứ hết hiệu lực', codes: ['basis-expired'], plant: expired },
  {
    name: 'căn cứ có sau kế hoạch',
    codes: ['basis-later'],
    plant: before(firstBasis, (lines) => {
      const day = planDay(lines);
      return (
        day &&
        `Căn cứ Công văn số 77/UBND-VX ngày 15/${day.month === 12 ? 12 : day.month + 1}/${day.month === 12 ? day.year + 1 : day.year} của Ủy ban nhân dân tỉnh về việc tổ chức phong trào thi đua;`
      );
    }),
  },
  {
    name: 'căn cứ là chính kế hoạch',
    codes: ['basis-itself', 'basis-later'],
    plant: before(firstBasis, (lines) => {
      const number = /Số:? ?(\S+)/u.exec(lines.join('\n'))?.[1];
      const day = /ngày (\d{2}) tháng (\d{1,2}) năm (\d{4})/u.exec(lines.join('\n'));
      return number && day ? `Căn cứ Kế hoạch số ${number} ngày ${day[1]}/${day[2]}/${day[3]} của đơn vị;` : null;
    }),
  },
  {
    name: 'ngày không có trong lịch',
    codes: ['invalid-date'],
    plant: changing(
      dateShape,
      (match, draw) => `${pick(draw, ['31/4', '30/02', '31/9', '31/11', '32/10', '15/13'])}/${match[3]}`,
    ),
  },
  {
    name: 'thứ không khớp ngày',
    codes: ['weekday-mismatch'],
    plant: changing(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/gu, (match) => {
      const day = new Date(Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1]))).getUTCDay();
      const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
      return `${names[(day + 3) % 7]}, ${match[0]}`;
    }),
  },
  {
    name: 'hạn trước ngày ban hành',
    codes: ['deadline-order'],
    plant: changing(
      /(?<=trước ngày |chậm nhất ngày )(\d{1,2}\/\d{1,2})\/(\d{4})/gu,
      (match) => `${match[1]}/${Number(match[2]) - 1}`,
    ),
  },
  {
    name: 'ngày đầu sau ngày cuối',
    codes: ['deadline-order', 'period-conflict'],
    plant: changing(
      /từ ngày (\d{1,2}\/\d{1,2}\/\d{4}) đến (hết )?ngày (\d{1,2}\/\d{1,2}\/\d{4})/giu,
      (match) => `từ ngày ${match[3]} đến ngày ${match[1]}`,
    ),
  },
  {
    name: 'thời gian trái trích yếu',
    codes: ['period-conflict', 'deadline-order'],
    plant: changing(
      /[Tt]ừ ngày (\d{1,2}\/\d{1,2})\/(\d{4}) đến (hết )?ngày (\d{1,2}\/\d{1,2})\/(\d{4})/gu,
      (match) => `Từ ngày ${match[1]}/${Number(match[2]) + 1} đến ngày ${match[4]}/${Number(match[5]) + 1}`,
    ),
  },
  { name: 'hai số lượng trái nhau', codes: ['quota-contradiction'], plant: quotaTwice },
  {
    name: 'cộng điểm sai',
    codes: ['sum-mismatch'],
    plant: (lines, draw) => {
      const planted = changing(/\((\d{2}) điểm\)/gu, (match) => `(${Number(match[1]) + 5} điểm)`)(lines, draw);
      return planted && { ...planted, at: null };
    },
  },
  { name: 'đếm sai số tiêu chí', codes: ['count-mismatch'], plant: countMismatch },
  {
    name: 'viện dẫn mục không có',
    codes: ['wrong-crossref'],
    plant: changing(
      /(?<=\p{L})(?=;$|\.$)/gu,
      (_, draw) =>
        ` theo quy định tại ${pick(draw, ['mục IX', 'điểm k khoản 9 mục VIII', 'mục XI.4', 'Phần X', 'khoản 9 mục II'])} Kế hoạch này`,
    ),
  },
  { name: 'thiếu số, ký hiệu', codes: ['missing-number'], plant: without(/^Số:? /u) },
  { name: 'thiếu ngày, địa danh', codes: ['missing-date', 'missing-place'], plant: without(/, ngày \d{2} tháng/u) },
  { name: 'thiếu tên loại', codes: ['missing-kind'], plant: without(/^KẾ HOẠCH$/u) },
  {
    name: 'thiếu nơi nhận',
    codes: ['missing-recipients'],
    plant: (lines) => {
      const from = bodyTo(lines);
      let to = from + 1;
      while (/^- /u.test(lines[to] ?? '')) to++;
      return { lines: lines.toSpliced(from, to - from), at: null, what: 'Nơi nhận' };
    },
  },
  {
    name: 'thiếu người ký',
    codes: ['missing-signatory'],
    plant: (lines) => {
      const last = lines.findLastIndex((line) => line.trim() !== '');
      return { lines: lines.toSpliced(last, 1), at: null, what: lines[last]! };
    },
  },
  {
    name: 'viết tắt chưa giải thích',
    codes: ['undefined-abbreviation'],
    plant: changing(/người lao động|giáo viên|đoàn viên|công chức|nhân viên/gu, (match, draw) =>
      match[0] === 'người lao động' ? 'NLĐ' : (pick(draw, ['CBCCVN', 'ĐVTN', 'CBGVNV', 'CCVCLĐ', 'HVPN', 'CBNVYT']) ?? ''),
    ),
  },
  {
    name: 'tên phong trào không thống nhất',
    codes: ['inconsistent-name', 'inconsistent-reference'],
    plant: (lines, draw) => {
      const named = /“([^”]{25,})”/u.exec(lines.slice(0, bodyFrom(lines)).join('\n'))?.[1];
      if (!named) return null;
      const words = named.split(' ');
      const at = 1 + Math.floor(draw() * (words.length - 2));
      const index = bodyTo(lines) - 2;
      const text = `- Tiếp tục hưởng ứng phong trào “${words.toSpliced(at, 1).join(' ')}”.`;
      return inserted(lines, index, text);
    },
  },
  {
    name: 'cơ quan đã bỏ',
    codes: ['body-abolished'],
    plant: before(/^(?:IV|V|D)\. |^Phần IV|^CHƯƠNG III/u, (lines, draw) =>
      (planDay(lines)?.year ?? 0) < 2026
        ? null
        : pick(draw, [
            '- Báo cáo UBND huyện kết quả thực hiện vào cuối năm.',
            '- Phối hợp với Liên đoàn Lao động huyện thẩm định hồ sơ.',
            '- Gửi hồ sơ về Phòng Nội vụ thị xã để tổng hợp.',
            '- Phối hợp với Sở Thông tin và Truyền thông đăng tải tin, bài.',
            '- Báo cáo Phòng Giáo dục và Đào tạo theo quy định.',
            '- Phối hợp với Sở Lao động - Thương binh và Xã hội kiểm tra.',
          ]),
    ),
  },
  {
    name: 'chữ Kirin trong số hiệu',
    codes: ['encoding'],
    plant: changing(
      /(?<=\/QĐ-|\/N)[TĐ](?=Tg|-CP)|(?<=\/)K(?=H-)|(?<=\/HD-)T(?=LĐ)/gu,
      (match) => ({ T: 'Т', K: 'К', Đ: 'Ð' })[match[0]] ?? match[0],
      'all',
    ),
  },
  {
    name: 'chữ trông giống trong chữ Việt',
    codes: ['encoding', 'spelling'],
    plant: changing(/(?<=\p{Ll})[aoec](?=\p{Ll})/gu, (match) => ({ a: 'а', o: 'о', e: 'е', c: 'с' })[match[0]] ?? ''),
  },
  {
    name: 'dấu cách không độ rộng, chữ toàn khổ',
    codes: ['encoding'],
    plant: changing(/(?<=\p{Ll} \p{Ll})(?=\p{Ll})|\d{2}(?=%)/gu, (match) =>
      match[0] === '' ? '\u200b' : [...match[0]].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
    ),
  },
  {
    name: 'dấu vết trang mạng',
    codes: ['stray-mark'],
    plant: (lines, draw) => {
      const index = pick(draw, [bodyFrom(lines) + 8, bodyTo(lines) - 1, lines.length - 1])!;
      return inserted(
        lines,
        index,
        pick(draw, ['Tải về', 'Xem thêm', 'Quay lại', 'In trang này', 'Chia sẻ:', '[Đọc thêm]', 'Lượt xem: 1.204', 'Tweet'])!,
      );
    },
  },
  {
    name: 'thực thể HTML',
    codes: ['stray-mark', 'encoding'],
    plant: changing(/(?<=\p{L}) (?=\p{L})/gu, (_, draw) => pick(draw, ['&nbsp;', ' &amp; ', '<br>', ' &quot;'])!),
  },
];
