// The door for an auditor: the whole case as a form and as the contract writes it, and everything that the library says of it.
import { about, ask, onProgress } from './calculator.js';
import { CaseForm } from './caseform.js';
import { comparison, comparisonAsked } from './compare.js';
import { el } from './dom.js';
import { isEnglish, text, textOf, w } from './language.js';
import { grouped, longDate, rupiah } from './numbers.js';
import { benefit, raw, table } from './parts.js';
import { amountOf, payeeOf } from './result.js';
import { shell, workOffline } from './shell.js';

shell(w.auditorDoor);
about.then(workOffline, () => {});

const a = w.auditor;
const most = 1024 * 1024;
const input = el('textarea', { id: 'case', spellcheck: 'false', autocomplete: 'off', oninput: showForm });
const receipt = el('textarea', { id: 'receipt', class: 'short', spellcheck: 'false', autocomplete: 'off' });
const result = el('section', { class: 'panel', 'aria-labelledby': 'result', 'aria-live': 'polite', hidden: true });
const loading = el('p', { class: 'loading', role: 'status' }, el('progress', { max: 100, value: 0, 'aria-label': w.loading }), el('span', {}, w.loadingPart(0)));
const example = el('select', { id: 'example' }, Object.entries(a.examples).map(([name, label]) => el('option', { value: name }, label)));
const compared = comparisonAsked(() => input.value);
const asForm = el('div', { id: 'as-form' }, el('p', { class: 'quiet' }, w.wait));
const asJson = el('div', { hidden: true }, el('label', { class: 'block', for: 'case' }, a.text), input);
const views = [[a.form, asForm], [a.text, asJson]].map(([label, view]) => el('button', { type: 'button', class: 'second', 'aria-pressed': String(view === asForm), onclick: () => look(view) }, label));
const file = el('input', { type: 'file', id: 'file', accept: '.json,application/json', onchange: open });

document.querySelector('main').append(
  el('h1', {}, a.title),
  el('p', { class: 'lead' }, a.lead),
  loading,
  el('div', { class: 'panel' },
    el('div', { class: 'fields' },
      el('div', { class: 'field' }, el('label', { for: 'example' }, a.example), example),
      el('button', { type: 'button', class: 'second', onclick: () => load(example.value) }, a.load),
      el('div', { class: 'field' }, el('label', { for: 'file' }, a.file), file)),
    el('div', { class: 'buttons', role: 'group', 'aria-label': a.view }, views),
    asForm,
    asJson,
    el('div', { class: 'buttons' },
      el('button', { type: 'button', onclick: run(assess) }, a.assess),
      el('button', { type: 'button', class: 'second', onclick: run(whyNot) }, a.whyNot),
      el('button', { type: 'button', class: 'second', onclick: run(seal) }, a.seal))),
  result,
  el('div', { class: 'panel' }, compared.node, el('div', { class: 'buttons' }, el('button', { type: 'button', class: 'second', onclick: run(compare) }, a.compare))),
  el('div', { class: 'panel' },
    el('label', { class: 'block', for: 'receipt' }, a.receiptText),
    receipt,
    el('div', { class: 'buttons' }, el('button', { type: 'button', class: 'second', onclick: run(verify) }, a.verify))));

onProgress(share => {
  loading.querySelector('progress').value = share;
  loading.querySelector('span').textContent = w.loadingPart(share);
});
about.then(it => loading.replaceWith(el('p', { class: 'quiet' }, a.version(it.version.split('+')[0], longDate(it.checkedThrough)))), () => {
  loading.replaceChildren(w.loadFailed);
  loading.className = 'problem';
});

let form;
about.then(async () => {
  const description = JSON.parse(await ask('Form'));
  form = new CaseForm(description, told => {
    input.value = JSON.stringify(told, null, 2);
    check();
  });
  compared.offer(description.readings);
  showForm();
}, () => {});

/** Shows the form or the JSON: two views of one case. */
function look(view) {
  [asForm, asJson].forEach((each, index) => {
    each.hidden = each !== view;
    views[index].setAttribute('aria-pressed', String(each === view));
  });
}

/** What the JSON says, as a form; where it is no JSON, there is none. */
function showForm() {
  if (!form) {
    return;
  }

  try {
    const told = JSON.parse(input.value);
    if (told === null || Array.isArray(told) || typeof told !== 'object') {
      throw new SyntaxError();
    }

    form.show(told);
    asForm.replaceChildren(form.node);
    check();
  } catch {
    asForm.replaceChildren(el('p', { class: 'problem' }, a.noForm));
  }
}

let checked = 0;

/** Says beside the places of the form what the library finds wrong there. */
async function check() {
  const turn = ++checked;
  const { errors } = JSON.parse(await ask('Rewrite', input.value, isEnglish));
  if (turn === checked) {
    form.mark(errors ?? []);
  }
}

function take(json) {
  input.value = json;
  showForm();
}

async function load(name) {
  take(await (await fetch(`examples/${name}.json`)).text());
}

async function open() {
  const chosen = file.files[0];
  if (chosen?.size > most) {
    put(a.result, el('p', { class: 'problem' }, a.tooLarge));
  } else if (chosen) {
    take(await chosen.text());
  }
}

function run(what) {
  return async () => {
    put(a.result, el('p', {}, w.wait));
    await about;
    await what();
  };
}

function put(title, ...content) {
  const heading = el('h2', { id: 'result', tabindex: '-1' }, title);
  result.hidden = false;
  result.replaceChildren(heading, ...content.flat(2).filter(Boolean));
  heading.focus();
}

