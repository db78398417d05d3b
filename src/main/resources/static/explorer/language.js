import { useEffect, useState } from 'preact/hooks';
import { store, stored } from './storage.js';

export const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español' };
// Dates and numbers are written as in Britain, like the English texts.
const LOCALES = { en: 'en-GB', fr: 'fr', es: 'es' };
const listeners = new Set();
let texts;
let plurals;
let numbers;

// By the address, an earlier choice, or what the service chose by the browser's languages.
let language = [new URLSearchParams(location.search).get('lang'), stored('language'), document.documentElement.lang]
  .find((code) => Object.hasOwn(LANGUAGES, code ?? '')) ?? 'en';
let wanted = language;

export const currentLanguage = () => language;

// Of two choices soon after each other, the later one holds, whichever texts come first.
export async function loadTexts(code = language) {
  wanted = code;
  const response = await fetch(`/explorer/texts/${code}.json`);
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  const loaded = await response.json();
  if (wanted === code) {
    language = code;
    texts = loaded;
    plurals = new Intl.PluralRules(LOCALES[code]);
    numbers = new Intl.NumberFormat(LOCALES[code]);
    document.documentElement.lang = code;
  }
}

export async function choose(code) {
  await loadTexts(code);
  if (language === code) {
    store('language', code);
    listeners.forEach((listener) => listener(code));
  }
}

// The language; the component is rendered again when it changes.
export function useLanguage() {
  const [code, setCode] = useState(language);
  useEffect(() => {
    listeners.add(setCode);
    return () => listeners.delete(setCode);
  }, []);
  return code;
}

// The text with a key such as map.title; {name} is replaced by a value, and count chooses among plural forms.
export function text(key, values = {}) {
  const found = key.split('.').reduce((node = {}, part) => (Object.hasOwn(node, part) ? node[part] : undefined), texts);
  const form = typeof found === 'object' ? found[plurals.select(values.count)] ?? found.other : found;
  return (form ?? key).replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === 'number' ? number(values[name]) : values[name] ?? '');
}

export function number(value) {
  return numbers.format(value);
}

const PRECISIONS = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }];

// A date with the precision of its source: 1937, 1966-09 or 1995-09-23.
export function date(partial) {
  const parts = partial.split('-');
  const options = { ...PRECISIONS[parts.length - 1], timeZone: 'UTC' };
  const day = new Date(`${partial}${'-01'.repeat(3 - parts.length)}`);
  return new Intl.DateTimeFormat(LOCALES[language], options).format(day);
}
