// What a schema of the library's says of a place in a case, and how a value is told at such a place. Knows nothing of the page.

const nothing = value => value === undefined || value === null;

/** A place as it can be drawn: `kind`, and what is needed to draw it. */
export function shapeOf(schema) {
  const some = schema.anyOf?.filter(each => each.type !== 'null');
  if (some?.length === 1) {
    return shapeOf(some[0]);
  }

  if (some) {
    return shapeOfTwo(some);
  }

  if (schema.oneOf) {
    return { kind: 'union', variants: new Map(schema.oneOf.map(each => [each.properties.kind.const, each])) };
  }

  if (schema.$ref) {
    return { kind: schema.$ref.split('/').at(-1) };
  }

  if (schema.enum) {
    return { kind: 'choice', codes: schema.enum };
  }

  switch (schema.type) {
    case 'object': return { kind: 'group', properties: schema.properties };
    case 'array': return schema.items.enum ? { kind: 'set', codes: schema.items.enum } : { kind: 'list', items: schema.items, most: schema.maxItems, least: schema.minItems ?? 0 };
    default: return { kind: schema.type, least: schema.minimum, most: schema.maximum };
  }
}

// One object or a list of such, and a value that stands for an object of which only this is told.
function shapeOfTwo([one, other]) {
  if (other.type === 'array') {
    return { ...shapeOf(other), isSingleBare: true };
  }

  const bare = Object.keys(other.properties).find(name => other.properties[name].$ref === one.$ref);
  return { ...shapeOf(other), bare };
}

/** The steps of a path: `family.children[0].level` has four. */
const stepsOf = path => path.replaceAll(/\[(\d+)\]/g, '.$1').split('.');

/** What a case tells at a path; undefined: nothing. */
export function at(told, path) {
  let value = told;
  for (const step of stepsOf(path)) {
    if (nothing(value) || typeof value !== 'object') {
      return undefined;
    }

    value = value[step];
  }

  return value === null ? undefined : value;
}

/** Tells a value at a path; undefined takes away what is told there. What lies on the way is made. */
export function put(told, path, value) {
  const steps = stepsOf(path);
  const last = steps.pop();
  let owner = told;
  for (const [index, step] of steps.entries()) {
    if (nothing(owner[step]) || typeof owner[step] !== 'object') {
      if (value === undefined) {
        return;
      }

      owner[step] = /^\d+$/.test(steps[index + 1] ?? last) ? [] : {};
    }

    owner = owner[step];
  }

  if (value !== undefined) {
    owner[last] = value;
  } else if (Array.isArray(owner)) {
    owner.splice(Number(last), 1);
  } else {
    delete owner[last];
  }
}

/**
 * A case in which every list is a list and every object an object, where the contract lets one stand for the other: what a form can go
 * through. What is not as the schema has it stays as it is.
 */
export const spread = (schema, value) => mapped(schema, value, (shape, told) => (shape.isSingleBare && !Array.isArray(told) ? [told] : told), (bare, item) => (bare && typeof item === 'string' ? { [bare]: item } : item));

/** The same case as short as the contract writes it. */
export const shorten = (schema, value) => mapped(schema, value, (shape, told) => (shape.isSingleBare && told.length === 1 ? told[0] : told), (bare, item) => (bare && Object.keys(item).join() === bare ? item[bare] : item));

function mapped(schema, value, asList, asItem) {
  if (nothing(value) || typeof value !== 'object') {
    return value;
  }

  const shape = shapeOf(schema);
  if (shape.kind === 'group') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shape.properties[name] ? mapped(shape.properties[name], each, asList, asItem) : each]));
  }

  if (shape.kind !== 'list') {
    return value;
  }

  const { bare } = shapeOf(shape.items);
  const list = asList(shape, value);
  return Array.isArray(list) ? list.map(item => mapped(shape.items, nothing(item) ? item : asItem(bare, item), asList, asItem)) : list;
}

/** How much is told below a place. */
export const count = value => (nothing(value) ? 0
  : typeof value !== 'object' ? 1
  : Object.values(value).reduce((sum, each) => sum + count(each), Array.isArray(value) && value.length === 0 ? 1 : 0));
