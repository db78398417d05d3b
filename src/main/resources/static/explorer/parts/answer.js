import { html } from './html.js';
import { Failure } from './failure.js';
import { text } from '../language.js';

// What useAnswer returned: children(data), a wait, or what failed with a way to try again.
export function Answer({ answer: { data, error, pending, again }, children }) {
  if (error) {
    return html`<${Failure} error=${error} again=${again} />`;
  }
  return html`
    <div aria-busy=${pending ? 'true' : 'false'}>
      ${data ? children(data) : html`<p class="waiting">${text('page.waiting')}</p>`}
    </div>`;
}
