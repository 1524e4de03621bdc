import { hashOf, unsigned } from './encoding.ts';
import type { Equations } from './equations.ts';
import type { Report } from './fault.ts';
import { wantSignature } from './proofs.ts';
import type { BallotEntry, BoardEntry, OpenRead } from './record.ts';

/** How far an election has come: until `open` there is no closing to ask for, until `closed` no tally. */
export type Stage = 'open' | 'closed' | 'complete';

export const digestOf = (election: string, entry: BoardEntry): string => hashOf('entry', election, unsigned(entry));

export const ballotsOn = (board: readonly BoardEntry[]): BallotEntry[] =>
  board.filter((entry): entry is BallotEntry => entry.kind === 'ballot');

export const receiptOf = (body: BallotEntry['body']): string => hashOf('receipt', body);

/** R15 to R20. */
export function checkBoard(open: OpenRead, stage: Stage, equations: Equations, report: Report): void {
  const { election, manifest, setup, board } = open;
  for (const [index, entry] of board.entries()) {
    const before = board[index - 1];
    const previous = before ? digestOf(election, before) : hashOf('setup', election, setup);
    if (entry.seq !== index + 1) report('R15', `board[${index}].seq`);
    if (entry.previous !== previous) report('R15', `board[${index}].previous`);
    const place = { rule: 'R16', at: `board[${index}].signature`, equations, report } as const;
    wantSignature(place, manifest.operator, entry.signature, digestOf(election, entry));
    const isEarly = entry.kind === 'ballot' && entry.at < manifest.opensAt;
    const isLate = entry.kind === 'ballot' && entry.at >= manifest.closesAt;
    if (isEarly || isLate || (before && entry.at < before.at)) report('R17', `board[${index}].at`);
  }
  checkClosing(open, stage, report);
  checkCredentials(open, report);
}

function checkClosing({ manifest, board }: OpenRead, stage: Stage, report: Report): void {
  const closings = board.filter(({ kind }) => kind === 'closing');
  const isRight = stage === 'open' ? closings.length === 0 : closings.length === 1 && board.at(-1)!.kind === 'closing';
  if (!isRight) report('R18', 'board');
  const voted = new Set(ballotsOn(board).map(({ body }) => body.voter));
  const haveAll = manifest.voters.every(({ id }) => voted.has(id));
  for (const { seq, at } of closings) {
    if (at < manifest.opensAt || (at < manifest.closesAt && !haveAll)) report('R19', `board[${seq - 1}].at`);
  }
}

function checkCredentials({ manifest, board }: OpenRead, report: Report): void {
  const { voters, trustees, operator } = manifest;
  const taken = new Map<string, string>([
    ...voters.flatMap(({ id, key }): [string, string][] => (key ? [[key, `manifest ${id}`]] : [])),
    ...trustees.flatMap(({ signKey, shareKey }): [string, string][] => [
      [signKey, 'trustee'],
      [shareKey, 'trustee'],
    ]),
    [operator, 'operator'],
  ]);
  for (const [index, entry] of board.entries()) {
    if (entry.kind !== 'credential') continue;
    const { voter, key } = entry.body;
    const holder = `credential ${voter}`;
    const isWaiting = voters.some(({ id, key: own }) => id === voter && own === null);
    if (!isWaiting || (taken.get(key) ?? holder) !== holder) report('R20', `board[${index}].body`);
    taken.set(key, taken.get(key) ?? holder);
  }
}
