import { words } from './words.js';

const key = 'language';

/** The language of the page: as chosen before, else Indonesian. */
export const language = (() => {
  const asked = new URLSearchParams(location.search).get('lang') ?? stored();
  return asked === 'en' ? 'en' : 'id';
})();

/** The words of the page. */
export const w = words[language];

export const isEnglish = language === 'en';

/** The text of two in the page's language: `{id, en}`, or `nameId` and `nameEn` of an answer. */
export const text = both => both[language];
export const textOf = (answer, name) => answer[`${name}${isEnglish ? 'En' : 'Id'}`];

/** Chooses the other language for all pages; the page is loaded again by the link that is followed. */
export function otherLanguage() {
  const other = isEnglish ? 'id' : 'en';
  try {
    localStorage.setItem(key, other);
  } catch {
    // Where nothing may be stored, the address carries the choice.
  }

  const address = new URL(location.href);
  address.searchParams.set('lang', other);
  return address;
}

function stored() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
