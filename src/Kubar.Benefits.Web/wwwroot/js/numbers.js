import { isEnglish, w } from './language.js';

const mark = isEnglish ? ',' : '.';

/** A whole number with its thousands marked. */
export const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, mark);

export const rupiah = sum => `Rp${grouped(sum)}`;

/** Bounds of a sum: one sum where they meet. */
export function bounds(least, most) {
  if (least === most) {
    return rupiah(least);
  }

  return most === undefined || most === null ? w.atLeast(rupiah(least ?? 0)) : w.between(rupiah(least ?? 0), rupiah(most));
}

/** `2025-08-27` as people write it. */
export function longDate(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${w.months[month - 1]} ${year}`;
}

export function longMonth(iso) {
  const [year, month] = iso.split('-').map(Number);
  return `${w.months[month - 1]} ${year}`;
}

export const longMonths = range => {
  const [first, last = first] = range.split('/');
  return first === last ? longMonth(first) : `${longMonth(first)} ${w.until} ${longMonth(last)}`;
};

/** An ISO date, or null where there is no such day. */
export function isoDate(day, month, year) {
  const [d, m, y] = [day, month, year].map(Number);
  const date = new Date(Date.UTC(y, m - 1, d));
  return y >= 1900 && y <= 2200 && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
    ? date.toISOString().slice(0, 10)
    : null;
}

/** An ISO month, or null. */
export function isoMonth(month, year) {
  const [m, y] = [month, year].map(Number);
  return m >= 1 && m <= 12 && y >= 1900 && y <= 2200 ? `${y}-${String(m).padStart(2, '0')}` : null;
}
