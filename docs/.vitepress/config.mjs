import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const docs = fileURLToPath(new URL('..', import.meta.url));

// Where the repository is published, if it is: links out of the documents lead there, and else are plain words.
const repository = process.env.ProjectUrl?.replace(/\/$/, '');

const titleOf = file => /^# (.+)$/m.exec(readFileSync(`${docs}${file}`, 'utf8'))?.[1] ?? file;

const page = name => ({ text: titleOf(`${name}.md`), link: `/${name}` });

/** The API reference, where eng/api wrote it. */
const api = existsSync(`${docs}api`) ? [{ text: 'API reference', link: '/api/' }] : [];

/** The rulebook as it was generated, in one language: a side of its own; nothing where it was not. */
function rulebook(language, text, back) {
  const folder = `rulebook/${language}`;
  if (!existsSync(`${docs}${folder}`)) {
    return {};
  }

  const pages = readdirSync(`${docs}${folder}`).filter(name => name.endsWith('.md')).sort();
  return {
    [`/${folder}/`]: [
      { text: back, link: '/' },
      {
        text,
        items: pages.sort((one, other) => (other === 'index.md') - (one === 'index.md')).map(name => ({ text: titleOf(`${folder}/${name}`), link: `/${folder}/${name === 'index.md' ? '' : name.slice(0, -3)}` })),
      },
    ],
  };
}

/** A link to the rulebook, where there is one. */
const toRulebook = (language, text) => (existsSync(`${docs}rulebook/${language}`) ? [{ text, link: `/rulebook/${language}/` }] : []);

const isIndonesian = path => ['index.md', 'petugas.md', 'keluarga.md'].includes(path) || path.startsWith('rulebook/id/');

/** A link out of the documents. */
function isOutside(href, from) {
  return !/^([a-z]+:|\/|#)/.test(href) && posix.normalize(posix.join(posix.dirname(from), href)).startsWith('../');
}

/** Leads a link out of the documents to where the repository is published, or makes plain words of it. */
function leadOut(token, following, from) {
  const href = token.type === 'link_open' ? token.attrGet('href') : null;
  if (href === null || !isOutside(href, from)) {
    return;
  }

  const file = posix.normalize(posix.join('docs', posix.dirname(from), href));
  if (file === 'CHANGELOG.md') {
    token.attrSet('href', '/changelog');
  } else if (repository) {
    token.attrSet('href', `${repository}/blob/main/${file}`);
  } else {
    token.tag = 'span';
    token.attrs = [['title', file]];
    following.find(other => other.type === 'link_close').tag = 'span';
  }
}

export default defineConfig({
  lang: 'id',
  title: 'Kubar.Benefits',
  description: 'Hak dari JKK dan JKM BPJS Ketenagakerjaan, dengan pasalnya',
  base: process.env.SITE_BASE ?? '/',
  outDir: '../artifacts/site',
  cacheDir: '../artifacts/vitepress',
  // The page that computes is built beside this site.
  ignoreDeadLinks: [/^\/hitung\//],
  lastUpdated: false,
  head: [['link', { rel: 'icon', href: `${process.env.SITE_BASE ?? '/'}hitung/icon.png` }]],

  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config(md) {
      md.core.ruler.push('links-out', state => {
        const from = state.env.relativePath ?? 'index.md';
        for (const { children } of state.tokens.filter(block => block.children)) {
          children.forEach((token, index) => leadOut(token, children.slice(index), from));
        }
      });
    },
  },

  transformHtml: (html, _, { pageData }) => (isIndonesian(pageData.relativePath) ? html : html.replace('<html lang="id"', '<html lang="en"'))
    // The front page has no main part of its own.
    .replace(html.includes('<main') ? '' : 'id="VPContent"', match => (match ? `${match} role="main"` : '')),

  themeConfig: {
    outline: { level: [2, 3], label: 'Di halaman ini' },
    search: {
      provider: 'local',
      options: { translations: { button: { buttonText: 'Cari', buttonAriaLabel: 'Cari' }, modal: { noResultsText: 'Tidak ditemukan', resetButtonTitle: 'Hapus', footer: { selectText: 'pilih', navigateText: 'pindah', closeText: 'tutup' } } } },
    },
    docFooter: { prev: 'Sebelumnya', next: 'Berikutnya' },
    nav: [
      { text: 'Hitung', link: '/hitung/', target: '_self' },
      { text: 'Petugas', link: '/petugas' },
      ...(existsSync(`${docs}rulebook/id`) ? [{ text: 'Himpunan aturan', link: '/rulebook/id/' }] : []),
      { text: 'Developers', link: '/quick-start' },
    ],
    sidebar: {
      ...rulebook('id', 'Himpunan aturan', 'Semua dokumen'),
      ...rulebook('en', 'The rulebook', 'All documents'),
      '/': [
        {
          text: 'Untuk petugas dan pemeriksa',
          items: [page('keluarga'), page('petugas'), page('officers'), ...toRulebook('id', 'Himpunan aturan'), ...toRulebook('en', 'The rulebook'), page('reading-an-assessment'), page('two-cases'), page('roster'), page('monitoring'), page('reports'), page('why-not'), page('compare'), page('audit'), page('receipts'), page('contributions'), page('articles'), page('interpretation'), page('privacy')],
        },
        {
          text: 'For developers',
          items: [page('quick-start'), page('concepts'), page('cookbook'), ...api, page('interview'), page('bulk'), page('cli'), page('compatibility'), page('architecture'), page('performance'), page('mutation'), page('claims'), page('dependencies'), { text: 'Changelog', link: '/changelog' }],
        },
      ],
    },
  },
});
