#!/usr/bin/env node
// Starts the bundled program. Plain CommonJS in old syntax: it starts fastest, and an old Node can say that it is too old.
'use strict';
var fs = require('fs');
var path = require('path');

var version = process.versions.node.split('.').map(Number);
var words = process.argv.slice(2);
var distFolder = path.join(__dirname, '..', 'dist');

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  fail('kstore needs Node 20.19 or newer, this is ' + process.versions.node);
} else if (words.length === 1 && words[0] === '--version') {
  process.stdout.write('kstore ' + require('../package.json').version + '\n');
} else if (!fs.existsSync(path.join(distFolder, 'kstore.cjs'))) {
  fail('kstore is not built: run `npm run build` in ' + path.dirname(distFolder));
} else {
  require('../dist/load-cached.cjs').loadCached(path.join(distFolder, 'kstore.cjs')).run(words);
}

function fail(message) {
  process.stderr.write('error: ' + message + '\n');
  process.exitCode = 1;
}
