import type { ShownRefusal } from '../ui/refusal.ts';

/** The server said no, with every reason at once (RFC 9457 problem). */
export class Refusals extends Error {
  readonly refusals: readonly ShownRefusal[];

  constructor(refusals: readonly ShownRefusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
    this.name = 'Refusals';
    this.refusals = refusals;
  }
}

/** Nobody is signed in any more: the page goes to the sign-in and comes back. */
export class SignedOut extends Refusals {
  constructor(refusals: readonly ShownRefusal[]) {
    super(refusals);
    this.name = 'SignedOut';
  }
}

/** No answer: no network, or the server is starting again. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

/** The server's own mistake; the number finds it in its log. */
export class Fault extends Error {
  readonly status: number;
  readonly number: string | undefined;

  constructor(status: number, number: string | undefined) {
    super(`fault ${status}`);
    this.name = 'Fault';
    this.status = status;
    this.number = number;
  }
}
