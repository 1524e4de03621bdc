/** Long work in small steps: whoever does it may look after others between two of them. */
export type Steps<Result> = Generator<void, Result, void>;
