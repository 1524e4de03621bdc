/** Why the database or the disk cannot take a request just now: nothing wrong with the request or with us. */
export type Trouble = 'away' | 'full';

/** Connection refused, reset or ended; the server is starting, stopping or out of places (SQLSTATE 08, 57P01–57P03, 53300). */
const away = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|08...|57P0[123]|53300)$/;
const full = /^(ENOSPC|EDQUOT|53100)$/;
const lost = /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** What a thrown error, or one behind it, says about the database and the disk; undefined when it says something else. */
export function troubleOf(error: unknown): Trouble | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code, syscall } = at as NodeJS.ErrnoException;
    if (full.test(code ?? '')) return 'full';
    if (lost.test(at.message) || (away.test(code ?? '') && (code !== 'ENOENT' || syscall === 'connect'))) return 'away';
  }
  return undefined;
}
