// Draws uthan.svg at every size that the packages want: `node resources/icons/draw.mjs`.
// Needs a Chromium; PLAYWRIGHT_CHROMIUM names one that is not in the usual place.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const at = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const linux = [16, 32, 48, 64, 128, 256, 512];
const windows = [16, 32, 48, 64, 128, 256];
/** Apple's names for PNG images in an .icns file, by their width. */
const mac = { icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 };

const browser = await chromium.launch({
  executablePath: process.env.PLAYWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0, // Chromium has no sandbox for root
});
const drawn = new Map();
for (const size of new Set([...linux, ...windows, ...Object.values(mac)])) {
  drawn.set(size, await draw(size));
}
await browser.close();

for (const size of linux) writeFileSync(at(`${size}x${size}.png`), drawn.get(size));
writeFileSync(at('icon.ico'), ico(windows));
writeFileSync(at('icon.icns'), icns());

/**
 * @param {number} size in pixels
 * @returns {Promise<Buffer>} a PNG with a clear ground
 */
async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(at('uthan.svg'), 'utf8');
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  const image = await page.screenshot({ omitBackground: true });
  await page.close();
  return image;
}

/**
 * Windows' format: a directory of 16 bytes an image, then the PNGs.
 * @param {readonly number[]} sizes
 */
function ico(sizes) {
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  sizes.forEach((size, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry); // 0 stands for 256
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(drawn.get(size).length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += drawn.get(size).length;
  });
  return Buffer.concat([head, ...sizes.map((size) => drawn.get(size))]);
}

/** Apple's format: each image behind its name and its length, both counted in. */
function icns() {
  const images = Object.entries(mac).map(([name, size]) => {
    const png = drawn.get(size);
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(
    images.reduce((sum, image) => sum + image.length, 8),
    4,
  );
  return Buffer.concat([head, ...images]);
}
