import type { Refusal } from '../kernel/refusal.ts';
import type { Limit } from './limit.ts';
import type { RankKey } from './ranking.ts';
import type { Barrier, Weighed } from './selection.ts';

/** A sentence by its code, with what is put in it. */
export type Said = Pick<Refusal, 'code' | 'facts'>;

/** Says codes in a language; the words of limits and keys go into other sentences. */
export type Say = (code: string, facts?: Refusal['facts']) => string;

const percent = (share: number) => String(share / 100).replace('.', ',');

/** Whom a limit counts, in words: `xã, phường`, `cá nhân`, `tập thể được Bằng khen`. */
export function whomOf({ audience, kinds, form }: Pick<Limit, 'audience' | 'kinds' | 'form'>, say: Say): string {
  const all = say(`limit-whom.${audience}`);
  const listed = kinds?.map((kind) => say(`unit-kind.${kind}`)).join(', ');
  const whom =
    listed === undefined ? all : audience === 'collective' ? listed : say('limit-whom.at', { whom: all, kinds: listed });
  return `${whom}${form ? ` (${form})` : ''}`;
}

/** A limit in words: `không quá 12 cá nhân`. */
export function limitText(limit: Limit, say: Say): string {
  const { measure, amount, base, baseCount, reach } = limit;
  const isShare = measure === 'max-share' || measure === 'min-direct';
  const facts = {
    amount: isShare ? percent(amount) : amount,
    whom: whomOf(limit, say),
    ...(measure === 'max-share' && { base: say(`limit-base.${base ?? 'nominees'}`, { count: baseCount ?? 0 }) }),
  };
  const text = say(`limit.${measure}`, facts);
  return reach === 'each-unit' ? say('limit.each-unit', { limit: text }) : text;
}

/** Why somebody is in or out, every reason a sentence of its own (lý do được chọn, không được chọn). */
export function reasonsOf({ rank, outcome }: Weighed, limits: ReadonlyMap<string, Limit>, say: Say): readonly Said[] {
  const at = { rank: rank ?? 0 };
  if (outcome.status === 'in') return [{ code: 'commendation.is-in', facts: at }];
  if (outcome.status === 'unfit') return outcome.unmet.map(({ code, facts }) => ({ code, ...(facts && { facts }) }));
  if (outcome.status === 'not-carried') return [{ code: 'commendation.not-carried' }];
  const others = outcome.status === 'tied' ? outcome.among.length - 1 : 0;
  const code = ({ cut: 'commendation.cut-by', tied: 'commendation.is-tied', waiting: 'commendation.is-waiting' } as const)[
    outcome.status
  ];
  const barred = outcome.by.map((barrier) => said(barrier, code, { ...at, others }, limits, say));
  const keys = outcome.by.flatMap(({ partedBy }) => (partedBy === null ? [] : [partedBy]));
  return [...barred, ...[...new Set(keys)].flatMap((key) => parted(key, code, say))];
}

function said(
  barrier: Barrier,
  code: string,
  at: { rank: number; others: number },
  limits: ReadonlyMap<string, Limit>,
  say: Say,
): Said {
  const limit = barrier.limitKey === null ? undefined : limits.get(barrier.limitKey);
  if (!limit) return { code: 'commendation.cut-twice', facts: { rank: at.rank } };
  const where = { limit: limitText(limit, say), source: limit.source };
  const facts =
    code === 'commendation.is-tied'
      ? { ...at, ...where }
      : { rank: at.rank, ...where, ...(code === 'commendation.cut-by' && { max: barrier.max }) };
  return { code, facts };
}

const parted = (key: RankKey, code: string, say: Say): readonly Said[] =>
  code === 'commendation.cut-by' ? [{ code: 'commendation.parted-by', facts: { key: say(`rank-key.${key}`) } }] : [];
