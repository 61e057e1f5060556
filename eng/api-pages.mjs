// Makes pages of the site of what docfx wrote: without what every object has, out of the search, and one page that leads to all of them.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const pages = readdirSync(folder).filter(name => name.endsWith('.md')).sort().map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const titleOf = ({ text }) => /^# .*<\/a> (.+)$/m.exec(text)[1];
const namespaceOf = ({ text }) => /^Namespace: \[.*\]\((.+)\)/m.exec(text)?.[1];
const isNamespace = page => titleOf(page).startsWith('Namespace ');

for (const { name, text } of pages) {
  const own = text.replaceAll(/^#### (Inherited Members|Extension Methods)\n[\s\S]*?(?=^#|(?![\s\S]))/gm, '');
  // What stands before the first part of a page is a part of it too.
  const [before, ...parts] = own.split(/^(?=## )/m);
  const ranked = [before.replaceAll(/^#### /gm, '## '), ...parts].join('');
  // Braces of an example are no template of the site's.
  writeFileSync(join(folder, name), `---\nsearch: false\n---\n${ranked.replaceAll('<pre><code', '<pre v-pre><code')}`);
}

writeFileSync(join(folder, 'index.md'), [
  '# API reference',
  'Every public type of the packages, from the documentation of the code.',
  ...pages.filter(isNamespace).map(space => [
    `## [${space.name.slice(0, -3)}](${space.name})`,
    pages.filter(page => namespaceOf(page) === space.name).map(page => `- [${titleOf(page)}](${page.name})`).join('\n'),
  ].join('\n\n')),
].join('\n\n') + '\n');
['toc.yml', '.manifest'].forEach(name => rmSync(join(folder, name), { force: true }));
