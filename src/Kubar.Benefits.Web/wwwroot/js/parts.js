// What the answers of the auditor's door are drawn with.
import { el, save } from './dom.js';
import { language, textOf, w } from './language.js';
import { rulebook } from './site.js';

const a = w.auditor;

/** A table; the cells of a numeric column stand to the right. */
export function table(heads, rows, numeric = []) {
  const kind = index => (numeric.includes(index) ? 'number' : null);
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': heads.join(', ') }, el('table', {},
    el('thead', {}, el('tr', {}, heads.map((head, index) => el('th', { scope: 'col', class: kind(index) }, head)))),
    el('tbody', {}, rows.map(row => el('tr', {}, row.map((cell, index) => el('td', { class: kind(index) }, cell)))))));
}

/** An answer as it came: to be read, saved, copied. */
export function raw(json, name) {
  const said = el('span', { role: 'status' });
  const copy = async () => {
    await navigator.clipboard.writeText(json);
    said.textContent = a.copied;
  };
  return [
    el('details', {}, el('summary', {}, a.json), el('pre', { tabindex: '0' }, json)),
    el('div', { class: 'buttons' },
      el('button', { type: 'button', class: 'second', onclick: () => save(name, json) }, a.save),
      el('button', { type: 'button', class: 'plain', onclick: copy }, a.copy), said,
      el('button', { type: 'button', class: 'plain', onclick: () => print() }, w.print)),
  ];
}

/** The benefit's name, leading to its page in the rulebook where that lies beside this page. */
export function benefit(entitlement) {
  const name = textOf(entitlement, 'name');
  return rulebook ? el('a', { href: `${rulebook}${language}/${entitlement.benefit.replace('.', '-')}.html` }, name) : name;
}
