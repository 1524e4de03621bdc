import type { z } from 'zod';
import type { Endpoint } from '#api/endpoint.ts';
import type { Action } from './action.ts';
import type { PaperAnswer } from './paperAnswer.ts';

/** A file that an action answers with; sent as a download, never shown inline. */
export class FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** How long the browser of the session that asked may show it again without asking; 0: never. */
  readonly keptSeconds: number;

  constructor(name: string, mediaType: string, bytes: Uint8Array, keptSeconds = 0) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.keptSeconds = keptSeconds;
  }
}

/** An endpoint and the action that serves it. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly action: Action;
}

/** Pairs them, their types agreeing: the action's answer is what the endpoint promises, or a file, or a paper. */
export function route<Input extends z.ZodType, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  action: Action<Input, z.input<Output> | FileAnswer | PaperAnswer>,
): Route {
  return { endpoint, action: action as unknown as Action };
}
