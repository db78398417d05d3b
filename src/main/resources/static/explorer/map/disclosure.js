import { useEffect, useRef } from 'preact/hooks';
import { html } from '../parts/html.js';
import { number } from '../language.js';

// Closes with Escape, which gives the focus back, and when something elsewhere is clicked or focused.
function useClosing(details) {
  useEffect(() => {
    const elsewhere = ({ target }) => {
      if (!details.current.contains(target)) {
        details.current.open = false;
      }
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, []);
}

// A button with the name of a group of filters; it opens the group.
export function Disclosure({ name, chosen, children }) {
  const details = useRef();
  useClosing(details);
  const close = ({ key }) => {
    if (key === 'Escape' && details.current.open) {
      details.current.open = false;
      details.current.firstElementChild.focus();
    }
  };
  return html`
    <details ref=${details} class="map-group" onKeyDown=${close}>
      <summary>${name}${chosen > 0 && html` <span class="map-chosen-count">${number(chosen)}</span>`}</summary>
      <div class="map-options">${children}</div>
    </details>`;
}
