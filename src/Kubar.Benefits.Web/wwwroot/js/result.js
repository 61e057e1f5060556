// What is owed, from an assessment: the sum beside the questions, and the whole answer at the end.
import { el } from './dom.js';
import { text, textOf, w } from './language.js';
import { bounds, longDate, rupiah } from './numbers.js';

/** The persons of a family who are paid, as far as they were told; else what the library calls them. */
export function payeeOf(entitlement, told, about) {
  if (!entitlement.payee) {
    return null;
  }

  if (entitlement.payee === 'heirs' && entitlement.heirRank === 'spouseAndChildren') {
    const { spouse, children } = told.family ?? {};
    return spouse === undefined || children === undefined ? text(about.heirRanks.spouseAndChildren)
      : spouse ? (children.length ? w.spouseAndChildren : w.spouse) : w.childrenOnly;
  }

  return entitlement.payee === 'heirs' && entitlement.heirRank ? text(about.heirRanks[entitlement.heirRank]) : text(about.payees[entitlement.payee]);
}

/** A sum, bounds, or what is given in kind. */
export function amountOf(entitlement) {
  switch (entitlement.status) {
    case 'owed':
    case 'deferred':
      return entitlement.amount !== undefined ? rupiah(entitlement.amount) : entitlement.unlimited ? w.unlimited : w.inKind;
    case 'undetermined':
      return entitlement.atLeast === undefined && entitlement.atMost === undefined ? '' : bounds(entitlement.atLeast, entitlement.atMost);
    default:
      return '';
  }
}

/** Something to receive: of what cost nothing, nothing is reimbursed. */
export const isEntitled = entitlement => ['owed', 'deferred'].includes(entitlement.status) && entitlement.amount !== 0;

/** The sum that is payable now, and what comes later. */
export function sums(totals) {
  const now = totals.bounds ? bounds(totals.bounds.payableNow.atLeast, totals.bounds.payableNow.atMost) : rupiah(totals.payableNow);
  const scheduled = totals.bounds?.scheduled ?? { atLeast: totals.scheduled, atMost: totals.scheduled };
  const later = scheduled.atMost === 0 ? null
    : scheduled.atLeast === scheduled.atMost ? w.later(rupiah(scheduled.atLeast))
    : w.laterBetween(rupiah(scheduled.atLeast), scheduled.atMost === undefined ? '…' : rupiah(scheduled.atMost));
  return { now, later };
}

const isNothing = totals => (totals.bounds ? totals.bounds.payableNow.atMost === 0 && totals.bounds.scheduled.atMost === 0 : totals.payableNow + totals.scheduled === 0) && totals.deferred === 0;

/** The answer so far, for the place beside the questions. */
export function summary({ assessment, decided }, about, isAlive) {
  const { totals } = assessment;
  const { now, later } = sums(totals);
  return [
    el('p', { class: 'owed-label' }, isNothing(totals) ? w.nothingOwed : isAlive ? w.workerOwed : w.familyOwed),
    isNothing(totals) ? null : el('p', { class: 'sum' }, now),
    later ? el('p', {}, later) : null,
    totals.deferred ? el('p', {}, w.deferred(rupiah(totals.deferred))) : null,
    el('ul', { class: 'benefits' }, assessment.entitlements
      .filter(it => isEntitled(it) || it.status === 'undetermined')
      .map(it => el('li', {}, el('span', {}, textOf(it, 'name')), ' ', el('b', {}, amountOf(it) || text(about.statuses[it.status]))))),
    el('p', { class: 'quiet' }, decided ? w.sure : totals.complete ? w.sumIsSure : w.narrowing),
  ];
}

