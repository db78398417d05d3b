import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { html } from './parts/html.js';
import { Header } from './parts/header.js';
import { Footer } from './parts/footer.js';
import { NotLoaded } from './parts/not-loaded.js';
import { Unknown } from './parts/unknown.js';
import { useAddress } from './address.js';
import { text, useLanguage } from './language.js';

// The room of each view; it exports a component View. A room is loaded when it is first entered.
const ROOMS = {
  start: () => import('./start/view.js'),
  search: () => import('./search/view.js'),
  map: () => import('./map/view.js'),
  graph: () => import('./graph/view.js'),
  identity: () => import('./identity/view.js'),
  time: () => import('./time/view.js'),
  entity: () => import('./entity/view.js'),
};

function useRoom(view) {
  const [room, setRoom] = useState({});
  useEffect(() => {
    let left = false;
    const enter = (View) => left || setRoom({ view, View });
    ROOMS[view]?.().then(({ View }) => enter(View), () => enter(NotLoaded));
    return () => {
      left = true;
    };
  }, [view]);
  return room.view === view ? room.View : null;
}

// The footer keeps its place while a room is loaded.
function Shown({ View, address }) {
  const [error] = useErrorBoundary((failure) => console.error(failure));
  if (error) {
    return html`<${NotLoaded} />`;
  }
  return View ? html`<${View} address=${address} />` : html`<main id="view" aria-busy="true" />`;
}

export function Application() {
  const address = useAddress();
  const language = useLanguage();
  const View = useRoom(address.view);
  return html`
    <a class="skip" href="#view">${text('page.skip')}</a>
    <${Header} address=${address} language=${language} />
    ${address.view ? html`<${Shown} View=${View} key=${language + (address.id ?? address.view)} address=${address} />`
      : html`<${Unknown} />`}
    <${Footer} />`;
}
