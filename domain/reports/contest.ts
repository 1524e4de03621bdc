/** What became of those who were put forward (kết quả xét khen thưởng): they add up to all that were. */
export const contestFigures = [
  'nominated',
  'awarded',
  'notProposed',
  'notChosen',
  'waiting',
  'withdrawn',
  'revoked',
  'money',
  'paid',
] as const;
export type ContestFigure = (typeof contestFigures)[number];
export type ContestTally = Readonly<Record<ContestFigure, number>>;

/** nominated = awarded + not proposed + not chosen + waiting + withdrawn; what was revoked is among the awarded, what was paid of the money. */
export const contestRest = ({ nominated, awarded, notProposed, notChosen, waiting, withdrawn }: ContestTally): number =>
  nominated - awarded - notProposed - notChosen - waiting - withdrawn;

/** Adds tallies up, figure by figure. */
export const contestSum = (tallies: readonly ContestTally[]): ContestTally =>
  Object.fromEntries(
    contestFigures.map((name) => [name, tallies.reduce((sum, one) => sum + one[name], 0)]),
  ) as unknown as ContestTally;
