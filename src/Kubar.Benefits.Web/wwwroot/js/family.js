// The door for a family: one question at a time, and the answer beside it.
import { about, ask, onProgress } from './calculator.js';
import { el, save } from './dom.js';
import { Interview } from './interview.js';
import { isEnglish, otherLanguage, textOf, w } from './language.js';
import { choicesOf, expensesQuestion, inputOf, libraryQuestion, openingQuestion, spoken } from './questions.js';
import { finalPage, summary } from './result.js';
import { shell, workOffline } from './shell.js';
import { Steps } from './steps.js';

const kept = 'answers';
const main = document.querySelector('main');
const interview = new Interview();
const steps = new Steps();
shell(w.familyDoor, { onLanguage: changeLanguage });
about.then(workOffline, () => {});

/** The questions in the order in which they mattered when they were last put in order; what is open now comes from the case itself. */
let order = [];
let ordered = '';
let names = new Map();
let asked = 0;

const place = el('section', { class: 'question', 'aria-labelledby': 'ask' });
const panel = el('div', { class: 'sofar', 'aria-live': 'polite' }, el('p', { class: 'quiet' }, w.notYet));
const loading = el('p', { class: 'loading', role: 'status' }, el('progress', { max: 100, value: 0, 'aria-label': w.loading }), el('span', {}, w.loadingPart(0)));
const given = el('section', { class: 'given', hidden: true }, el('h2', {}, w.given), el('ol', {}));
const aside = el('aside', { 'aria-labelledby': 'so-far' }, el('h2', { id: 'so-far' }, w.result), loading, panel);
main.append(
  el('h1', {}, w.familyDoor),
  el('p', { class: 'privacy' }, w.privacyShort),
  el('div', { class: 'columns' }, place, aside, given));

onProgress(share => {
  loading.querySelector('progress').value = share;
  loading.querySelector('span').textContent = w.loadingPart(share);
});
about.then(() => loading.remove(), () => {
  loading.replaceChildren(w.loadFailed);
  loading.className = 'problem';
});

/** Asks what comes next; `changed` is a question that is asked again. */
async function go(changed) {
  const opening = changed ? null : interview.opening;
  if (changed || opening) {
    showGiven();
    show(changed ?? openingQuestion(opening, interview));
    return;
  }

  await answer();
}

async function answer() {
  const turn = ++asked;
  const told = interview.case;
  const asking = steps.of(told);
  const names0 = await about;
  const step = JSON.parse(await asking);
  if (turn !== asked) {
    return;
  }

  // After the question, for which somebody waits.
  setTimeout(showGiven);
  if (step.errors) {
    refuse(step.errors);
    return;
  }

  names = new Map(step.assessment.entitlements.map(it => [it.benefit, textOf(it, 'name')]));
  panel.replaceChildren(...summary(step, names0, interview.isAlive).filter(Boolean));
  if (!order.length) {
    await rank(told);
  }

  const next = pick(step.open.filter(question => interview.isToBeAsked(question.path)));
  if (next) {
    const question = interview.isFirstExpense(next.path) ? expensesQuestion(step.open) : libraryQuestion(next, names);
    show(question);
    rank(told).then(() => turn === asked && steps.ahead(choicesOf(question).map(value => interview.caseWith(question.path, question, value)))).catch(() => {});
  } else {
    await finish(told);
  }
}

/** The first of what is open in the order that is known, what was not open then after it; of one child after another. */
function pick(open) {
  const child = /^family\.children\[\d+\]/.exec(interview.answers.at(-1).path)?.[0];
  const ofChild = child ? open.filter(question => question.path.startsWith(child)) : [];
  const rankOf = question => {
    const found = order.indexOf(question.path);
    return found < 0 ? order.length : found;
  };
  return (ofChild.length ? ofChild : open).sort((one, other) => rankOf(one) - rankOf(other))[0];
}

// While the family reads, the order is found for what comes after: nobody waits for it.
async function rank(told) {
  const key = JSON.stringify(told);
  const questions = key === ordered ? null : await ask('order', key);
  if (questions) {
    order = JSON.parse(questions).order;
    ordered = key;
  }
}

