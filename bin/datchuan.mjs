#!/usr/bin/env node
// Runs the command line from its bundle, which is made anew whenever a file that went into it has changed.
import { keepCode, loadBundle } from './bundle/loadBundle.mjs';
import { makeBundle, upToDate } from './bundle/makeBundle.mjs';

// As later versions of Node have it. Without one the driver of the database makes a whole web answer to learn where it runs.
globalThis.navigator ??= { userAgent: `Node.js/${process.versions.node.split('.')[0]}` };

const args = process.argv.slice(2);
const { exports, script, codePath } = loadBundle(upToDate() ?? (await makeBundle()));
// A server has by then compiled what every start needs.
if (args[0] === 'serve' && codePath) setTimeout(() => keepCode(script, codePath), 5000).unref();
process.exitCode = await exports.main(args);
