// A case beside itself on another day or under another reading, or beside another case: what is asked for, and the answer.
import { ask } from './calculator.js';
import { el } from './dom.js';
import { isEnglish, text, textOf, w } from './language.js';
import { bounds, longDate, rupiah } from './numbers.js';
import { benefit, raw, table } from './parts.js';
import { amountOf } from './result.js';

const a = w.auditor;

/** What can be compared: `node`, and `ask(json)` for the answer; `remember` gives the case that is put beside. */
export function comparisonAsked(remember) {
  const day = el('input', { type: 'text', id: 'compare-day', autocomplete: 'off', size: 12, 'aria-describedby': 'compare-day-hint' });
  const reading = el('select', { id: 'compare-reading' });
  const other = el('textarea', { id: 'compare-case', class: 'short', spellcheck: 'false', autocomplete: 'off', 'aria-describedby': 'compare-case-hint' });
  const kinds = [
    ['day', a.compareDay, [el('label', { for: day.id }, a.compareDayLabel), day, el('small', { id: 'compare-day-hint' }, a.compareDayHint)], json => ask('CompareDate', json, day.value.trim(), isEnglish)],
    ['reading', a.compareReading, [el('label', { for: reading.id }, a.compareReadingLabel), reading], json => ask('CompareReading', json, reading.value, isEnglish)],
    ['case', a.compareCase, [
      el('label', { for: other.id }, a.compareCaseLabel), other, el('small', { id: 'compare-case-hint' }, a.compareCaseHint),
      el('button', { type: 'button', class: 'plain', onclick: () => { other.value = remember(); } }, a.remember),
    ], json => ask('CompareCase', other.value, json, isEnglish)],
  ].map(([kind, label, content, asked], index) => {
    const radio = el('input', { type: 'radio', name: 'compare', id: `compare-kind-${kind}`, value: kind, checked: index === 0 });
    const place = el('div', { class: 'field', hidden: index > 0 }, content);
    return { radio, place, asked, node: el('label', { class: 'choice', for: radio.id }, radio, label) };
  });
  const chosen = () => kinds.find(each => each.radio.checked);
  const node = el('fieldset', {}, el('legend', {}, a.compareWhat), el('div', { class: 'choices' }, kinds.map(each => each.node)), kinds.map(each => each.place));
  node.addEventListener('change', () => kinds.forEach(each => { each.place.hidden = each !== chosen(); }));
  return {
    node,
    ask: json => chosen().asked(json),
    /** Fills in the readings, once the library is there. */
    offer: readings => reading.replaceChildren(...readings.map(each => el('optgroup', { label: text(each.question) }, each.answers.map(answer => el('option', { value: answer.code }, `${text(answer)} (${answer.code})`))))),
  };
}

const letter = side => String.fromCharCode(65 + side);

/** The sides beside each other, what differs marked, and which steps make the difference, with their articles. */
export function comparison(json, names) {
  const { sides, differences } = JSON.parse(json);
  const all = [...new Map(sides.flatMap(side => side.assessment.entitlements).map(it => [it.benefit, it])).values()];
  const differs = id => differences.some(each => each.benefit === id);
  return [
    el('ul', { class: 'sides' }, sides.map((side, index) => el('li', {}, el('b', {}, `${letter(index)}: `), textOf(side, 'label')))),
    sides.slice(1).some(side => side.differs) ? null : el('p', {}, a.same),
    table([a.benefit, ...sides.map((_, index) => letter(index)), a.differs], [
      ...all.map(it => [benefit(it), ...sides.map(side => cell(side.assessment.entitlements.find(each => each.benefit === it.benefit), names)), differs(it.benefit) ? a.isOther : '']),
      ...sums.map(([name, read]) => [name, ...sides.map(side => read(side.assessment)), new Set(sides.map(side => read(side.assessment))).size > 1 ? a.isOther : '']),
    ], sides.map((_, index) => index + 1)),
    differences.length ? el('h3', {}, a.whatDiffers) : null,
    ...differences.map(difference => because(difference)),
    ...raw(json, 'comparison.json'),
  ];
}

const cell = (entitlement, names) => (entitlement
  ? [amountOf(entitlement), ['owed', 'notOwed'].includes(entitlement.status) && amountOf(entitlement) ? '' : ` ${text(names.statuses[entitlement.status])}`].join('').trim()
  : text(names.statuses.notOwed));

const sumOf = (totals, name) => (totals.bounds?.[name] ? bounds(totals.bounds[name].atLeast, totals.bounds[name].atMost) : totals[name] === undefined ? '-' : rupiah(totals[name]));

const sums = [
  [a.payableNow, it => sumOf(it.totals, 'payableNow')],
  [a.net, it => sumOf(it.totals, 'net')],
  [a.deferredSum, it => sumOf(it.totals, 'deferred')],
  [a.scheduled, it => sumOf(it.totals, 'scheduled')],
  [a.claimBy, it => (it.claimBy ? longDate(it.claimBy) : '-')],
  [a.arrears, it => (it.arrears.months === undefined ? '-' : String(it.arrears.months))],
];

function because(difference) {
  const sides = step => [['first', 0], ['other', difference.side]].map(([name, side]) =>
    el('li', {}, el('b', {}, `${letter(side)}: `), textOf(step, name), ' ', el('small', {}, step[`${name}Sources`].join('; '))));
  return el('details', { open: true }, el('summary', {}, `${textOf(difference, 'name')} (${letter(0)}, ${letter(difference.side)})`),
    difference.why.map(step => [el('p', {}, textOf(step, 'name')), el('ul', {}, sides(step))]));
}
