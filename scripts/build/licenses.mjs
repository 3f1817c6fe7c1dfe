import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './settings.mjs';

/** Collects the licences of the packages whose code is in the bundles, as these licences ask. */
export function writeLicenses(inputs, target) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (match !== null) folders.add(match[0]);
  }
  const sections = [...folders].map(readLicense).sort();
  writeFileSync(target, [...new Set(sections)].join(`\n${'-'.repeat(80)}\n`));
}

function readLicense(folder) {
  const absolute = join(projectFolder, folder);
  if (!existsSync(join(absolute, 'package.json'))) return `${folder}\n`;
  const { name, version, license } = JSON.parse(readFileSync(join(absolute, 'package.json'), 'utf8'));
  const file = readdirSync(absolute).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(absolute, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text}`;
}
