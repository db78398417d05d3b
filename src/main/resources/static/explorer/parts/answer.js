import { html } from './html.js';
import { text } from '../language.js';

// What useAnswer returned: children(data), a wait, or what failed with a way to try again.
export function Answer({ answer: { data, error, pending, again }, children }) {
  if (error) {
    return html`
      <div role="alert" class="failure">
        <p>${text('page.failed')} ${error.message}</p>
        <button type="button" onClick=${again}>${text('page.again')}</button>
      </div>`;
  }
  return html`
    <div aria-busy=${pending ? 'true' : 'false'}>
      ${data ? children(data) : html`<p class="waiting">${text('page.waiting')}</p>`}
    </div>`;
}
