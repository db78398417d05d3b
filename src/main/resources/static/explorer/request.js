import { useEffect, useState } from 'preact/hooks';
import { currentLanguage } from './language.js';

// The explorer's documents are registered with the service. A GET of one has an ETag, so that browsers keep answers.
export async function ask(name, variables = {}, { signal } = {}) {
  const response = await fetch(addressOf(name, variables), {
    headers: { 'Accept': 'application/graphql-response+json', 'Accept-Language': currentLanguage() },
    signal,
  });
  const answer = await response.json();
  if (!answer.data) {
    throw new Error(answer.errors.map(({ message }) => message).join(' '));
  }
  return answer;
}

// The same where a part of an answer is of no use: an error in it is a failure.
export async function askAll(name, variables, options) {
  const answer = await ask(name, variables, options);
  if (answer.errors) {
    throw new Error(answer.errors[0].message);
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

// { data, errors, error, pending, again }; the data of the last request stay until the next answer.
export function useAnswer(name, variables = {}) {
  const [state, setState] = useState({ pending: true });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const request = new AbortController();
    setState((last) => ({ ...last, pending: true }));
    ask(name, variables, request)
      .then(({ data, errors }) => setState({ data, errors, pending: false }))
      .catch((error) => request.signal.aborted || setState({ error, pending: false }));
    return () => request.abort();
  }, [name, JSON.stringify(variables), attempt]);
  return { ...state, again: () => setAttempt(attempt + 1) };
}
