// What a dishonest server, voter or trustee could do to an election, each done as well as they could: a dishonest operator makes chain,
// signatures and closing anew, dishonest trustees decrypt whatever they are given. Beside each the rules that it breaks, all of them.
import { closingOf, countedBallots } from '#ballot/board.ts';
import { canonical, digest, format, without } from '#ballot/canonical.ts';
import { encrypt, proveOneOf } from '#ballot/choice.ts';
import { elementOf, generator, order, scalarHex, scalarOf, sumOf } from '#ballot/group.ts';
import type { Answer, Ballot, ElectionRecord, Entry, Manifest, Said } from '#ballot/record.ts';
import { type KeyPair, makeKeyPair, sign } from '#ballot/schnorr.ts';
import { jointKey } from '#ballot/setup.ts';
import { decrypt, tallyOf } from '#ballot/tally.ts';
import { deal, signPair } from '#ballot/trustee.ts';
import { receiptOf } from '#ballot/vote.ts';
import { ballotOf, type Course, closed, closesAt, type Opened, openElection, said, type Twist, voted } from './election.ts';
import { seeded } from './seeded.ts';

const random = seeded('gian dối');

export const course: Course = {
  questions: [
    {
      id: 'giay-khen',
      title: 'Giấy khen',
      options: ['an', 'binh', 'chau'].map((id) => ({ id, title: `Ứng viên ${id}` })),
      min: 1,
      max: 2,
    },
    { id: 'tap-the', title: 'Tập thể', options: ['co', 'khong'].map((id) => ({ id, title: id })), min: 0, max: 1 },
  ],
  voters: 6,
  attested: [4],
  trustees: 3,
  threshold: 2,
  quorum: 3,
  votes: [
    { voter: 0, picks: [['an'], ['co']] },
    { voter: 1, picks: [['an', 'binh'], ['khong']] },
    { voter: 0, picks: [['binh'], ['khong']] },
    { voter: 4, picks: [['chau'], []] },
    { voter: 2, picks: [['chau', 'an'], ['co']] },
  ],
  decrypting: [0, 2],
};

const beforeClosing = voted(course, random);
const afterClosing = closed(beforeClosing, random);
export const honest: ElectionRecord = counted(afterClosing, course.decrypting);

/** The record with its tally by these trustees. */
export function counted(state: Opened, trustees: readonly number[] = [0, 2]): ElectionRecord {
  const isQuorate = countedBallots(state.open).length >= state.open.manifest.quorum;
  const parts = isQuorate ? trustees.map((index) => decrypt(state.secrets[index]!, state.open, random)) : [];
  return { format, ...state.open, tally: tallyOf(state.open, parts) };
}

type Uttered = readonly [what: Said, at: string];
const uttered = (state: Opened): Uttered[] => state.open.board.map((entry) => [bare(entry), entry.at]);
const bare = ({ kind, body }: Entry): Said => ({ kind, body }) as Said;

/** Another board by the same operator, everything signed anew; a closing is made from what is there unless one is among the entries. */
function another(entries: readonly Uttered[], state = beforeClosing): ElectionRecord {
  let made: Opened = { ...state, open: { ...state.open, board: [] } };
  for (const [what, at] of entries) made = said(made, what, at, random);
  return counted(entries.some(([{ kind }]) => kind === 'closing') ? made : closed(made, random));
}

const at = (index: number) => honest.board[index]!.at;
/** The board has first the credential, then the five ballots. */
const ballotAt = (index: number): Ballot => honest.board[index]!.body as Ballot;
const ballotSaid = (body: Ballot, time = at(5)): Uttered => [{ kind: 'ballot', body }, time];

/** A ballot changed by its voter, or by whoever has this key. */
function signed(body: Ballot, pair: KeyPair): Ballot {
  const unsigned = without(body, 'signature');
  return { ...unsigned, signature: sign(pair, digest('ballot', unsigned), random) };
}

const pairOf = (voter: number) => beforeClosing.voters[voter]!;
const plus = (body: Ballot, pair = pairOf(3)) => another([...uttered(beforeClosing), ballotSaid(signed(body, pair))]);
/** Where no trustee could find a count. */
const untallied = (body: Ballot): ElectionRecord => {
  const state = closed(said(beforeClosing, { kind: 'ballot', body }, at(5), random), random);
  return { format, ...state.open, tally: null };
};
/** An honest ballot of the fourth voter, who has not voted. */
const fresh = () => ballotOf(beforeClosing, { voter: 3, picks: [['an'], ['co']] }, random);

