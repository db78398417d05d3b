// A panel beside GraphiQL: the statements behind the last answer, to be opened in Neo4j Browser.
import { React } from './bundle/graphiql.js';

const element = React.createElement;
const listeners = new Set();
let explain = { wanted: false, statements: null };

function change(part) {
  explain = { ...explain, ...part };
  listeners.forEach((listener) => listener());
}

function useExplain() {
  return React.useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => explain,
  );
}

function BrowserLink({ text, children }) {
  const address = `/browser/?cmd=edit&arg=${encodeURIComponent(text)}`;
  return element('a', { href: address, target: 'coop-graph-browser' }, children);
}

// A long line is scrolled, by keyboard too.
function Cypher({ number, field, cypher }) {
  return element('pre', { tabIndex: 0, role: 'region', 'aria-label': `Statement ${number} of ${field}` }, cypher);
}

function Statement({ number, field, rows, milliseconds, memory, cypher, paste, graph }) {
  const cost = memory ? 'from memory' : `${milliseconds} ms`;
  return element('li', null,
    element('h3', null, field),
    element('p', null, `${rows} ${rows === 1 ? 'row' : 'rows'}, ${cost} · `,
      element(BrowserLink, { text: paste }, 'rows'), ' · ',
      element(BrowserLink, { text: graph }, 'graph')),
    element(Cypher, { number, field, cypher }));
}

function Statements({ statements, first = 1 }) {
  return element('ol', null, statements.map((statement, index) =>
    element(Statement, { key: index, number: first + index, ...statement })));
}

// Their rows were in memory already: they cost this request nothing.
function EarlierStatements({ statements, first, open }) {
  return element('details', { open },
    element('summary', null, `Executed before this request, rows kept in memory (${statements.length})`),
    element(Statements, { statements, first }));
}

function Answer({ statements }) {
  const executed = statements.filter(({ memory }) => !memory);
  const earlier = statements.filter(({ memory }) => memory);
  return element('div', null,
    executed.length > 0 ? element(Statements, { statements: executed })
      : element('p', null, 'This request executed no statement.'),
    earlier.length > 0 && element(EarlierStatements,
      { statements: earlier, first: executed.length + 1, open: executed.length === 0 }));
}

function ExplainPanel() {
  const { wanted, statements } = useExplain();
  return element('div', { className: 'explain' },
    element('h2', null, 'Explain'),
    element('label', null,
      element('input', { type: 'checkbox', checked: wanted, onChange: () => change({ wanted: !wanted }) }),
      ' Show the statements of each request, and open them in Neo4j Browser.'),
    statements && element(Answer, { statements }));
}

function ExplainIcon() {
  return element('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    element('circle', { cx: 6, cy: 6, r: 3 }),
    element('circle', { cx: 18, cy: 12, r: 3 }),
    element('circle', { cx: 6, cy: 18, r: 3 }),
    element('path', { d: 'M9 7.5l6 3M9 16.5l6-3' }));
}

export const explainPlugin = { title: 'Explain', icon: ExplainIcon, content: ExplainPanel };

export function explaining(fetcher) {
  return async (parameters, options) => {
    const wanted = explain.wanted && parameters.operationName !== 'IntrospectionQuery';
    const answer = await fetcher(wanted ? { ...parameters, extensions: { explain: true } } : parameters, options);
    if (answer?.extensions?.explain) {
      change({ statements: answer.extensions.explain });
    }
    return answer;
  };
}
