// The whole case as a form, made from the library's table of fields: whatever can be told there stands here, in its words.
import { el } from './dom.js';
import { general } from './interview.js';
import { language, w } from './language.js';
import { grouped } from './numbers.js';
import { at, count, put, shapeOf, shorten, spread } from './shape.js';

const a = w.auditor;
const idOf = path => `field:${path}`;
const upper = text => `${text[0].toUpperCase()}${text.slice(1)}`;

/** Says by which places a control is described; none: by nothing. */
function describe(control, ids) {
  if (ids) {
    control.setAttribute('aria-describedby', ids);
  } else {
    control.removeAttribute('aria-describedby');
  }
}

export class CaseForm {
  /** The form; `changed` is told the case after each change. */
  constructor({ schema, fields }, changed) {
    this.schema = schema;
    this.fields = fields;
    this.changed = changed;
    this.folded = new Map();
    this.errors = [];
    this.node = el('div', { class: 'caseform' });
  }

  /** Draws the form for a case. */
  show(told) {
    this.told = spread(this.schema, told);
    this.#draw();
  }

  /** Says beside each place what is wrong there: `{path, message}`. */
  mark(errors) {
    this.errors = errors;
    this.node.querySelectorAll('.problem').forEach(each => each.remove());
    this.node.querySelectorAll('[aria-invalid]').forEach(each => {
      each.removeAttribute('aria-invalid');
      describe(each, each.dataset.hint);
    });
    for (const { path, message } of errors) {
      const place = this.#placeOf(path);
      if (place) {
        const id = `problem:${path}`;
        place.closest('.field, fieldset, details').append(el('p', { class: 'problem', id }, message));
        if (place.matches('input, select')) {
          place.setAttribute('aria-invalid', 'true');
          describe(place, [place.dataset.hint, id].filter(Boolean).join(' '));
        }
      }
    }
  }

  /** Goes to a place. */
  go(path) {
    const place = this.#placeOf(path);
    for (let part = place?.closest('details'); part; part = part.parentElement.closest('details')) {
      part.open = true;
    }

    place?.focus();
    return Boolean(place);
  }

  // The place itself, or the nearest that it is within.
  #placeOf(path) {
    for (let place = path; place; place = place.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
      const found = document.getElementById(idOf(place));
      if (found) {
        return found;
      }
    }

