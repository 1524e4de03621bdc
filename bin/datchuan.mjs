#!/usr/bin/env node
// Runs the command line from its bundle, which is made anew whenever a file that went into it has changed.
import { keepCode, loadBundle } from './bundle/loadBundle.mjs';
import { makeBundle, upToDate } from './bundle/makeBundle.mjs';

const args = process.argv.slice(2);
const { exports, script, codePath } = loadBundle(upToDate() ?? (await makeBundle()));
// A server has by then compiled what every start needs.
if (args[0] === 'serve' && codePath) setTimeout(() => keepCode(script, codePath), 5000).unref();
process.exitCode = await exports.main(args);
