// The state of an interview: the answers in the order in which they were given, and the case that they make. Knows nothing of the page.

const deaths = { workAccidentDeath: 'workAccident', occupationalDiseaseDeath: 'occupationalDisease' };

export const happened = ['nonWorkDeath', 'workAccidentDeath', 'suddenDeathAtWork', 'occupationalDiseaseDeath', 'workAccident', 'occupationalDisease'];

const kind = 'event.kind';
const day = 'event.date';
const died = 'event.diedOn';
const segment = 'participant.segment';
const expenses = 'expenses';

export class Interview {
  /** Answers by path, in the order in which they were given: `{path, question, value}`, the value null where it is not known. */
  answers = [];

  /** What has to be known before there is a case; null: all of it is. */
  get opening() {
    return [kind, day, ...(this.value(kind) in deaths ? [died] : []), segment].find(path => !this.has(path)) ?? null;
  }

  has(path) {
    return this.answers.some(answer => answer.path === path);
  }

  value(path) {
    return this.answers.find(answer => answer.path === path)?.value ?? null;
  }

  /** Whether a worker lives for whom is asked. */
  get isAlive() {
    return ['workAccident', 'occupationalDisease'].includes(this.value(kind));
  }

  /** Puts an answer; the place of one that is changed stays. */
  put(path, question, value) {
    const answer = { path, question, value };
    const place = this.answers.findIndex(given => given.path === path);
    if (place < 0) {
      this.answers.push(answer);
    } else {
      this.answers[place] = answer;
    }

    this.answers = this.answers.filter(given => this.#isOfThisCase(given.path));
  }

  /** The case that the answers make with one more. */
  caseWith(path, question, value) {
    const other = new Interview();
    other.answers = [...this.answers];
    other.put(path, question, value);
    return other.case;
  }

  /** Takes an answer back. */
  drop(path) {
    this.answers = this.answers.filter(answer => answer.path !== path);
  }

  /** The case that the answers make. */
  get case() {
    const result = {
      id: 'keluarga',
      participant: { segment: this.value(segment) },
      event: { kind: deaths[this.value(kind)] ?? this.value(kind), date: this.value(day) },
    };
    // A list before what is in it, whatever was answered first.
    for (const { path, value } of this.#facts.filter(fact => fact.value !== null).sort((one, other) => one.path.length - other.path.length)) {
      set(result, path, value);
    }

    return result;
  }

  /** Whether a question is still to be asked: it was not answered, and whoever has no expenses to tell is asked for none. */
  isToBeAsked(path) {
    return !this.has(path) && !(path.startsWith(`${expenses}.`) && this.has(expenses) && this.value(expenses) !== 'some');
  }

  /** Whether, before the first of the expenses, is asked whether there were any. */
  isFirstExpense(path) {
    return path.startsWith(`${expenses}.`) && !this.has(expenses);
  }

  // What stands in the case besides what opened it; of no expenses each that was asked for is Rp0.
  get #facts() {
    return this.answers.flatMap(({ path, question, value }) =>
      [kind, day, segment].includes(path) ? []
        : path !== expenses ? [{ path, value }]
        : value === 'none' ? question.paths.map(each => ({ path: each, value: 0 })) : []);
  }

  // A day of death is of a death, and the particulars of a child are of one that there is.
  #isOfThisCase(path) {
    const child = /^family\.children\[(\d+)\]/.exec(path);
    return child ? Number(child[1]) < (this.value('family.children')?.length ?? 0)
      : path.startsWith(`${expenses}.`) ? this.value(expenses) === 'some'
      : path !== died || !this.isAlive;
  }
}

function set(target, path, value) {
  const steps = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  const last = steps.pop();
  for (const step of steps) {
    target = target[step] ??= {};
  }

  target[last] = structuredClone(value);
}

/** The path without positions, as the words of the page name it. */
export const general = path => path.replaceAll(/\[\d+\]/g, '[]');

/** Which of several a path is of, from 1; null: of none. */
export const position = path => {
  const found = /\[(\d+)\]/.exec(path);
  return found ? Number(found[1]) + 1 : null;
};