/** The whole answer, to be read, printed and kept. */
export function finalPage(step, told, about, isAlive) {
  const { assessment, facts } = step;
  const { totals } = assessment;
  const { now, later } = sums(totals);
  const entitled = assessment.entitlements.filter(isEntitled);
  const open = assessment.entitlements.filter(it => it.status === 'undetermined');
  const notOwed = assessment.entitlements.filter(it => it.status === 'notOwed');
  // A child is named beside its scholarship; here stands who is paid the rest.
  const paid = entitled.filter(it => it.amount);
  const others = paid.filter(it => it.payee !== 'child');
  const payees = [...new Set((others.length ? others : paid).map(it => payeeOf(it, told, about)).filter(Boolean))];
  return [
    el('p', { class: 'owed-label' }, isNothing(totals) ? w.nothingOwed : isAlive ? w.workerOwed : w.familyOwed),
    isNothing(totals) ? null : el('p', { class: 'sum' }, now),
    payees.length ? el('p', { class: 'payee' }, w.to(payees.join('; '))) : null,
    totals.net !== undefined && totals.net !== totals.payableNow ? el('p', {}, w.net(rupiah(totals.net))) : null,
    later ? el('p', {}, later) : null,
    totals.deferred ? el('p', {}, w.deferred(rupiah(totals.deferred))) : null,
    entitled.length || open.length ? section(w.whatIsOwed, el('ul', { class: 'lines' }, [...entitled, ...open].map(it => line(it, told, about)))) : null,
    section(w.whenPaid, el('ul', {}, claimTerms(step).map(each => el('li', {}, each)))),
    step.documents.length ? section(w.documents, ...step.documents.flatMap(papers)) : null,
    open.length ? section(w.openPoints, el('p', {}, w.openPointsText), el('ul', {}, open.map(it => el('li', {}, w.openFor(textOf(it, 'name'), it.missing.map(path => text(facts[path])).join('; ')))))) : null,
    assessment.dependsOn.length ? section(w.unsettled, el('p', {}, w.unsettledText), el('ul', {}, assessment.dependsOn.map(id => el('li', {}, text(about.readings[id]))))) : null,
    assessment.warnings.length ? section(w.warnings, el('ul', {}, assessment.warnings.map(it => el('li', {}, textOf(it, 'text'))))) : null,
    notOwed.length ? refused(notOwed) : null,
    assessment.findings.length ? section(w.restsOn, el('ul', {}, assessment.findings.map(it => el('li', {}, w.restsOnText(textOf(it, 'name'), textOf(it, 'madeBy')))))) : null,
  ];
}

function section(title, ...content) {
  return el('section', {}, el('h3', {}, title), content);
}

// All that death security has; of an accident there are more, most of which say the same.
const unfolded = 5;

/** What is not owed, folded where it is long. */
function refused(notOwed) {
  const list = el('ul', {}, notOwed.map(it => el('li', {}, el('b', {}, textOf(it, 'name')), ': ', it.reasons.map(reason => textOf(reason, 'text')).join('; '))));
  return el('details', { open: notOwed.length <= unfolded }, el('summary', {}, `${w.notOwed} (${notOwed.length})`), list);
}

function line(entitlement, told, about) {
  const payee = payeeOf(entitlement, told, about);
  const notes = [
    payee ? w.to(payee) : null,
    entitlement.paidByEmployer ? (entitlement.payerFirst ? w.payerFirst : w.paidByEmployer) : null,
    entitlement.wholeAtMost !== undefined ? w.wholly(rupiah(entitlement.wholeAtLeast ?? 0), rupiah(entitlement.wholeAtMost)) : null,
    ...(entitlement.deferredUntil ?? []).map(notice => `${w.deferredUntil}: ${textOf(notice, 'text')}`),
  ].filter(Boolean);
  return el('li', {},
    el('span', { class: 'name' }, textOf(entitlement, 'name')),
    el('b', {}, amountOf(entitlement) || text(about.statuses[entitlement.status])),
    el('small', {}, notes.join(' · ')),
    el('small', { class: 'articles' }, entitlement.sources.join('; ')));
}

/** What to bring for one claim, and the article that says so. */
function papers({ claim, source, documents }) {
  return [
    el('p', {}, text(claim)),
    el('ul', {}, documents.map(it => el('li', {}, text(it.name), it.when ? `, ${text(it.when)}` : '', it.copyServes ? ` (${w.copyServes})` : ''))),
    el('p', { class: 'articles' }, el('small', {}, source)),
  ];
}

/** By when to claim, and how long BPJS may take: the library's sentences. */
function claimTerms({ assessment, terms }) {
  const programmes = [...new Set(assessment.entitlements.filter(it => isEntitled(it) || it.status === 'undetermined').map(it => it.program))];
  return [
    assessment.claimBy ? w.claimBy(longDate(assessment.claimBy)) : null,
    ...programmes.flatMap(it => terms[it].map(text)),
  ].filter(Boolean);
}
