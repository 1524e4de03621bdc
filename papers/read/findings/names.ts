import { fold } from '#domain/kernel/vietnamese.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import { cut, type Passage, spanOf } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { withoutQuotes } from '../quotes.ts';
import { findingAt } from './finding.ts';

interface Name {
  readonly passage: Passage;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

const quoted = /[“"]\s*([^”“"]{12,200}?)\s*[”"]/gu;
const movement =
  /(?<!\p{L})(phong trào thi đua|phong trào|cuộc vận động)\s+(?![“"])((?:[\p{L}\d]|[ ,-]){8,120}?)(?=\s+(?:như sau|với|trên địa bàn|gắn với|theo|trong|do|của|đến|cho|được|phải|một cách)(?!\p{L})|[.;:“”"()]|$)/giu;

function nameOf(passage: Passage): Name {
  const key = fold(passage.text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return { passage, key, words: new Set(key.split(' ')) };
}

function alike(a: Name, b: Name): number {
  const both = [...a.words].filter((word) => b.words.has(word)).length;
  return both / (a.words.size + b.words.size - both);
}

/** Names in quotation marks, at least five words. */
function quotedNames(passages: readonly Passage[]): readonly Name[] {
  return passages.flatMap((passage) =>
    matchesIn(passage.text, quoted)
      .map((match) =>
        nameOf(
          cut(passage, match.index + match[0].indexOf(match[1]!), match.index + match[0].indexOf(match[1]!) + match[1]!.length),
        ),
      )
      .filter((name) => name.words.size >= 5),
  );
}

const inconsistent = (name: Name, other: string): Finding =>
  findingAt(name.passage, 0, name.passage.text.length, {
    severity: 'warning',
    code: 'inconsistent-name',
    message: `Tên gọi không thống nhất: ở đây là “${name.passage.text}”, chỗ khác là “${other}”.`,
    suggestion: other,
  });

/** Quoted names that are nearly, not quite, the same: the rarer form is reported, once. */
function quotedVariants(names: readonly Name[]): readonly Finding[] {
  const count = new Map<string, number>();
  for (const name of names) count.set(name.key, (count.get(name.key) ?? 0) + 1);
  const reported = new Set<string>();
  return names.flatMap((name): readonly Finding[] => {
    if (reported.has(name.key)) return [];
    const main = names.find(
      (other) =>
        other.key !== name.key && !reported.has(other.key) && alike(name, other) >= 0.65 && outweighs(other, name, names, count),
    );
    if (!main) return [];
    reported.add(name.key);
    return [inconsistent(name, main.passage.text)];
  });
}

function outweighs(main: Name, name: Name, names: readonly Name[], count: ReadonlyMap<string, number>): boolean {
  const [mine, others] = [count.get(name.key)!, count.get(main.key)!];
  return others > mine || (others === mine && names.indexOf(main) < names.indexOf(name));
}

/** The movement as the title names it, against how the text names it. */
function movementVariants(title: Passage | null, passages: readonly Passage[]): readonly Finding[] {
  const named = title && movement.exec(title.text);
  movement.lastIndex = 0;
  if (!title || !named) return [];
  const main = nameOf(cut(title, named.index + named[1]!.length));
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    matchesIn(passage.text, movement).flatMap((match): readonly Finding[] => {
      const name = nameOf(cut(passage, match.index, match.index + match[0].length));
      const bare = nameOf(cut(passage, match.index + match[1]!.length, match.index + match[0].length));
      const close = alike(bare, main);
      if (bare.key === main.key || main.key.startsWith(bare.key) || close < 0.6 || seen.has(bare.key)) return [];
      seen.add(bare.key);
      return [inconsistent(name, title.text.slice(named.index))];
    }),
  );
}

const standard = /(cơ quan|đơn vị|doanh nghiệp)(?:,?\s+(?:cơ quan|đơn vị|doanh nghiệp))*\s+đạt\s+chuẩn\s+văn\s+hóa/giu;

/** What the law calls a body like the issuer (Thông tư 08/2014/TT-BVHTTDL): a school is a “đơn vị”, an office a “cơ quan”. */
const kinds = [
  [/(?<!\p{L})(?:công ty|doanh nghiệp|xí nghiệp|hợp tác xã|ngân hàng)(?!\p{L})/iu, 'doanh nghiệp'],
  [/(?<!\p{L})(?:trường|mầm non|mẫu giáo|bệnh viện|trạm y tế|trung tâm|thư viện|bảo tàng)(?!\p{L})/iu, 'đơn vị'],
  [/(?<!\p{L}|cơ )(?:[uủ][yỷ] ban nhân dân|ubnd|sở|phòng|cục|chi cục|văn phòng)(?!\p{L})/iu, 'cơ quan'],
] as const;

const kindOf = (issuer: string | null) => kinds.find(([named]) => named.test((issuer ?? '').normalize('NFC')))?.[1];

/** The title speaks of a đơn vị đạt chuẩn văn hóa and the text of a cơ quan đạt chuẩn văn hóa, or the other way about. */
function standardVariants(title: Passage | null, passages: readonly Passage[], issuer: string | null): readonly Finding[] {
  if (!title) return [];
  const own = matchesIn(title.text, standard)[0];
  if (!own) return [];
  const used = passages.flatMap((passage) =>
    matchesIn(withoutQuotes(passage.text, ' '), standard).map((match) =>
      nameOf(cut(passage, match.index, match.index + match[0].length)),
    ),
  );
  const name = nameOf(cut(title, own.index, own.index + own[0].length));
  const others = used.filter(({ key }) => key !== name.key);
  if (used.length === 0 || (used.length - others.length) * 2 >= used.length) return [];
  const kind = kindOf(issuer);
  return [kind === undefined ? inconsistent(name, others[0]!.passage.text) : ofKind(name, others[0]!, kind)];
}

/** The word that fits the issuer goes before the word that is used more: at the title, or where the title has it right at the text. */
function ofKind(name: Name, other: Name, kind: string): Finding {
  const right = `${kind} đạt chuẩn văn hóa`;
  const [at, rest] = name.passage.text === right ? [other, name] : [name, other];
  return {
    ...inconsistent(at, rest.passage.text),
    message: `Tên gọi không thống nhất: ở đây là “${at.passage.text}”, chỗ khác là “${rest.passage.text}”. Danh hiệu của nơi ban hành này là “${right}”, dùng thống nhất cả văn bản.`,
    suggestion: right,
  };
}

/** Names of the movement or the title that change from place to place (tên gọi không thống nhất). */
export function nameFindings(draft: PlanDraft): readonly Finding[] {
  const { title } = draft.head;
  const text = [...draft.preamble, ...draft.body];
  const names = quotedNames([...(title ? [title] : []), ...text]);
  const found = [
    ...quotedVariants(names),
    ...movementVariants(title, text),
    ...standardVariants(title, text, draft.reading.issuer),
    ...titleVariants(title, names),
  ];
  return found.filter((one, index) => found.findIndex((other) => sameSpan(one, other)) === index);
}

const sameSpan = (one: Finding, other: Finding) => JSON.stringify(one.span) === JSON.stringify(other.span);

/** A quoted name that is nearly the movement's name in the title. */
function titleVariants(title: Passage | null, names: readonly Name[]): readonly Finding[] {
  const named = title && /(?:phong trào thi đua|phong trào)\s+(?![“"])(.+)$/iu.exec(title.text);
  if (!title || !named || /[“"]/u.test(named[1]!)) return [];
  const main = nameOf(cut(title, named.index + named[0].length - named[1]!.length));
  return names.flatMap((name) =>
    spanOf(name.passage).line !== spanOf(title).line && name.key !== main.key && alike(name, main) >= 0.6
      ? [inconsistent(name, named[1]!)]
      : [],
  );
}