function withAnswer(body: Ballot, index: number, change: (answer: Answer) => Answer): Ballot {
  return { ...body, answers: body.answers.map((answer, place) => (place === index ? change(answer) : answer)) };
}

const changed = (change: (record: ElectionRecord) => Partial<ElectionRecord>): ElectionRecord => ({
  ...honest,
  ...change(honest),
});
const inTally = (change: (tally: NonNullable<ElectionRecord['tally']>) => object): ElectionRecord =>
  changed(({ tally }) => ({ tally: { ...tally!, ...change(tally!) } as ElectionRecord['tally'] }));
const inManifest = (change: Partial<Manifest>): ElectionRecord =>
  changed(({ manifest }) => ({ manifest: { ...manifest, ...change } }));

/** An election that was wrong from its beginning, otherwise held as it should be. */
function held(twist: Twist, changedCourse: Partial<Course> = {}): ElectionRecord {
  const plan = { ...course, attested: [], ...changedCourse };
  let state = openElection(plan, random, twist);
  for (const vote of plan.votes) state = said(state, { kind: 'ballot', body: ballotOf(state, vote, random) }, at(5), random);
  return counted(closed(state, random));
}

/** An opening at which the dealings were changed after they were made; nobody votes. */
const dealtOtherwise = (dealings: NonNullable<Twist['dealings']>): ElectionRecord => held({ dealings }, { votes: [] });

const twice = (hex: string) => elementOf(hex).add(elementOf(hex)).toHex();
const raised = (hex: string) => elementOf(hex).add(generator).toHex();
const zero = '0'.repeat(64);
const swapped = <T>(list: readonly T[], one: number, other: number): T[] =>
  list.map((value, index) => (index === one ? list[other]! : index === other ? list[one]! : value));
const replaced = <T>(list: readonly T[], place: number, value: T): T[] =>
  list.map((own, index) => (index === place ? value : own));

/** A ciphertext of another, encrypted again, with its proof's responses moved along. */
function encryptedAgain(body: Ballot): Ballot {
  const delta = 7n;
  const key = elementOf(honest.setup.key);
  return withAnswer(body, 0, (answer) => ({
    choices: answer.choices.map(({ a, b, proof }) => ({
      a: sumOf([elementOf(a), generator.multiply(delta)]).toHex(),
      b: sumOf([elementOf(b), key.multiply(delta)]).toHex(),
      proof: proof.map((branch) => moved(branch, delta)),
    })),
    sum: answer.sum.map((branch) => moved(branch, delta * 3n)),
  }));
}

const moved = <T extends { challenge: string; response: string }>(branch: T, delta: bigint): T => ({
  ...branch,
  response: scalarHex((scalarOf(branch.response) + scalarOf(branch.challenge) * delta) % order),
});

/** Three marks where two are allowed: each choice honestly proved, the sum claimed to be within. */
function tooMany(): Ballot {
  const body = fresh();
  const context = digest('voter', honest.election, honest.setup.key, 'v4', pairOf(3).key);
  const booth = { key: elementOf(honest.setup.key), context, random };
  const question = course.questions[0]!;
  const opened = question.options.map(() => encrypt(booth, 1n));
  const choices = opened.map((one, index) => {
    const { a, b } = one.encrypted;
    const statement = ['choice', context, question.id, question.options[index]!.id, a, b] as const;
    return { a, b, proof: proveOneOf(booth, one, [0n, 1n], statement) };
  });
  const randomness = opened.reduce((sum, one) => sum + one.randomness, 0n) % order;
  const statement = ['sum', context, question.id, 1, 2, choices.map(({ a, b }) => [a, b])] as const;
  return withAnswer(body, 0, () => ({ choices, sum: proveOneOf(booth, { value: 2n, randomness }, [1n, 2n], statement) }));
}

export interface Mutation {
  readonly name: string;
  readonly breaks: string;
  make(): unknown;
  /** Receipts that voters ask about. */
  readonly receipts?: readonly string[];
}

