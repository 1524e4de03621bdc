import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import vm from 'node:vm';

/** Runs the bundle with the compiled code that an earlier run kept beside it. `codePath` says where to keep it when there is none yet. */
export function loadBundle(folder) {
  const filename = join(folder, 'cli.cjs');
  const codePath = join(folder, `code-${process.version}-${cachedDataVersionTag()}`);
  const cachedData = codeIn(codePath);
  const text = readFileSync(filename);
  const script = new vm.Script(text.toString(isAscii(text) ? 'latin1' : 'utf8'), { filename, cachedData });
  const module = { exports: {} };
  const url = pathToFileURL(filename).href;
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder, url, (name) => import(name));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return { exports: module.exports, script, codePath: isKept ? undefined : codePath };
}

const digestOf = (bytes) => createHash('sha256').update(bytes).digest();

/** V8 believes what it is given: bytes that are not whole count as none. */
function codeIn(path) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(32);
    return digestOf(code).equals(bytes.subarray(0, 32)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that cannot be written only means that the next start compiles again. */
export function keepCode(script, path) {
  try {
    const code = script.createCachedData();
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, Buffer.concat([digestOf(code), code]));
    renameSync(partial, path);
  } catch {}
}