    return null;
  }

  #draw() {
    const focused = document.activeElement?.id;
    this.node.replaceChildren(...Object.entries(this.schema.properties).map(([name, schema]) => this.#part(schema, name)).filter(Boolean));
    this.mark(this.errors);
    if (focused && this.node.contains(document.getElementById(focused))) {
      document.getElementById(focused).focus();
    }
  }

  #words(path) {
    return this.fields[general(path)] ?? this.fields[general(path).replaceAll('[]', '')] ?? {};
  }

  #name(path) {
    const { name } = this.#words(path);
    return upper(name ? name[language] : path.split('.').at(-1));
  }

  /** Tells a value and says so; where what else there is to tell rests on it, the form is drawn anew. */
  #tell(path, value, { redraw = false } = {}) {
    put(this.told, path, value);
    this.#prune(path);
    if (redraw || path.endsWith(']')) {
      this.#draw();
    }

    this.changed(shorten(this.schema, this.told));
  }

  // A part of which nothing is told any more is told no more, unless there being one says something.
  #prune(path) {
    for (let part = path.replace(/\.?[^.[\]]+$/, ''); part && !part.endsWith(']') && !this.#words(part).absent && !this.#isRequired(part); part = part.replace(/\.?[^.[\]]+$/, '')) {
      const value = at(this.told, part);
      if (value && !Array.isArray(value) && Object.keys(value).length === 0) {
        put(this.told, part, undefined);
      } else {
        return;
      }
    }
  }

  #isRequired(part) {
    return this.schema.required.includes(part);
  }

  /** Whether it may be told of this segment and kind of event; what is told all the same stays in sight. */
  #isOfThisCase(path) {
    const { segment, kinds } = this.#words(path);
    const [ofSegment, kind] = [at(this.told, 'participant.segment'), at(this.told, 'event.kind')];
    return at(this.told, path) !== undefined || ((!segment || !ofSegment || segment === ofSegment) && (!kinds || !kind || kinds.includes(kind)));
  }

  /** One of the parts of which the case consists. */
  #part(schema, name) {
    const shape = shapeOf(schema);
    if (shape.kind !== 'group') {
      return this.#field(schema, name);
    }

    const told = count(at(this.told, name));
    const part = el('details', { class: 'part', open: this.folded.get(name) ?? (told > 0 || this.#isRequired(name)) },
      el('summary', { id: idOf(name) }, this.#name(name), ' ', el('small', {}, a.told(told))),
      this.#presence(name), this.#group(shape, name));
    part.addEventListener('toggle', () => this.folded.set(name, part.open));
    return part;
  }

  #group(shape, path) {
    return this.#words(path).absent && at(this.told, path) === undefined ? null
      : el('div', { class: 'fields' }, Object.entries(shape.properties).map(([name, schema]) => this.#field(schema, `${path}.${name}`)));
  }

  // Where there being a part says something, whether there is one is told by itself.
  #presence(path) {
    const { absent } = this.#words(path);
    if (!absent) {
      return null;
    }

    const id = `${idOf(path)}:told`;
    const box = el('input', {
      type: 'checkbox', id, checked: at(this.told, path) !== undefined,
      onchange: () => this.#tell(path, box.checked ? {} : undefined, { redraw: true }),
    });
    return el('p', { class: 'tick' }, box, ' ', el('label', { for: id }, a.isTold(absent[language])));
  }

  #field(schema, path) {
    if (!this.#isOfThisCase(path)) {
      return null;
    }

    const shape = shapeOf(schema);
    switch (shape.kind) {
      case 'group': return this.#fieldset(path, this.#presence(path), this.#group(shape, path));
      case 'union': return this.#union(shape, path);
      case 'list': return this.#list(shape, path);
      case 'set': return this.#set(shape, path);
      case 'choice': return this.#select(path, shape.codes.map(code => [code, this.#choiceName(path, code)]), code => code);
      case 'boolean': return this.#select(path, [['true', w.yes], ['false', w.no]], code => code === 'true');
      default: return this.#words(path).choices
        ? this.#select(path, this.#words(path).choices.map(each => [each.code, `${each[language]} (${each.code})`]), code => code)
        : this.#text(shape, path);
    }
  }

  #choiceName(path, code) {
    const found = this.#words(path).choices?.find(each => each.code === code);
    return found ? found[language] : code;
  }

  #fieldset(path, ...content) {
    return el('fieldset', { id: idOf(path), tabindex: '-1' }, el('legend', {}, this.#name(path)), content);
  }

  /** What is said of a place: what to tell, in which form, and what it means where nothing is told. */
  #hint(path, note) {
    const { help, absent } = this.#words(path);
    const hint = [help?.[language], note, absent ? a.whenNotTold(absent[language]) : null].filter(Boolean).join('; ');
    return hint ? el('small', { id: `${idOf(path)}:hint` }, hint) : null;
  }

  #labelled(path, control, note) {
    const hint = this.#hint(path, note);
    if (hint) {
      control.dataset.hint = hint.id;
      describe(control, hint.id);
    }

    const position = /\[(\d+)\]$/.exec(path);
    return el('div', { class: 'field' }, el('label', { for: control.id }, this.#name(path), position ? ` ${Number(position[1]) + 1}` : ''), control, hint);
  }

  #select(path, options, read) {
    const value = at(this.told, path);
    const chosen = value === undefined ? '' : String(value);
    const known = options.some(([code]) => code === chosen) || chosen === '';
    const control = el('select', { id: idOf(path), onchange: () => this.#tell(path, control.value === '' ? undefined : read(control.value), { redraw: true }) },
      el('option', { value: '' }, a.notTold),
      known ? null : el('option', { value: chosen, selected: true }, chosen),
      options.map(([code, label]) => el('option', { value: code, selected: code === chosen }, label)));
    return this.#labelled(path, control);
  }

  #text(shape, path) {
    const value = at(this.told, path);
    const isNumber = ['integer', 'number'].includes(shape.kind);
    const { unit } = this.#words(path);
    const isMoney = unit === 'rupiah';
    const shown = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : isMoney && Number.isSafeInteger(value) ? grouped(value) : String(value);
    const control = el('input', {
      type: 'text', id: idOf(path), autocomplete: 'off', spellcheck: 'false', value: shown, class: isMoney ? 'sum' : null,
      inputmode: shape.kind === 'integer' ? 'numeric' : shape.kind === 'number' ? 'decimal' : null, size: isNumber ? 16 : 24,
      // What is no number is told as it was typed: the library says what is wrong with it.
      onchange: () => this.#tell(path, read(control.value.trim())),
    });
    const read = text => {
      const digits = isMoney ? text.replaceAll(/^\s*Rp|[.,\s]/gi, '') : text.replace(',', '.');
      return text === '' ? undefined : isNumber && /^-?\d{1,15}(\.\d{1,6})?$/.test(digits) ? Number(digits) : text;
    };
    return this.#labelled(path, control, isNumber ? a.range(unit ? w.units[unit] ?? unit : '', grouped(shape.least), grouped(shape.most)) : a.formats[shape.kind]);
  }

  #union(shape, path) {
    const value = at(this.told, path);
    const kind = `${path}.kind`;
    const control = el('select', { id: idOf(kind), onchange: () => this.#tell(path, control.value === '' ? undefined : { kind: control.value }, { redraw: true }) },
      el('option', { value: '' }, a.notTold),
      [...shape.variants.keys()].map(code => el('option', { value: code, selected: value?.kind === code }, this.#choiceName(path, code))));
    const variant = shape.variants.get(value?.kind);
    return this.#fieldset(path,
      this.#hint(path),
      el('div', { class: 'field' }, el('label', { for: control.id }, a.kind), control),
      variant ? Object.entries(variant.properties).filter(([name]) => name !== 'kind').map(([name, schema]) => this.#field(schema, `${path}.${name}`)) : null);
  }

  #set(shape, path) {
    const told = at(this.told, path);
    const boxes = shape.codes.map(code => {
      const id = `${idOf(path)}:${code}`;
      const box = el('input', { type: 'checkbox', id, checked: Array.isArray(told) && told.includes(code), onchange: () => this.#tell(path, chosen()) });
      return { code, box, node: el('p', { class: 'tick' }, box, ' ', el('label', { for: id }, this.#choiceName(path, code))) };
    });
    const chosen = () => {
      const codes = boxes.filter(each => each.box.checked).map(each => each.code);
      return codes.length ? codes : undefined;
    };
    return this.#fieldset(path, boxes.map(each => each.node));
  }

  /** So many of the same; that there is none is told by itself. */
  #list(shape, path) {
    const told = at(this.told, path);
    const items = Array.isArray(told) ? told : [];
    const name = this.#name(path);
    const action = (id, [label, full], list) => el('button', {
      type: 'button', class: 'plain', id: `${idOf(path)}:${id}`, 'aria-label': full(name), onclick: () => this.#tell(path, list, { redraw: true }),
    }, label);
    return this.#fieldset(path,
      this.#hint(path),
      el('p', { class: 'quiet' }, told === undefined ? a.notTold : items.length === 0 ? a.toldNone : a.told(items.length)),
      items.map((_, index) => this.#item(shape.items, `${path}[${index}]`, `${index + 1}. ${name}`, action(`remove-${index}`, [a.remove, it => a.removeOf(index + 1, it)], items.filter((_, other) => other !== index)))),
      el('div', { class: 'buttons' },
        action('add', [a.add, a.addOf], [...items, shapeOf(shape.items).kind === 'group' ? {} : '']),
        told === undefined && shape.least === 0 ? action('none', [a.none, a.noneOf], []) : null,
        told === undefined ? null : action('clear', [a.clear, a.clearOf], undefined)));
  }

  #item(schema, path, legend, remove) {
    const shape = shapeOf(schema);
    return shape.kind === 'group'
      ? el('fieldset', { class: 'item', id: idOf(path), tabindex: '-1' }, el('legend', {}, legend), this.#group(shape, path), remove)
      : el('div', { class: 'item' }, this.#text(shape, path), remove);
  }
}