const stranger = makeKeyPair(random);

export const mutations: readonly Mutation[] = [
  // what voters do
  {
    name: 'a ballot copied from another voter and signed as one’s own',
    breaks: 'R26 R27 R28',
    make: () => plus({ ...ballotAt(5), voter: 'v4', voterKey: pairOf(3).key, revision: 1, replaces: null }),
  },
  {
    name: 'a ballot of another encrypted again, with its proofs moved along',
    breaks: 'R26 R27 R28',
    make: () => plus({ ...encryptedAgain(ballotAt(5)), voter: 'v4', voterKey: pairOf(3).key }),
  },
  {
    name: 'one’s own ballot encrypted again by another hand',
    breaks: 'R26 R27',
    make: () => plus(encryptedAgain(fresh())),
  },
  {
    name: 'two votes in one choice',
    breaks: 'R26 R27',
    make: () =>
      plus(
        withAnswer(fresh(), 1, (answer) => ({
          ...answer,
          choices: replaced(answer.choices, 0, { ...answer.choices[0]!, b: raised(answer.choices[0]!.b) }),
        })),
      ),
  },
  { name: 'more marks than a question allows', breaks: 'R27', make: () => plus(tooMany()) },
  {
    name: 'the proof of one choice used for another',
    breaks: 'R26',
    make: () =>
      plus(
        withAnswer(fresh(), 0, ({ choices: [first, second, ...rest], sum }) => ({
          choices: [{ ...first!, proof: second!.proof }, { ...second!, proof: first!.proof }, ...rest],
          sum,
        })),
      ),
  },
  {
    name: 'the proof of another question',
    breaks: 'R26',
    make: () => {
      const body = fresh();
      const { proof } = body.answers[1]!.choices[0]!;
      const change = ({ choices, sum }: Answer) => ({ choices: replaced(choices, 0, { ...choices[0]!, proof }), sum });
      return plus(withAnswer(body, 0, change));
    },
  },
  {
    name: 'an answer left out',
    breaks: 'R25 R30',
    make: () => {
      const body = fresh();
      return untallied(signed({ ...body, answers: body.answers.slice(0, 1) }, pairOf(3)));
    },
  },
  {
    name: 'the sum’s proof missing',
    breaks: 'R25 R27',
    make: () => plus(withAnswer(fresh(), 0, (answer) => ({ ...answer, sum: [] }))),
  },
  {
    name: 'a ballot with another joint key',
    breaks: 'R22',
    make: () => plus({ ...fresh(), key: twice(honest.setup.key) }),
  },
  {
    name: 'a ballot of another election',
    breaks: 'R22 R26 R27 R30',
    make: () => {
      const other = openElection({ ...course, attested: [] }, random, {
        manifest: (manifest) => ({ ...manifest, title: 'Khác' }),
      });
      const body = ballotOf({ ...other, voters: beforeClosing.voters }, { voter: 3, picks: [['an'], ['co']] }, random);
      return untallied(body);
    },
  },
  { name: 'a ballot signed by somebody else for a voter', breaks: 'R23', make: () => plus(fresh(), pairOf(5)) },
  {
    name: 'a proxy’s ballot, made and signed with the proxy’s own key',
    breaks: 'R23',
    make: () => {
      const voters = replaced(beforeClosing.voters, 3, pairOf(5));
      return plus(ballotOf({ ...beforeClosing, voters }, { voter: 3, picks: [['an'], ['co']] }, random), pairOf(5));
    },
  },
  {
    name: 'a ballot of a tied member, who is not among the voters',
    breaks: 'R21 R23 R26 R27',
    make: () => plus({ ...fresh(), voter: 'v99' }),
  },
  // what the operator does
  {
    name: 'a ballot dropped from the board, the chain left as it is',
    breaks: 'R15 R29 R30 R31',
    make: () => changed(({ board }) => ({ board: board.filter((_, index) => index !== 5) })),
  },
  {
    name: 'a ballot dropped and everything made anew, when its voter has the receipt',
    breaks: 'R36',
    make: () => another(uttered(beforeClosing).filter((_, index) => index !== 5)),
    receipts: [receiptOf(ballotAt(5))],
  },
  {
    name: 'a ballot doubled',
    breaks: 'R24 R28',
    make: () => another([...uttered(beforeClosing), ballotSaid(ballotAt(5))]),
  },
  {
    name: 'an earlier ballot brought back over the later one',
    breaks: 'R24 R28',
    make: () => another([...uttered(beforeClosing), ballotSaid(ballotAt(1))]),
  },
  {
    name: 'the two ballots of one voter in the other order',
    breaks: 'R24',
    make: () => another(swapped(uttered(beforeClosing), 1, 3).map(([what], index) => [what, at(index)])),
  },
  {
    name: 'the earlier ballot counted instead of the later',
    breaks: 'R29',
    make: () => {
      const closing = closingOf(beforeClosing.open);
      const list = replaced(closing.counted, 0, { voter: 'v1', receipt: receiptOf(ballotAt(1)) });
      return another([...uttered(beforeClosing), [{ kind: 'closing', body: { counted: list } }, closesAt]]);
    },
  },
  {
    name: 'the first of two ballots taken away',
    breaks: 'R24',
    make: () => another(uttered(beforeClosing).filter((_, index) => index !== 1)),
  },
  {
    name: 'two entries swapped on the board',
    breaks: 'R15 R17',
    make: () => changed(({ board }) => ({ board: swapped(board, 2, 4) })),
  },
  {
    name: 'an altered receipt in the closing',
    breaks: 'R29',
    make: () => {
      const list = replaced(closingOf(beforeClosing.open).counted, 1, { voter: 'v2', receipt: digest('receipt', 'khác') });
      return another([...uttered(beforeClosing), [{ kind: 'closing', body: { counted: list } }, closesAt]]);
    },
  },
  {
    name: 'one receipt given to two voters',
    breaks: 'R29 R36',
    make: () => {
      const { counted: list } = closingOf(beforeClosing.open);
      const same = replaced(list, 1, { voter: 'v2', receipt: list[0]!.receipt });
      return another([...uttered(beforeClosing), [{ kind: 'closing', body: { counted: same } }, closesAt]]);
    },
    receipts: [digest('receipt', 'chung')],
  },
  {
    name: 'a late ballot',
    breaks: 'R17',
    make: () => another([...uttered(beforeClosing), ballotSaid(fresh(), closesAt)]),
  },
  {
    name: 'a ballot before the opening',
    breaks: 'R17',
    make: () =>
      another(uttered(beforeClosing).map(([what, time], index) => [what, index < 2 ? '2026-11-30T00:00:00.000Z' : time])),
  },
  {
    name: 'a ballot after the closing',
    breaks: 'R17 R18 R29 R31 R33',
    make: () => {
      const state = said(afterClosing, { kind: 'ballot', body: fresh() }, closesAt, random);
      return changed(() => ({ board: state.open.board, tally: another([...uttered(beforeClosing), ballotSaid(fresh())]).tally }));
    },
  },
  {
    name: 'two closings',
    breaks: 'R18',
    make: () => {
      const state = closed(afterClosing, random);
      return counted(state);
    },
  },
  { name: 'the board cut off', breaks: 'R18 R30', make: () => changed(({ board }) => ({ board: board.slice(0, 4) })) },
  {
    name: 'closed before its time',
    breaks: 'R19',
    make: () => another([...uttered(beforeClosing), [{ kind: 'closing', body: closingOf(beforeClosing.open) }, at(5)]]),
  },
  {
    name: 'an entry signed by somebody else',
    breaks: 'R16',
    make: () =>
      counted(
        closed(
          {
            ...said({ ...beforeClosing, operator: stranger }, { kind: 'ballot', body: fresh() }, at(5), random),
            operator: beforeClosing.operator,
          },
          random,
        ),
      ),
  },
  {
    name: 'a credential for a voter who has a key',
    breaks: 'R20 R23 R26 R27',
    make: () => {
      const body = signed({ ...fresh(), voterKey: stranger.key }, stranger);
      const entries: Uttered[] = [
        ...uttered(beforeClosing),
        [{ kind: 'credential', body: { voter: 'v4', key: stranger.key } }, at(5)],
      ];
      return another([...entries, ballotSaid(body)]);
    },
  },
  {
    name: 'a credential with the key of another voter',
    breaks: 'R20',
    make: () => another([...uttered(beforeClosing), [{ kind: 'credential', body: { voter: 'v5', key: pairOf(0).key } }, at(5)]]),
  },
  // what is fixed before
  { name: 'another title in the manifest', breaks: 'R9', make: () => inManifest({ title: 'Khác' }) },
  { name: 'another closing time', breaks: 'R9 R19', make: () => inManifest({ closesAt: '2026-12-03T00:00:00.000Z' }) },
  {
    name: 'another manifest under its own hash',
    breaks: 'R11 R12 R13 R15 R16 R22 R26 R27 R33',
    make: () => {
      const manifest = { ...honest.manifest, title: 'Khác' };
      return changed(() => ({ manifest, election: digest('manifest', manifest) }));
    },
  },
  {
    name: 'the options in another order',
    breaks: 'R9 R26 R33',
    make: () => {
      const [first, ...rest] = honest.manifest.questions;
      return inManifest({ questions: [{ ...first!, options: swapped(first!.options, 0, 1) }, ...rest] });
    },
  },
  {
    name: 'an option named twice',
    breaks: 'R5',
    make: () => {
      const [first, ...rest] = course.questions;
      const questions = [{ ...first!, options: [...first!.options, { id: 'an-2', title: first!.options[0]!.title }] }, ...rest];
      return held({}, { questions });
    },
  },
  {
    name: 'one key for two voters',
    breaks: 'R6',
    make: () => held({ manifest: (m) => ({ ...m, voters: replaced(m.voters, 5, { id: 'v6', key: m.voters[4]!.key }) }) }),
  },
  {
    name: 'a trustee’s key taken from another',
    breaks: 'R6 R7 R12 R13',
    make: () =>
      held(
        {
          manifest: (m) => ({ ...m, trustees: replaced(m.trustees, 2, { ...m.trustees[2]!, signKey: m.trustees[0]!.signKey }) }),
        },
        { votes: [] },
      ),
  },
  { name: 'a quorum of two', breaks: 'R8', make: () => held({ manifest: (m) => ({ ...m, quorum: 2 }) }) },
  { name: 'another generator', breaks: 'R4', make: () => held({ manifest: (m) => ({ ...m, generator: twice(m.generator) }) }) },
  // the joint key
  {
    name: 'a rogue key: the last trustee makes the joint key their own',
    breaks: 'R11',
    make: () =>
      dealtOtherwise((dealings, manifest, secrets) => {
        const own = makeKeyPair(random);
        const others = sumOf(dealings.slice(0, 2).map(({ commitments }) => elementOf(commitments[0]!)));
        const rogue = elementOf(own.key).subtract(others).toHex();
        const { signature: _, ...dealing } = { ...dealings[2]!, commitments: replaced(dealings[2]!.commitments, 0, rogue) };
        const said = digest('dealing', digest('manifest', manifest), dealing);
        return replaced(dealings, 2, { ...dealing, signature: sign(signPair(secrets[2]!), said, random) });
      }),
  },
  {
    name: 'a dealing signed by another trustee',
    breaks: 'R12',
    make: () =>
      dealtOtherwise((dealings, manifest, secrets) => {
        const { signature: _, ...dealing } = deal(secrets[2]!, manifest, random);
        const said = digest('dealing', digest('manifest', manifest), dealing);
        return replaced(dealings, 2, { ...dealing, signature: sign(signPair(secrets[0]!), said, random) });
      }),
  },
  {
    name: 'a dealing left out',
    breaks: 'R10',
    make: () => dealtOtherwise((dealings) => dealings.slice(0, 2)),
  },
  {
    name: 'an acknowledgement that another trustee signed',
    breaks: 'R13 R15',
    make: () =>
      changed(({ setup }) => ({
        setup: {
          ...setup,
          acknowledgements: replaced(setup.acknowledgements, 1, { ...setup.acknowledgements[0]!, trustee: 'nguoi-giu-2' }),
        },
      })),
  },
  {
    name: 'another joint key',
    breaks: 'R14 R15 R22 R26 R27',
    make: () => changed(({ setup }) => ({ setup: { ...setup, key: jointKey(setup.dealings.slice(0, 2)) } })),
  },
  // the tally
  { name: 'another result', breaks: 'R34', make: () => inTally(({ results }) => ({ results: replaced(results!, 1, [2, 1]) })) },
  {
    name: 'more votes than ballots',
    breaks: 'R34 R35',
    make: () => inTally(({ results }) => ({ results: replaced(results!, 1, [9, 1]) })),
  },
  {
    name: 'sums that leave out a ballot, honestly decrypted',
    breaks: 'R30 R31',
    make: () => {
      const board = afterClosing.open.board.filter((_, index) => index !== 5);
      return changed(() => ({ tally: counted({ ...afterClosing, open: { ...afterClosing.open, board } }).tally }));
    },
  },
  {
    name: 'a lying trustee',
    breaks: 'R33 R34',
    make: () =>
      inTally(({ decryptions: [first, second] }) => {
        const [row, ...rows] = first!.factors;
        const lie = { ...row![0]!, element: raised(row![0]!.element) };
        return { decryptions: [{ ...first!, factors: [replaced(row!, 0, lie), ...rows] }, second!] };
      }),
  },
  {
    name: 'the proof of one trustee repeated by another',
    breaks: 'R33 R34',
    make: () => inTally(({ decryptions: [first] }) => ({ decryptions: [first!, { ...first!, trustee: 'nguoi-giu-3' }] })),
  },
  {
    name: 'one trustee twice',
    breaks: 'R32',
    make: () => inTally(({ decryptions: [first] }) => ({ decryptions: [first!, first!] })),
  },
  { name: 'too few trustees', breaks: 'R32', make: () => inTally(({ decryptions: [first] }) => ({ decryptions: [first!] })) },
  {
    name: 'something decrypted below the quorum',
    breaks: 'R30',
    make: () => {
      const few = another(uttered(beforeClosing).slice(0, 3));
      return { ...few, tally: { ...honest.tally!, ballots: 2 } };
    },
  },
  { name: 'no tally at all', breaks: 'R30', make: () => changed(() => ({ tally: null })) },
  // encodings
  {
    name: 'an encoding of an element that is not canonical',
    breaks: 'R2 R33',
    make: () =>
      changed(({ tally }) => {
        const {
          decryptions: [first, ...rest],
        } = tally!;
        const [row, ...rows] = first!.factors;
        const odd = { ...row![0]!, commitments: [`01${row![0]!.commitments[0]!.slice(2)}`, row![0]!.commitments[1]!] };
        return { tally: { ...tally!, decryptions: [{ ...first!, factors: [replaced(row!, 0, odd), ...rows] }, ...rest] } };
      }),
  },
  {
    name: 'a point of small order for a voter’s key: the zero key',
    breaks: 'R2 R9 R23',
    make: () => inManifest({ voters: replaced(honest.manifest.voters, 1, { id: 'v2', key: zero }) }),
  },
  {
    name: 'the zero element for the joint key',
    breaks: 'R2 R15 R22 R26 R27',
    make: () => changed(({ setup }) => ({ setup: { ...setup, key: zero } })),
  },
  {
    name: 'a scalar beyond the order, of the same class',
    breaks: 'R3',
    make: () =>
      inTally(({ decryptions: [first, ...rest] }) => {
        const [row, ...rows] = first!.factors;
        const same = { ...row![0]!, response: scalarHex(scalarOf(row![0]!.response) + order) };
        return { decryptions: [{ ...first!, factors: [replaced(row!, 0, same), ...rows] }, ...rest] };
      }),
  },
  { name: 'a field more', breaks: 'R1', make: () => ({ ...honest, note: 'thêm' }) },
  { name: 'a field less', breaks: 'R1', make: () => without(honest, 'tally') },
];

/** Texts that say the same and are not canonical. */
export const otherTexts: readonly (readonly [name: string, text: string])[] = [
  ['with white space', JSON.stringify(honest, null, 1)],
  ['with a name twice', canonical(honest).replace('{"board":', '{"board":[],"board":')],
  ['in upper case', canonical(honest).replace(honest.election, honest.election.toUpperCase())],
  ['with a number as a fraction', canonical(honest).replace('"ballots":4', '"ballots":4.0')],
];
