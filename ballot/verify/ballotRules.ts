import { ballotsOn, receiptOf } from './boardRules.ts';
import { hashOf, unsigned } from './encoding.ts';
import type { Equations } from './equations.ts';
import type { Report } from './fault.ts';
import { type Place, wantOneOf, wantSignature } from './proofs.ts';
import type { BallotRead, BoardEntry, ManifestRead, OpenRead } from './record.ts';

/** What earlier entries mean for the ones that follow. */
interface Before {
  /** Null while a voter waits for a credential. */
  readonly keys: Map<string, string | null>;
  readonly waiting: ReadonlySet<string>;
  readonly ballots: Map<string, BallotRead>;
  readonly ciphertexts: Set<string>;
}

/** R21 to R28 for every ballot on the board, R29 for the closing. */
export function checkBallots(open: OpenRead, equations: Equations, report: Report): void {
  const before = beforeAll(open.manifest);
  for (const [index, entry] of open.board.entries()) {
    if (entry.kind === 'ballot') checkBallot(open, entry.body, before, { at: `board[${index}].body`, equations, report });
    if (entry.kind === 'closing') checkCounted(open, entry.body.counted, `board[${index}].body`, report);
    note(entry, before);
  }
}

/** R21 to R28 for one ballot that would come next. */
export function checkNextBallot(open: OpenRead, body: BallotRead, equations: Equations, report: Report): void {
  const before = beforeAll(open.manifest);
  for (const entry of open.board) note(entry, before);
  checkBallot(open, body, before, { at: 'ballot', equations, report });
}

const beforeAll = ({ voters }: ManifestRead): Before => ({
  keys: new Map(voters.map(({ id, key }) => [id, key])),
  waiting: new Set(voters.flatMap(({ id, key }) => (key === null ? id : []))),
  ballots: new Map(),
  ciphertexts: new Set(),
});

function note(entry: BoardEntry, before: Before): void {
  if (entry.kind === 'credential' && before.waiting.has(entry.body.voter)) before.keys.set(entry.body.voter, entry.body.key);
  if (entry.kind !== 'ballot') return;
  before.ballots.set(entry.body.voter, entry.body);
  for (const part of ciphertextsOf(entry.body)) before.ciphertexts.add(part);
}

const ciphertextsOf = ({ answers }: BallotRead): string[] =>
  answers.flatMap(({ choices }) => choices.flatMap(({ a, b }) => [a, b]));

type Checking = Omit<Place, 'rule'>;

function checkBallot(open: OpenRead, body: BallotRead, before: Before, { at, equations, report }: Checking): void {
  const { election, manifest, setup } = open;
  if (!manifest.voters.some(({ id }) => id === body.voter)) report('R21', `${at}.voter`);
  if (body.election !== election) report('R22', `${at}.election`);
  if (body.key !== setup.key) report('R22', `${at}.key`);
  if (before.keys.get(body.voter) !== body.voterKey) report('R23', `${at}.voterKey`);
  const place = { rule: 'R23', at: `${at}.signature`, equations, report } as const;
  wantSignature(place, body.voterKey, body.signature, hashOf('ballot', unsigned(body)));
  const last = before.ballots.get(body.voter);
  if (body.revision !== (last?.revision ?? 0) + 1) report('R24', `${at}.revision`);
  if (body.replaces !== (last ? receiptOf(last) : null)) report('R24', `${at}.replaces`);
  const own = new Set<string>();
  for (const part of ciphertextsOf(body)) {
    if (own.has(part) || before.ciphertexts.has(part)) report('R28', `${at} ${part}`);
    own.add(part);
  }
  checkAnswers(open, body, { at, equations, report });
}

function checkAnswers({ election, manifest, setup }: OpenRead, body: BallotRead, { at, equations, report }: Checking): void {
  if (body.answers.length !== manifest.questions.length) report('R25', `${at}.answers`);
  const context = hashOf('voter', election, setup.key, body.voter, body.voterKey);
  for (const [q, { id, options, min, max }] of manifest.questions.entries()) {
    const given = body.answers[q];
    if (!given) continue;
    const here = `${at}.answers[${q}]`;
    const isWhole = given.choices.length === options.length && given.choices.every(({ proof }) => proof.length === 2);
    if (!isWhole || given.sum.length !== max - min + 1) report('R25', here);
    for (const [o, choice] of given.choices.entries()) {
      const place = { rule: 'R26', at: `${here}.choices[${o}]`, equations, report } as const;
      const statement = ['choice', context, id, options[o]?.id ?? '', choice.a, choice.b] as const;
      wantOneOf(place, setup.key, [choice], [0, choice.proof], statement);
    }
    const place = { rule: 'R27', at: `${here}.sum`, equations, report } as const;
    const statement = ['sum', context, id, min, max, given.choices.map(({ a, b }) => [a, b])] as const;
    wantOneOf(place, setup.key, given.choices, [min, given.sum], statement);
  }
}

/** R29. */
function checkCounted(
  { manifest, board }: OpenRead,
  counted: readonly { readonly voter: string; readonly receipt: string }[],
  at: string,
  report: Report,
): void {
  const right = countedOn(manifest, board).map((body) => `${body.voter} ${receiptOf(body)}`);
  if (counted.map(({ voter, receipt }) => `${voter} ${receipt}`).join() !== right.join()) report('R29', `${at}.counted`);
}

/** Of each voter the last ballot, in the order of the manifest. */
export function countedOn({ voters }: ManifestRead, board: readonly BoardEntry[]): BallotRead[] {
  const last = new Map(ballotsOn(board).map(({ body }) => [body.voter, body]));
  return voters.flatMap(({ id }) => last.get(id) ?? []);
}
