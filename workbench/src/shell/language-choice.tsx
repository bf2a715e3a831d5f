import { useId } from 'react';
import { type Language, languages, storedLanguage, storeLanguage } from '../messages/language.ts';

/** Chooses the language of the interface; the page is loaded anew to speak it. */
export function LanguageChoice() {
  const id = useId();
  const current = storedLanguage();
  const choose = (language: Language) => {
    storeLanguage(language);
    window.location.reload();
  };
  return (
    <label htmlFor={id} className="language">
      <span className="visually-hidden">Language / Мова</span>
      <select id={id} value={current} onChange={(event) => choose(event.target.value as Language)}>
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
