#!/usr/bin/env node
// No imports and no new syntax here: an old Node must get as far as its sentence.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 14)) {
  console.error(
    'Uthan needs Node 22.14 or newer and this is Node ' +
      process.versions.node +
      '. Start it with "npm start", which brings its own, or install a newer Node.',
  );
  process.exitCode = 1;
} else {
  void import('./launch.mjs');
}
