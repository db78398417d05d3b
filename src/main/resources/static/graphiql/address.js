// The document that the address of the page names or contains.
import { React, useGraphiQL, useGraphiQLActions } from './bundle/graphiql.js';

const TABS = 'graphiql:tabState';
const MOST_TABS = 20;
const NAME = /^(?!#).*(?:query|mutation|subscription)\s+(\w+)/m;

async function documentOf(id) {
  if (/^[A-Za-z]+$/.test(id)) {
    const response = await fetch(`/explorer/documents/${id}.graphql`);
    if (response.ok) {
      return response.text();
    }
  }
  return `# There is no document ${JSON.stringify(id)}.\n`;
}

function pretty(variables) {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}

export async function tabOfTheAddress(parameters) {
  const id = parameters.get('documentId');
  const query = id === null ? parameters.get('query') : await documentOf(id);
  const variables = parameters.get('variables');
  return query && {
    query,
    variables: variables === null ? '' : pretty(variables),
    operationName: parameters.get('operationName'),
  };
}

// As GraphiQL keeps a tab.
function kept({ query, variables = '', operationName = null }) {
  const title = operationName ?? query.match(NAME)?.[1] ?? '<untitled>';
  const id = `${Date.now()}-${Math.random()}`;
  return { id, title, query, variables, headers: null, operationName, response: null };
}

function earlierVisits() {
  try {
    return JSON.parse(localStorage.getItem(TABS));
  } catch {
    return null;
  }
}

// GraphiQL itself finds the tab again, but not its variables.
export function lastTab() {
  const { tabs, activeTabIndex } = earlierVisits() ?? {};
  return tabs?.[activeTabIndex];
}

// A tab that GraphiQL opens itself is the last one, and replaces the examples.
export function openFirst(tab, examples) {
  const others = (earlierVisits()?.tabs ?? examples.map(kept))
    .filter(({ query, variables }) => query !== tab.query || (variables ?? '') !== tab.variables);
  const tabs = [kept(tab), ...others].slice(0, MOST_TABS);
  try {
    localStorage.setItem(TABS, JSON.stringify({ activeTabIndex: 0, tabs }));
  } catch {
    // GraphiQL then opens the tab alone.
  }
}

// GraphiQL begins with the first operation of a document, and runs the one at the cursor.
export function ChosenOperation({ name }) {
  const { setOperationName } = useGraphiQLActions();
  const editor = useGraphiQL(({ queryEditor }) => queryEditor);
  const start = useGraphiQL(({ operations }) =>
    operations?.find((operation) => operation.name?.value === name)?.loc.start);
  const isKnown = editor !== undefined && start !== undefined;
  React.useEffect(() => {
    if (isKnown) {
      setOperationName(name);
      editor.setPosition(editor.getModel().getPositionAt(start));
    }
  }, [isKnown, name]);
  return null;
}
