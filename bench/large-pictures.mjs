// node bench/large-pictures.mjs [GIGABYTES] [FOLDER]
//
// Makes a set of pictures of that size, trains on it for one epoch, and prints the most memory that the task took. The
// set and its store need twice that much on the disk; both are removed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { clearInterval, setInterval } from 'node:timers';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const [gigabytes = '1', parent = tmpdir()] = process.argv.slice(2);
const program = fileURLToPath(new URL('../bin/kstore.js', import.meta.url));
const size = 256;
const pictureBytes = size * size * 3;
const count = Math.ceil((Number(gigabytes) * 2 ** 30) / pictureBytes);
const workspace = mkdtempSync(join(parent, 'kstore-pictures-'));

try {
  makePictures();
  for (const words of [['init'], ['add', '.'], ['commit', '-m', 'pictures']]) run(words);
  console.log(`${count} pictures, ${gigabytes} GB`);
  const startedAt = performance.now();
  const { code, peakBytes } = await runWatched(['run', 'large']);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`exit code ${code}, ${seconds} s, at most ${Math.round(peakBytes / 2 ** 20)} MB in the task`);
  process.exitCode = code;
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

/** Noise that does not get smaller, in two classes told by brightness. */
function makePictures() {
  const write = (path, value) => {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), JSON.stringify(value));
  };
  write('models/small.yaml', {
    task: 'classification',
    layers: [{ dense: { units: 32, activation: 'relu' } }],
  });
  write('preprocessing/small.yaml', {
    steps: [
      { split: { train: 0.9, validation: 0.1, stratify: true } },
      { picture: { height: 32, width: 32, range: [-1, 1] } },
      { augment: { flip: 'horizontal' } },
    ],
  });
  write('training/once.yaml', { epochs: 1, batchSize: 32, learningRate: 0.0001 });
  write('experiments/large.yaml', {
    dataset: 'noise',
    preprocessing: 'small',
    model: 'small',
    training: 'once',
  });
  for (const name of ['bright', 'dark'])
    mkdirSync(join(workspace, 'datasets/noise', name), { recursive: true });
  let state = 1;
  const line = Buffer.alloc(1 + size * 3);
  for (let index = 0; index < count; index++) {
    const isDark = index % 2 === 0;
    const lines = [];
    for (let row = 0; row < size; row++) {
      for (let at = 1; at < line.length; at++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        line[at] = isDark ? (state >>> 24) * 0.7 : state >>> 24;
      }
      lines.push(Buffer.from(line));
    }
    const path = join(workspace, 'datasets/noise', isDark ? 'dark' : 'bright', `${index}.png`);
    writeFileSync(path, encodePng(Buffer.concat(lines)));
  }
}

function encodePng(lines) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(lines, { level: 0 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: workspace,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`kstore ${words.join(' ')}: ${stderr}`);
}

/** Asks the system for the peak memory of the program's child, which is the task. */
async function runWatched(words) {
  const child = spawn(process.execPath, [program, ...words], { cwd: workspace, stdio: 'inherit' });
  let peakBytes = 0;
  const timer = setInterval(() => {
    for (const pid of listChildren(child.pid)) peakBytes = Math.max(peakBytes, readPeakBytes(pid));
  }, 200);
  const code = await new Promise((resolve) => child.on('exit', (exitCode) => resolve(exitCode ?? 1)));
  clearInterval(timer);
  return { code, peakBytes };
}

function listChildren(parent) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    const status = readStatus(pid);
    return new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status);
  });
}

function readPeakBytes(pid) {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readStatus(pid))?.[1] ?? 0) * 1024;
}

/** Empty for a process that has just ended. */
function readStatus(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
