import { el } from './dom.js';
import { isEnglish, language, otherLanguage, w } from './language.js';

/** What stands around every page: the head, the language, what becomes of what is typed; works without the internet afterwards. */
export function shell(title, { isFront = false, onLanguage } = {}) {
  document.documentElement.lang = language;
  document.title = isFront ? w.title : `${title} · ${w.title}`;
  document.querySelector('header').replaceChildren(
    el('a', { class: 'skip', href: '#content' }, w.skip),
    el('a', { class: 'brand', href: 'index.html' }, w.title),
    el('button', { type: 'button', class: 'plain', lang: isEnglish ? 'id' : 'en', onclick: () => (onLanguage ?? (() => location.assign(otherLanguage())))() }, w.otherLanguage));
  document.querySelector('footer').replaceChildren(el('p', {}, w.privacy), isFront ? '' : el('p', {}, w.offline));
}

/** Keeps the page for a visit without the internet: once all of it is loaded, so that nothing is loaded twice. */
export function workOffline() {
  navigator.serviceWorker?.register('offline.js').catch(() => {});
}
