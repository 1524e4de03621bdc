import type { CasePaper } from '#domain/papers/casePaper.ts';
import type { CheckedPaper } from '#domain/papers/checkedPaper.ts';
import type { CertificatePaper, LetterPaper, Paper } from '../write/paper.ts';
import { citedIn, dayOfPaper, signersOf } from './cited.ts';
import { attendanceIn, ballotsIn, countsIn, pointsIn, shareAskedIn, staffIn, wrongFiguresIn } from './figures.ts';
import { peopleNamed, peopleVoted } from './named.ts';

/** Which paper of a case it is, and whether it lacks nothing. */
export interface WhichPaper extends Pick<CasePaper, 'kind' | 'title' | 'side'> {
  readonly key: string;
  readonly isReady: boolean;
}

/** Papers of one person, or filled in by hand: their frame has no Nơi nhận. */
const withoutRecipients: ReadonlySet<string> = new Set(['person-merit-report']);

/** What a paper says that can be held against others (số liệu trong văn bản), read off its printed model. */
export function paperFacts(paper: Paper, which: WhichPaper): CheckedPaper {
  const { key, kind, title, side, isReady } = which;
  const named = { key, kind, title, side, isReady, named: peopleNamed(paper), voted: peopleVoted(paper) };
  const facts = paper.format === 'certificate' ? certificateFacts(paper) : letterFacts(paper);
  // A paper that lacks something may bear a day that nobody gave it.
  return { ...named, ...facts, day: isReady ? facts.day : null };
}

type Facts = Omit<CheckedPaper, keyof WhichPaper | 'named' | 'voted'>;

function certificateFacts(paper: CertificatePaper): Facts {
  const nothing = { bases: [], cited: [], addressees: [], counts: [], points: [], wrongFigures: [] };
  const none = { recipients: null, ballots: null, attendance: null, share: null, staff: null };
  return {
    ...nothing,
    ...none,
    issuer: paper.authority,
    number: '',
    day: paper.day,
    signers: signersOf({ signatures: [paper.signature] }),
  };
}

function letterFacts(paper: LetterPaper): Facts {
  const linesOf = (kind: 'bases' | 'addressees') => paper.body.flatMap((block) => (block.kind === kind ? block.lines : []));
  return {
    issuer: paper.head.issuer,
    number: paper.head.number ?? '',
    day: dayOfPaper(paper),
    bases: linesOf('bases'),
    cited: citedIn(paper),
    addressees: linesOf('addressees'),
    recipients: paper.format === 'nd30' && !withoutRecipients.has(paper.kind) ? paper.recipients : null,
    signers: signersOf(paper),
    counts: countsIn(paper),
    points: pointsIn(paper),
    wrongFigures: wrongFiguresIn(paper),
    staff: staffIn(paper),
    ballots: ballotsIn(paper),
    attendance: attendanceIn(paper),
    share: shareAskedIn(paper),
  };
}
