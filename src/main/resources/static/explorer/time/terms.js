import { TODAY, yearOf } from './years.js';

const PRESIDENTS = ['PRESIDENT', 'ACTING_PRESIDENT'];

function lane({ office }) {
  return PRESIDENTS.includes(office) ? 'presidents' : 'directors';
}

// When the next one took office; an acting holder does not end a term.
function nextStart(term, terms) {
  const start = term.from ? yearOf(term.from) : -Infinity;
  const later = terms
    .filter((other) => lane(other) === lane(term) && other.office !== 'ACTING_PRESIDENT' && other.from)
    .map(({ from }) => yearOf(from))
    .filter((from) => from > start);
  return Math.min(TODAY, ...later);
}

// Terms as bars { term, lane, start, end, open }: open where the end is the beginning of the next term, because no
// source states it. A term without a beginning is no bar.
export function barsOf(terms) {
  return terms.filter(({ from }) => from).map((term) => ({
    term,
    lane: lane(term),
    start: yearOf(term.from),
    end: term.to ? yearOf(term.to) : nextStart(term, terms),
    open: !term.to,
  }));
}
