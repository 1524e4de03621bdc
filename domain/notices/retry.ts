/** After so many tries a mail is given up (số lần gửi tối đa): about three days with the pauses below. */
export const mostAttempts = 20;

const minutes = [1, 2, 5, 10, 20, 40, 60, 120, 240];

/** Minutes until the next try, after so many that failed (1…); null: no more. */
export function pauseAfter(attempts: number): number | null {
  return attempts >= mostAttempts ? null : minutes[Math.min(attempts, minutes.length) - 1]!;
}
