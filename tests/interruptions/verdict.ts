import type { Result } from './live.ts';

const faultsOf = ({ lost, missing, doubled, changed, stuck }: Result) => [lost, missing, doubled, changed, stuck];

export const isClean = (result: Result): boolean => faultsOf(result).every((faults) => faults.length === 0);

/** What a run did and what became of it, in one line. */
export function verdictOf(result: Result): string {
  const { interruptions, seed, pieces, signatures, characters, files, seconds } = result;
  const kinds = Object.entries(interruptions).sort(([one], [other]) => one.localeCompare(other));
  const count = kinds.reduce((sum, [, times]) => sum + times, 0);
  const [lost, missing, doubled, changed, stuck] = faultsOf(result).map(({ length }) => length);
  return [
    `seed ${seed}: ${count} interruptions (${kinds.map(([kind, times]) => `${kind} ${times}`).join(', ')}) in ${seconds} s`,
    `${pieces} pieces, ${signatures} of them signatures, ${characters} characters typed, ${files} pictures taken`,
    `lost ${lost}, missing ${missing}, doubled ${doubled}, changed ${changed}, given up ${stuck}`,
  ].join('; ');
}
