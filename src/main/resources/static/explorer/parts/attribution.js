import { html } from './html.js';

// The sentence that a licence requires wherever data under it are shown.
export function Attribution({ attribution: { text, licence, licenceUrl } }) {
  return html`<p class="attribution" lang="en">${text} (<a href=${licenceUrl} rel="license">${licence}</a>)</p>`;
}

export function Attributions({ attributions, when = true }) {
  return when && (attributions ?? []).map((attribution) => html`<${Attribution} attribution=${attribution} />`);
}

// The attribution of a register, whose data it is about.
export const attributionOf = ({ attribution: text, licence, licenceUrl }) => ({ text, licence, licenceUrl });