function show(question) {
  aside.hidden = false;
  const input = inputOf(question, interview.value(question.path), interview);
  const problem = el('p', { class: 'problem', id: 'problem', role: 'alert' });
  const heading = el('h2', { id: 'ask', tabindex: '-1' }, question.title ? el('span', { class: 'of' }, question.title) : null, question.ask);
  const number = interview.answers.findIndex(it => it.path === question.path);
  const form = el('form', { novalidate: true, onsubmit: event => submit(event, question, input, problem) },
    el('p', { class: 'count' }, w.question(number < 0 ? interview.answers.length + 1 : number + 1)),
    heading,
    question.help ? el('p', { class: 'help', id: 'help' }, question.help) : null,
    el('div', { role: 'group', 'aria-labelledby': 'ask', 'aria-describedby': question.help ? 'help problem' : 'problem' }, input.node),
    problem,
    el('div', { class: 'buttons' },
      el('button', { type: 'submit' }, w.next),
      question.mayBeUnknown ? el('button', { type: 'button', class: 'second', onclick: () => put(question, null) }, w.unknown) : null,
      interview.answers.length ? el('button', { type: 'button', class: 'plain', onclick: back }, w.back) : null),
    question.why ? el('details', {}, el('summary', {}, w.why), el('p', {}, question.why)) : null);
  // What is filled in is reckoned with before it is given.
  form.addEventListener('input', () => {
    const { value } = input.read();
    if (value !== undefined && !interview.opening) {
      steps.ahead([interview.caseWith(question.path, question, value)]).catch(() => {});
    }
  });
  place.replaceChildren(form);
  if (interview.answers.length) {
    heading.focus();
  }
}

function submit(event, question, input, problem) {
  event.preventDefault();
  const { value, problem: found } = input.read();
  if (value === undefined) {
    problem.textContent = found ?? (question.mayBeUnknown ? w.answerNeeded : w.answerNeededNoUnknown);
    return;
  }

  put(question, value);
}

function put(question, value) {
  interview.put(question.path, question, value);
  // The first answers need no library; after them the question stays until the next one is there.
  place.querySelectorAll('button').forEach(button => { button.disabled = true; });
  go();
}

function back() {
  const last = interview.answers.at(-1);
  interview.drop(last.path);
  go(last.question);
}

/** What the library refuses: the last answer that it speaks of is asked again, with what is wrong. */
function refuse(errors) {
  const refused = interview.answers.findLast(given => errors.some(error => error.path.startsWith(given.path))) ?? interview.answers.at(-1);
  show(refused.question);
  place.querySelector('.problem').textContent = errors.map(error => error.message).join('; ');
}

async function finish(told) {
  const names0 = await about;
  const step = JSON.parse(await ask('Finish', JSON.stringify(told), isEnglish));
  const heading = el('h2', { id: 'ask', tabindex: '-1' }, w.resultFinal);
  // What stood beside the questions is part of the whole answer.
  aside.hidden = true;
  place.replaceChildren(el('div', { class: 'final' },
    heading,
    ...finalPage(step, told, names0, interview.isAlive).filter(Boolean),
    el('div', { class: 'buttons' },
      el('button', { type: 'button', onclick: () => print() }, w.print),
      el('button', { type: 'button', class: 'second', onclick: () => save('kasus.json', JSON.stringify(step.case, null, 2)) }, w.asJson),
      el('button', { type: 'button', class: 'plain', onclick: back }, w.back),
      el('button', { type: 'button', class: 'plain', onclick: again }, w.again)),
    el('p', {}, el('a', { href: `pemeriksa.html#${encodeURIComponent(JSON.stringify(step.case))}` }, w.forAuditor))));
  heading.focus();
}

function again() {
  interview.answers = [];
  order = [];
  ordered = '';
  asked++;
  panel.replaceChildren(el('p', { class: 'quiet' }, w.notYet));
  go();
}

// The answers go along to the page in the other language, and nowhere else: they are taken out again at once.
function changeLanguage() {
  try {
    sessionStorage.setItem(kept, JSON.stringify(interview.answers.map(({ path, question: { raw, paths }, value }) => ({ path, raw, paths, value }))));
  } catch {
    // Where nothing may be stored the interview begins anew.
  }

  location.assign(otherLanguage());
}

function takeKept() {
  try {
    const answers = JSON.parse(sessionStorage.getItem(kept) ?? '[]');
    sessionStorage.removeItem(kept);
    for (const { path, raw, paths, value } of answers) {
      interview.put(path, raw ? libraryQuestion(raw, names) : paths ? expensesQuestion(paths.map(each => ({ path: each }))) : openingQuestion(path, interview), value);
    }
  } catch {
    interview.answers = [];
  }
}

function showGiven() {
  given.hidden = interview.answers.length === 0;
  given.querySelector('ol').replaceChildren(...interview.answers.map(({ path, question, value }) => el('li', {},
    el('span', {}, question.title ? `${question.title}: ` : '', question.ask),
    el('b', {}, spoken(question, value)),
    el('button', { type: 'button', class: 'plain', 'aria-label': w.changeOf(question.ask), onclick: () => go(question), 'data-path': path }, w.change))));
}

takeKept();
go();
