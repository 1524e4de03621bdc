import { fold, number, tidy } from '../../kernel/vietnamese.ts';
import { type CheckedPaper, contradiction, type PaperFinding, type VotedOne } from '../checkedPaper.ts';
import { awardKey } from './people.ts';

/** Votes that do not add up, a share under its rule, and counts that the minutes of counting write otherwise. */
export function voteFindings(papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  return papers.flatMap((paper) => [
    ...attendanceFindings(paper),
    ...ballotFindings(paper),
    ...paper.voted.flatMap((voted) => caseFindings(paper, voted)),
    ...(paper.kind === 'counting-minutes' ? countedOtherwise(paper, papers) : []),
  ]);
}

function attendanceFindings(paper: CheckedPaper): readonly PaperFinding[] {
  const { attendance, title } = paper;
  if (!attendance || attendance.present <= attendance.total) return [];
  return [contradiction('papers.more-present-than-members', [paper], { title, ...attendance })];
}

function ballotFindings(paper: CheckedPaper): readonly PaperFinding[] {
  const { ballots, title } = paper;
  if (!ballots) return [];
  const { issued, collected, valid, invalid } = ballots;
  return [
    ...(collected > issued ? [contradiction('papers.ballots-more-than-issued', [paper], { title, issued, collected })] : []),
    ...(valid + invalid !== collected
      ? [contradiction('papers.ballots-not-adding-up', [paper], { title, valid, invalid, collected })]
      : []),
  ];
}

/** For, against and without opinion are no more than could vote; who is proposed has the share. */
function caseFindings(paper: CheckedPaper, { name, agree, against, abstain, of, accepted }: VotedOne): readonly PaperFinding[] {
  const { title, share, ballots, attendance } = paper;
  const most = ballots?.valid ?? attendance?.present ?? null;
  const sum = agree + against + abstain;
  const facts = { title, name };
  const percent = of === null || of === 0 ? null : (agree / of) * 100;
  return [
    ...(most !== null && sum > most ? [contradiction('papers.votes-more-than-voters', [paper], { ...facts, sum, most })] : []),
    ...(percent !== null && share !== null && accepted === true && percent < share
      ? [contradiction('papers.share-below-rule', [paper], { ...facts, share: number(percent, 1), rule: number(share) })]
      : []),
  ];
}

/** The minutes of the same day that considered the same cases. */
function countedOtherwise(counting: CheckedPaper, papers: readonly CheckedPaper[]): readonly PaperFinding[] {
  const sittings = papers.filter(
    ({ kind, day }) =>
      (kind === 'title-review-minutes' || kind === 'commendation-minutes') && day !== null && day === counting.day,
  );
  return sittings.flatMap((sitting) =>
    counting.voted.flatMap((counted) => {
      const twin = sitting.voted.find(
        (one) => fold(tidy(one.name)) === fold(tidy(counted.name)) && awardKey(one.award) === awardKey(counted.award),
      );
      if (!twin) {
        const facts = { name: counted.name, here: counting.title, there: sitting.title };
        return [contradiction('papers.named-in-one', [sitting, counting], facts)];
      }
      if (twin.agree === counted.agree && twin.against === counted.against) return [];
      const facts = {
        name: counted.name,
        here: counting.title,
        said: votesOf(counted),
        there: sitting.title,
        other: votesOf(twin),
      };
      return [contradiction('papers.votes-otherwise', [sitting, counting], facts)];
    }),
  );
}

const votesOf = ({ agree, against }: VotedOne) => `${agree}/${against}`;
