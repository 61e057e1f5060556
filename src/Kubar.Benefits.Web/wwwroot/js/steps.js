// What the library says of a case on the way, and of the cases that the next answer can make: found while the family reads, so that the next
// question is there when the answer is given.
import { ask } from './calculator.js';
import { isEnglish } from './language.js';

export class Steps {
  #known = new Map();
  #turn = 0;

  /** The step of a case, as a text. Who does not know an answer leaves the case as it was: nothing is reckoned again. */
  of(told) {
    this.#turn++;
    const key = JSON.stringify(told);
    const step = this.#known.get(key) ?? this.#ask(key);
    this.#known = new Map([[key, step]]);
    return step;
  }

  /** Finds the steps of cases to come, one after another: whatever is asked in between waits for one of them at most. */
  async ahead(cases) {
    const turn = this.#turn;
    for (const key of cases.map(each => JSON.stringify(each)).filter(key => !this.#known.has(key))) {
      const step = this.#ask(key);
      this.#known.set(key, step);
      await step;
      if (turn !== this.#turn) {
        return;
      }
    }
  }

  #ask(key) {
    return ask('Step', key, isEnglish);
  }
}
