import { digest } from './canonical.ts';
import { type Booth, encrypt, proveOneOf } from './choice.ts';
import { type Element, elementOf, reduced } from './group.ts';
import { type RandomSource, webRandom } from './random.ts';
import type { Answer, Ballot, Manifest, Question } from './record.ts';
import { type KeyPair, sign } from './schnorr.ts';

/** What a voter's browser needs to vote. */
export interface Casting {
  readonly manifest: Manifest;
  /** The joint key, `setup.key`. */
  readonly key: string;
  readonly voter: string;
  readonly pair: KeyPair;
  /** This voter's ballot before, which this one replaces. */
  readonly before: Ballot | null;
  /** For each question the ids of the options marked. */
  readonly picks: readonly (readonly string[])[];
}

/** The receipt (mã phiếu) of a ballot: it names election, voter and content, and tells no choice. */
export const receiptOf = (ballot: Ballot): string => digest('receipt', ballot);

/** Places (indices of questions) where the marks cannot be cast as they are. */
export const wrongPicks = (manifest: Manifest, picks: Casting['picks']): number[] =>
  manifest.questions.flatMap((question, index) => (isPickable(question, picks[index] ?? []) ? [] : [index]));

function isPickable({ options, min, max }: Question, picked: readonly string[]): boolean {
  const known = picked.every((id) => options.some((option) => option.id === id));
  return known && new Set(picked).size === picked.length && picked.length >= min && picked.length <= max;
}

/** Encrypts, proves and signs one ballot. @throws when the marks are not what a question allows. */
export function cast(casting: Casting, random: RandomSource = webRandom): Ballot {
  const { manifest, key, voter, pair, before, picks } = casting;
  const wrong = wrongPicks(manifest, picks);
  if (wrong.length > 0) throw new Error(`question ${wrong.join(', ')}: the marks are not allowed`);
  const election = digest('manifest', manifest);
  const booth: Booth = { key: preparedKey(key), context: digest('voter', election, key, voter, pair.key), random };
  const unsigned = {
    election,
    key,
    voter,
    voterKey: pair.key,
    revision: (before?.revision ?? 0) + 1,
    replaces: before ? receiptOf(before) : null,
    answers: manifest.questions.map((question, index) => answer(booth, question, picks[index]!)),
  };
  return { ...unsigned, signature: sign(pair, digest('ballot', unsigned), random) };
}

let prepared: { readonly hex: string; readonly element: Element } | null = null;

/** The joint key with its table of multiples, made once for an election. */
function preparedKey(hex: string): Element {
  if (prepared?.hex !== hex) prepared = { hex, element: elementOf(hex).precompute(6) };
  return prepared.element;
}

function answer(booth: Booth, question: Question, picked: readonly string[]): Answer {
  const opened = question.options.map(({ id }) => encrypt(booth, picked.includes(id) ? 1n : 0n));
  const choices = opened.map((one, index) => {
    const { a, b } = one.encrypted;
    const statement = ['choice', booth.context, question.id, question.options[index]!.id, a, b] as const;
    return { a, b, proof: proveOneOf(booth, one, [0n, 1n], statement) };
  });
  const whole = {
    value: opened.reduce((sum, { value }) => sum + value, 0n),
    randomness: reduced(opened.reduce((sum, { randomness }) => sum + randomness, 0n)),
  };
  const values = Array.from({ length: question.max - question.min + 1 }, (_, index) => BigInt(question.min + index));
  const ciphertexts = opened.map(({ encrypted }) => [encrypted.a, encrypted.b]);
  const statement = ['sum', booth.context, question.id, question.min, question.max, ciphertexts] as const;
  return { choices, sum: proveOneOf(booth, whole, values, statement) };
}
