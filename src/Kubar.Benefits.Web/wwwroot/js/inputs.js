// How each form of answer is given. Every input gives `{node, read()}`; `read` gives `{value}` or `{problem}`.
import { el } from './dom.js';
import { w } from './language.js';
import { grouped, isoDate, isoMonth, longMonths } from './numbers.js';

let count = 0;
const unique = () => `field-${++count}`;

/** One of several; each `[value, text, hint]`. */
export function choice(options, given) {
  const name = unique();
  const radios = options.map(([value, label, hint], index) => {
    const radio = el('input', { type: 'radio', name, id: `${name}-${index}`, checked: value === given });
    return { value, radio, node: el('label', { class: 'choice', for: radio.id }, radio, el('span', {}, el('span', { class: 'label' }, label), hint ? el('small', {}, hint) : null)) };
  });
  return {
    node: el('div', { class: 'choices' }, radios.map(each => each.node)),
    read() {
      const chosen = radios.find(each => each.radio.checked);
      return chosen ? { value: chosen.value } : {};
    },
  };
}

export const yesOrNo = given => choice([[true, w.yes], [false, w.no]], given);

function labelled(label, control) {
  control.id ||= unique();
  return el('div', { class: 'field' }, el('label', { for: control.id }, label), control);
}

function monthSelect(given) {
  return el('select', {}, el('option', { value: '' }, w.choose), w.months.map((month, index) => el('option', { value: String(index + 1), selected: given === index + 1 }, month)));
}

const figures = (size, given, attributes = {}) => el('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', size, maxlength: size, value: given ?? '', ...attributes });

export function date(given) {
  const [year, month, day] = (given ?? '').split('-');
  const fields = [figures(2, day ? String(Number(day)) : ''), monthSelect(Number(month)), figures(4, year)];
  return {
    node: el('div', { class: 'fields' }, labelled(w.day, fields[0]), labelled(w.month, fields[1]), labelled(w.year, fields[2])),
    read() {
      const [d, m, y] = fields.map(field => field.value.trim());
      if (!d && !m && !y) {
        return {};
      }

      const iso = isoDate(d, m, y);
      return iso ? { value: iso } : { problem: w.notADay };
    },
  };
}

export function month(given) {
  const fields = monthFields(given);
  return { node: el('div', { class: 'fields' }, fields.nodes), read: fields.read };
}

function monthFields(given, label = w.month) {
  const [year, month] = (given ?? '').split('-');
  const fields = [monthSelect(Number(month)), figures(4, year)];
  return {
    nodes: [labelled(label, fields[0]), labelled(w.year, fields[1])],
    read() {
      const [m, y] = fields.map(field => field.value.trim());
      if (!m && !y) {
        return {};
      }

      const iso = isoMonth(m, y);
      return iso ? { value: iso } : { problem: w.notAMonth };
    },
  };
}

/** Months of contributions: all since the registration, none, or ranges. */
export function months(given, { first, last }) {
  const whole = first && last && first <= last ? `${first}/${last}` : null;
  const isWhole = given?.length === 1 && given[0] === whole;
  const kind = choice([
    ...(whole ? [['all', w.allMonths(longMonths(whole))]] : []),
    ['some', w.someMonths],
    ['none', w.noMonth],
  ], given ? (given.length === 0 ? 'none' : isWhole ? 'all' : 'some') : null);
  const list = el('div', { class: 'ranges' });
  const rows = [];
  const add = range => {
    const [begin, end = begin] = (range ?? '').split('/');
    const parts = [monthFields(begin, w.firstMonth), monthFields(end, w.lastMonth)];
    const row = { parts };
    row.node = el('fieldset', { class: 'range' }, el('legend', {}, w.range(rows.length + 1)), el('div', { class: 'fields' }, parts[0].nodes), el('div', { class: 'fields' }, parts[1].nodes));
    rows.push(row);
    list.append(row.node);
  };
  (given && !isWhole && given.length > 0 ? given : [first]).forEach(add);
  const some = el('div', { class: 'some' }, list, el('button', { type: 'button', class: 'plain', onclick: () => { add(); rows.at(-1).node.querySelector('select').focus(); } }, w.addMonths));
  const show = () => { some.hidden = kind.read().value !== 'some'; };
  kind.node.addEventListener('change', show);
  show();
  return {
    node: el('div', {}, kind.node, some),
    read() {
      switch (kind.read().value) {
        case 'all': return { value: [whole] };
        case 'none': return { value: [] };
        case 'some': return readRanges(rows);
        default: return {};
      }
    },
  };
}

function readRanges(rows) {
  const ranges = [];
  for (const { parts: [from, until] } of rows) {
    const [begin, end] = [from.read(), until.read()];
    const problem = begin.problem ?? end.problem;
    if (problem) {
      return { problem };
    }

    if (begin.value && end.value && begin.value > end.value) {
      return { problem: w.monthsBackwards };
    }

    if (begin.value && end.value) {
      ranges.push(begin.value === end.value ? begin.value : `${begin.value}/${end.value}`);
    } else if (begin.value || end.value) {
      return { problem: w.notAMonth };
    }
  }

  return ranges.length ? { value: ranges } : {};
}

/** A sum in rupiah, its thousands marked as it is typed. */
export function money(given) {
  const field = figures(20, given === null || given === undefined ? '' : grouped(given), { class: 'sum' });
  field.addEventListener('change', () => {
    const digits = field.value.replaceAll(/[.,\s]/g, '');
    if (/^\d+$/.test(digits)) {
      field.value = grouped(Number(digits));
    }
  });
  return {
    node: el('div', { class: 'fields' }, labelled(w.rupiah, field)),
    read() {
      const digits = field.value.replaceAll(/^\s*Rp|[.,\s]/gi, '');
      return !digits ? {} : /^\d{1,15}$/.test(digits) ? { value: Number(digits) } : { problem: w.notASum };
    },
  };
}

/** A number; a decimal one where it may be. */
export function number(given, unit, { isWhole = true } = {}) {
  const field = figures(6, given ?? '');
  if (!isWhole) {
    field.inputMode = 'decimal';
  }

  return {
    node: el('div', { class: 'fields' }, labelled(w.units[unit] ?? w.howMany, field)),
    read() {
      const text = field.value.trim().replace(',', '.');
      return !text ? {} : (isWhole ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,4})?$/).test(text) ? { value: Number(text) } : { problem: w.notANumber };
    },
  };
}

/** So many persons or things, of which more is asked afterwards: what is told of the first of them stays. */
export function list(given) {
  const inner = number(given?.length, null);
  return {
    node: inner.node,
    read() {
      const { value, problem } = inner.read();
      return value === undefined ? { problem } : value > 50 ? { problem: w.notANumber } : { value: Array.from({ length: value }, () => ({})) };
    },
  };
}

export function words(given) {
  const field = el('input', { type: 'text', autocomplete: 'off', value: given ?? '' });
  return { node: el('div', { class: 'fields' }, labelled('', field)), read: () => (field.value.trim() ? { value: field.value.trim() } : {}) };
}
