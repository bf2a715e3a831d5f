import { say } from '../messages/say.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { AddressForm } from './address-form.tsx';
import { useDraft } from './draft.tsx';
import { Pile } from './pile.tsx';
import { Preview } from './preview.tsx';
import { ReadForm } from './read-form.tsx';

/** The page where a report is handed in and its claims are shown before anything is recorded. */
export function ReadPage() {
  const { draft, pile } = useDraft();
  const texts = say().read;
  usePageTitle(texts.title);
  if (draft !== null) return <Preview key={draft.serial} draft={draft} />;
  if (pile.length > 0) return <Pile key={pile[0]?.serial} pile={pile} />;
  return (
    <div className="column">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <ReadForm />
      <AddressForm />
    </div>
  );
}
