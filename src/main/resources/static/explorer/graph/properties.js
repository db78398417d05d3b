import { date, text } from '../language.js';

const ENUMERATIONS = ['category', 'form', 'level', 'office', 'basis'];

function period({ from, to }) {
  const key = from && to ? 'graph.term' : from ? 'graph.termFrom' : 'graph.termTo';
  return (from || to) && text(key, { from: from && date(from), to: to && date(to) });
}

// The properties of one fact in words, for example “Director, from 1968 to 1981”.
export function inWords(fact) {
  return [
    ...ENUMERATIONS.map((name) => fact[name] && text(`${name}.${fact[name]}`)),
    period(fact),
    fact.since && text('graph.since', { date: date(fact.since) }),
    fact.until && text('graph.until', { date: date(fact.until) }),
    fact.primary && text('graph.primary'),
  ].filter(Boolean).join(', ');
}

// One text for each fact that a relationship stands for.
export const factsOf = ({ properties }) => properties.map(inWords).filter(Boolean);
