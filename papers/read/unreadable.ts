/** Why a file could not be read at all. */
export type UnreadableCode =
  | 'empty'
  | 'file-too-large'
  | 'binary'
  | 'bad-encoding'
  | 'wrong-format'
  | 'unsupported-format'
  | 'damaged'
  | 'picture-too-large'
  | 'no-text';

/** Thrown for a file with nothing to read in it (không đọc được tệp). `message` is Vietnamese, for the person who gave the file. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.name = 'Unreadable';
    this.code = code;
  }
}
