// What is asked, and how an answer reads: the questions before there is a case, and those that the library asks.
import { choice, date, list, money, month, months, number, words, yesOrNo } from './inputs.js';
import { general, happened, position } from './interview.js';
import { isEnglish, textOf, w } from './language.js';
import { grouped, longDate, longMonth, longMonths, rupiah } from './numbers.js';

/** A question that has to be answered before there is a case. */
export function openingQuestion(path, interview) {
  const kind = interview.value('event.kind');
  switch (path) {
    case 'event.kind':
      return { path, ask: w.kinds.ask, help: w.kinds.help, form: 'choice', options: happened.map(it => [it, ...w.kinds[it]]) };
    case 'event.date':
      return { path, ask: w.dates[kind], help: w.dates.help, form: 'date' };
    case 'event.diedOn':
      return { path, ask: w.died, form: 'date' };
    default:
      return { path, ask: w.segments.ask, help: w.segments.help, form: 'choice', options: [['bpu', ...w.segments.bpu], ['pu', ...w.segments.pu]] };
  }
}

/**
 * Asked before the first of the expenses, so that a family without any is not asked for each; medical care is left out, since it is paid
 * whatever it costs.
 */
export const expensesQuestion = open => ({
  path: 'expenses',
  ask: w.expenses.ask,
  help: w.expenses.help,
  form: 'choice',
  options: [['some', w.expenses.some], ['none', w.expenses.none]],
  paths: open.map(question => question.path).filter(path => path.startsWith('expenses.') && path !== 'expenses.medical'),
  mayBeUnknown: true,
});

/** A question of the library's, in the page's words where it has some. */
export function libraryQuestion(question, names) {
  const [ask, help] = w.questions[general(question.path)] ?? [];
  const name = textOf(question, 'name');
  return {
    path: question.path,
    title: question.path.startsWith('family.children[') ? w.childTitle(position(question.path)) : null,
    ask: ask ?? `${name[0].toUpperCase()}${name.slice(1)}?`,
    help: help ?? textOf(question, 'help'),
    form: question.form,
    unit: question.unit,
    options: question.choices?.map(each => [each.code, textOf(each, 'name')]),
    why: w.because(question.benefits.map(id => names.get(id) ?? id).join(isEnglish ? ', ' : ', ')),
    mayBeUnknown: true,
    raw: question,
  };
}

/** The input of a question, with what was answered before. */
export function inputOf(question, given, interview) {
  switch (question.form) {
    case 'choice': return choice(question.options, given);
    case 'yesOrNo': return yesOrNo(given);
    case 'date': return date(given);
    case 'month': return month(given);
    case 'months': return months(given, { first: interview.value('membership.registeredOn')?.slice(0, 7), last: interview.value('event.date')?.slice(0, 7) });
    case 'money': return money(given);
    case 'number': return number(given, question.unit);
    case 'hours': return number(given, 'hours', { isWhole: false });
    case 'percent': return number(given, 'percent', { isWhole: false });
    case 'list': return list(given);
    default: return words(given);
  }
}

/** The answers among which is chosen; of what is filled in none. */
export const choicesOf = question =>
  question.form === 'choice' ? question.options.map(([value]) => value) : question.form === 'yesOrNo' ? [true, false] : [];

/** An answer as it reads in the list of what was told. */
export function spoken(question, value) {
  if (value === null) {
    return w.notKnown;
  }

  switch (question.form) {
    case 'choice': return question.options.find(([code]) => code === value)?.[1] ?? value;
    case 'yesOrNo': return value ? w.yes : w.no;
    case 'date': return longDate(value);
    case 'month': return longMonth(value);
    case 'months': return value.length ? value.map(longMonths).join('; ') : w.noMonth;
    case 'money': return rupiah(value);
    case 'number':
    case 'hours':
    case 'percent': return `${grouped(value)} ${w.units[question.form === 'number' ? question.unit : question.form] ?? ''}`.trim();
    case 'list': return value.length ? w.children(value.length) : w.none;
    default: return String(value);
  }
}
