import { useEffect, useState } from 'preact/hooks';
import { navigate, pathOf } from '../address.js';
import { ask } from '../request.js';

const PAUSE_MILLIS = 120;

// Suggestions for a text, some moments after the last key: { names, current }. They are not current while those for a
// longer text are on their way. A failure leaves the field usable without them.
function useSuggestions(typed, wanted) {
  const [state, setState] = useState({ names: [] });
  useEffect(() => {
    const request = new AbortController();
    const know = (names) => request.signal.aborted || setState({ names, typed });
    if (!wanted || typed.trim() === '') {
      know([]);
      return undefined;
    }
    const timer = setTimeout(() => ask('ExplorerSuggestions', { prefix: typed }, request)
      .then(({ data }) => know(data.suggest), () => know([])), PAUSE_MILLIS);
    return () => {
      clearTimeout(timer);
      request.abort();
    };
  }, [typed, wanted]);
  return { names: state.names, current: state.typed === typed };
}

const openPage = ({ id }) => navigate(pathOf(id));

// The state and the keys of a combobox with a list, as the ARIA Authoring Practices describe them. What is selected is
// given to onSelect, which may return a text to keep in the field.
export function useCombobox(initial, onSelect = openPage) {
  const [typed, setTyped] = useState(initial);
  useEffect(() => setTyped(initial), [initial]);
  const [active, setActive] = useState(-1);
  const [wanted, setWanted] = useState(false);
  const { names: suggestions, current } = useSuggestions(typed, wanted);
  const open = wanted && suggestions.length > 0;
  useEffect(() => setActive(-1), [suggestions]);
  const show = (index) => {
    setWanted(index !== null);
    setActive(index ?? -1);
  };
  const select = (entity) => {
    show(null);
    setTyped(onSelect(entity) ?? '');
  };
  const move = (step) => {
    const count = suggestions.length + 1;
    show(open && current ? (active + 1 + step + count) % count - 1 : -1);
  };
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => (open ? show(null) : setTyped('')),
  };
  const events = {
    input: ({ target }) => {
      setTyped(target.value);
      show(-1);
    },
    keyDown: (event) => {
      if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
      }
    },
    blur: () => show(null),
    submit: (event) => {
      event.preventDefault();
      const chosen = open && current && suggestions[active];
      if (chosen) {
        select(chosen.entity);
      } else if (typed.trim()) {
        show(null);
        navigate(`/search?${new URLSearchParams({ text: typed.trim() })}`);
      }
    },
  };
  return { typed, suggestions, active, open, current, events, select };
}
