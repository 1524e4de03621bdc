/** A list as it is typed, one entry a line; marks in front of an entry are left out. */
export const entriesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–+•*]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');

/** `07:30`. */
export const isHour = (text: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
