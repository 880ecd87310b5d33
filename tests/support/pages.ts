// Stand-ins for the built pages, for tests that serve them without a build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Built pages with as little in them as will do. Returns their folder. */
export function makePages(folder: string): string {
  const pages = join(folder, 'pages');
  for (const page of ['desk', 'stage', 'seat']) {
    mkdirSync(join(pages, page, 'assets'), { recursive: true });
    writeFileSync(join(pages, page, 'index.html'), `<!doctype html><title>${page}</title>`);
    writeFileSync(join(pages, page, 'assets', 'page.js'), `export const page = '${page}';`);
  }
  writeFileSync(join(pages, 'secret.txt'), 'not for a page');
  return pages;
}
