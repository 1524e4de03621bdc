/** What a reader needs to say where something is wrong, and to note elements and scalars for R2 and R3. */
export interface Reading {
  wrong(at: string): void;
  element(hex: string, at: string): void;
  scalar(hex: string, at: string): void;
}

/** Gives the value as it is when it has the shape; else reports its place. */
export type Reader<T> = (value: unknown, at: string, reading: Reading) => T;

export type Read<R> = R extends Reader<infer T> ? T : never;

type Fields = Readonly<Record<string, Reader<unknown>>>;

export const object =
  <F extends Fields>(fields: F): Reader<{ readonly [K in keyof F]: Read<F[K]> }> =>
  (value, at, reading) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const source = (isObject ? value : {}) as Readonly<Record<string, unknown>>;
    if (!isObject) reading.wrong(at);
    for (const name of Object.keys(source)) if (!Object.hasOwn(fields, name)) reading.wrong(`${at}.${name}`);
    const entries = Object.entries(fields).map(([name, read]) => {
      if (isObject && !Object.hasOwn(source, name)) return [name, reading.wrong(`${at}.${name}`)];
      return [name, isObject ? read(source[name], `${at}.${name}`, reading) : undefined];
    });
    return Object.fromEntries(entries) as { readonly [K in keyof F]: Read<F[K]> };
  };

export const list =
  <T>(read: Reader<T>, exactly?: number): Reader<readonly T[]> =>
  (value, at, reading) => {
    if (!Array.isArray(value) || (exactly !== undefined && value.length !== exactly)) {
      reading.wrong(at);
      return [];
    }
    return value.map((item, index) => read(item, `${at}[${index}]`, reading));
  };

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, at, reading) =>
    value === null ? null : read(value, at, reading);

const string =
  (isRight: (value: string) => boolean): Reader<string> =>
  (value, at, reading) => {
    if (typeof value === 'string' && isRight(value)) return value;
    reading.wrong(at);
    return '';
  };

export const literal = (...allowed: readonly string[]) => string((value) => allowed.includes(value));
export const id = string((value) => /^[A-Za-z0-9_-]{1,64}$/.test(value));
export const digest = string((value) => /^[0-9a-f]{64}$/.test(value));
export const text = string(
  (value) =>
    value.length >= 1 &&
    value.length <= 2000 &&
    !/\p{Surrogate}/u.test(value) &&
    value === value.normalize('NFC') &&
    !hasControls(value),
);
export const instant = string((value) => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
});

const hasControls = (value: string) => Array.from(value).some((letter) => letter < ' ');

export const count: Reader<number> = (value, at, reading) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
  reading.wrong(at);
  return 0;
};

/** An element is noted for R2; what is no hex of the right length breaks R1. */
export const element: Reader<string> = (value, at, reading) => {
  const hex = digest(value, at, reading);
  if (hex !== '') reading.element(hex, at);
  return hex;
};

export const scalar: Reader<string> = (value, at, reading) => {
  const hex = digest(value, at, reading);
  if (hex !== '') reading.scalar(hex, at);
  return hex;
};
