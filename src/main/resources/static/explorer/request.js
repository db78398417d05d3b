import { useEffect, useState } from 'preact/hooks';
import { currentLanguage } from './language.js';

// The explorer's documents are registered with the service. A GET of one has an ETag, so that browsers keep answers.
// An error in a part of an answer is a failure, but for an entity that does not exist.
export async function ask(name, variables = {}, { signal } = {}) {
  const response = await fetch(addressOf(name, variables), {
    headers: { 'Accept': 'application/graphql-response+json', 'Accept-Language': currentLanguage() },
    signal,
  });
  const answer = await response.json().catch(() => ({}));
  const error = answer.errors?.find(({ extensions }) => extensions?.code !== 'NOT_FOUND');
  if (error || !answer.data) {
    throw new Error(error?.message ?? answer.errors?.[0].message ?? `HTTP ${response.status}`);
  }
  return answer;
}

function addressOf(name, variables) {
  const parameters = new URLSearchParams({ documentId: name });
  if (Object.keys(variables).length > 0) {
    parameters.set('variables', JSON.stringify(variables));
  }
  return `/graphql?${parameters}`;
}

// GraphiQL with the same document and variables.
export function graphiqlOf(name, variables = {}) {
  return `/graphiql?${new URLSearchParams({ documentId: name, variables: JSON.stringify(variables) })}`;
}

// { data, extensions, error, pending, again }; the data of the last request stay until the next answer.
export function useAnswer(name, variables = {}) {
  const key = JSON.stringify([name, variables, currentLanguage()]);
  const [state, setState] = useState({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const request = new AbortController();
    ask(name, variables, request)
      .then(({ data, extensions }) => setState({ key, attempt, data, extensions }))
      .catch((error) => request.signal.aborted || setState({ key, attempt, error }));
    return () => request.abort();
  }, [key, attempt]);
  const pending = state.key !== key || state.attempt !== attempt;
  return { ...state, pending, again: () => setAttempt(attempt + 1) };
}