function goTo(path) {
  look(asForm);
  form.go(path);
}

/** What is wrong with the input; null where nothing is. */
function errorsOf(answer) {
  return answer.errors
    ? [
      el('p', { class: 'problem' }, a.errors(answer.errors.length)),
      table([a.path, a.message], answer.errors.map(error => [error.path ? el('button', { type: 'button', class: 'plain', onclick: () => goTo(error.path) }, el('code', {}, error.path)) : '', error.message])),
    ]
    : null;
}

async function assess() {
  const json = await ask('Assess', input.value, isEnglish, true);
  const answer = JSON.parse(json);
  put(a.result, errorsOf(answer) ?? [...assessment(answer, await about), ...raw(json, 'assessment.json')]);
}

function assessment(answer, names) {
  const told = JSON.parse(input.value);
  return [
    el('dl', { class: 'totals' }, [
      [a.payableNow, answer.totals.payableNow],
      [a.deferredSum, answer.totals.deferred],
      [a.scheduled, answer.totals.scheduled],
    ].map(([name, sum]) => el('div', {}, el('dt', {}, name), el('dd', {}, rupiah(sum))))),
    table(
      [a.benefit, a.status, a.amount, a.payee, a.sources],
      answer.entitlements.map(it => [benefit(it), text(names.statuses[it.status]), amountOf(it), payeeOf(it, told, names) ?? '', it.sources.join('; ')]),
      [2]),
    el('p', {}, el('b', {}, `${a.grade}: `), text(names.grades[answer.grade[0].toLowerCase() + answer.grade.slice(1)] ?? { id: answer.grade, en: answer.grade })),
    answer.dependsOn.length
      ? [el('p', {}, `${a.dependsOn}:`), el('ul', {}, answer.dependsOn.map(id => el('li', {}, text(names.readings[id]), ' ', el('code', {}, id))))]
      : el('p', {}, a.dependsOnNothing),
    answer.warnings.length ? el('ul', {}, answer.warnings.map(it => el('li', {}, textOf(it, 'text')))) : null,
    el('h3', {}, a.derivation),
    ...answer.entitlements.map(it => el('details', {}, el('summary', {}, `${textOf(it, 'name')} (${it.program.toUpperCase()})`), steps(it.explanation))),
  ];
}

/** How a result came about: each step with its article, and what it rests on below it. */
function steps(all) {
  return el('ul', { class: 'steps' }, all.map(it => el('li', {},
    it.name, it.value ? [': ', el('b', {}, it.value)] : null, it.formula ? [' = ', it.formula] : null,
    it.source ? [' ', el('small', {}, it.source)] : null,
    it.because.length ? steps(it.because) : null)));
}

async function whyNot() {
  const json = await ask('WhyNot', input.value, isEnglish);
  const answer = JSON.parse(json);
  const errors = errorsOf(answer);
  if (errors) {
    put(a.result, errors);
    return;
  }

  put(a.whyNot, answer.answers.length ? answer.answers.map(whyNotOf).flat() : el('p', {}, a.everythingOwed), raw(json, 'why-not.json'));
}

function whyNotOf(answer) {
  const changes = answer.changes ?? [];
  return [
    el('h3', {}, textOf(answer, 'name')),
    el('p', {}, `${a.reasons}:`),
    el('ul', {}, (answer.conditions ?? []).map(it => el('li', {}, textOf(it, 'text'), ' ', el('small', {}, it.sources.join('; '))))),
    changes.length ? el('p', {}, `${a.changes}:`) : el('p', {}, a.noChange),
    el('ul', {}, changes.map(change => el('li', {}, change.facts.map(fact => textOf(fact, 'text')).join(`; ${a.and} `), change.amount ? ` (${rupiah(change.amount)})` : ''))),
  ];
}

async function compare() {
  const json = await compared.ask(input.value);
  put(a.comparison, errorsOf(JSON.parse(json)) ?? comparison(json, await about));
}

async function seal() {
  const line = await ask('Seal', input.value, isEnglish);
  const errors = errorsOf(JSON.parse(line));
  if (!errors) {
    receipt.value = line;
  }

  put(a.seal, errors ?? [el('p', {}, a.sealed), ...raw(line, 'receipt.json')]);
}

async function verify() {
  const json = await ask('Verify', receipt.value.trim(), isEnglish);
  if (json === null || json === undefined) {
    put(a.verify, el('p', { class: 'problem' }, a.notAReceipt));
    return;
  }

  const answer = JSON.parse(json);
  put(a.verify, [
    el('p', { class: answer.holds ? 'holds' : 'problem' }, answer.holds ? a.holds : a.holdsNot),
    el('ul', {}, [[a.sealIntact, answer.sealIntact], [a.factsIntact, answer.factsIntact], [a.sameRulebook, answer.sameRulebook]]
      .map(([name, isSo]) => el('li', {}, `${name}: ${isSo ? w.yes : w.no}`))),
    answer.differences.length ? el('h3', {}, a.difference) : null,
    answer.differences.length ? table([a.path, a.sealedValue, a.nowValue], answer.differences.map(it => [el('code', {}, it.path), shown(it.sealed), shown(it.now)])) : null,
    ...raw(json, 'verification.json'),
  ]);
}

const shown = value => (typeof value === 'number' ? grouped(value) : value === undefined ? '-' : String(value));

if (location.hash.length > 1) {
  try {
    take(JSON.stringify(JSON.parse(decodeURIComponent(location.hash.slice(1))), null, 2));
    run(assess)();
  } catch {
    // An address that carries no case opens an empty page.
  }
} else {
  load(example.value);
}
