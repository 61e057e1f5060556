import { el } from './dom.js';
import { w } from './language.js';
import { shell } from './shell.js';

shell(w.title, { isFront: true });
const door = (href, title, text, action) => el('section', { class: 'door' }, el('h2', {}, title), el('p', {}, text), el('a', { class: 'button', href }, `${action}: ${title}`));
document.querySelector('main').append(
  el('h1', {}, w.title),
  el('p', { class: 'lead' }, w.lead),
  el('div', { class: 'doors' },
    door('keluarga.html', w.familyDoor, w.familyDoorText, w.familyDoorAction),
    door('pemeriksa.html', w.auditorDoor, w.auditorDoorText, w.auditorDoorAction)));
