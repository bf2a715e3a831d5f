import { useQuery } from '@tanstack/react-query';
import { Link, lazyRouteComponent, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { say } from '../messages/say.ts';
import { WhoButton } from '../review/who-button.tsx';
import { keyFor, storedKeys } from './key-map.ts';
import { keyInWords } from './key-name.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ModalBox } from './modal.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useKeepAsOf } from './use-keep-as-of.ts';
import { useShortcut } from './use-shortcut.ts';

const Palette = lazyRouteComponent(() => import('../palette/palette.tsx'), 'Palette');
const pages = ['/', '/reports', '/sources', '/timeline', '/map', '/search', '/log', '/read'] as const;

/** What stands above every page: the case, the pages, who reviews, and the ways to go anywhere by keyboard. */
export function Header() {
  const { data: board } = useQuery(boardQuery);
  const [opened, setOpened] = useState<'palette' | 'shortcuts'>();
  const search = useKeepAsOf();
  const navigate = useNavigate();
  const goTo = (to: (typeof pages)[number]) => () => void navigate({ to, search });
  const [showPalette, showShortcuts, close] = [
    () => setOpened('palette'),
    () => setOpened('shortcuts'),
    () => setOpened(undefined),
  ];
  useShortcut({
    'Ctrl+k': showPalette,
    '?': showShortcuts,
    b: goTo('/'),
    l: goTo('/reports'),
    s: goTo('/sources'),
    t: goTo('/timeline'),
    m: goTo('/map'),
    '/': goTo('/search'),
    g: goTo('/log'),
    r: goTo('/read'),
  });
  useEffect(() => {
    // There at once when a key asks for it, and no part of the first page.
    for (const { preload } of [Palette, ModalBox]) void preload?.();
  }, []);
  const keys = storedKeys();
  const { shell } = say();
  return (
    <header className="banner">
      <Link to="/" search={search} className="wordmark">
        Muster
      </Link>
      {board !== undefined && <span className="case-name">{board.name}</span>}
      <nav aria-label={shell.nav}>
        {pages.map((to) => (
          <Link key={to} to={to} search={search} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {shell.pages[to]}
          </Link>
        ))}
      </nav>
      <WhoButton />
      <LanguageChoice />
      <button type="button" className="plain goes-to" onClick={showPalette} aria-haspopup="dialog">
        {shell.goTo} <kbd>{keyInWords(keyFor('Ctrl+k', keys))}</kbd>
      </button>
      <button type="button" className="plain" onClick={showShortcuts} aria-haspopup="dialog">
        <span className="in-room">{shell.shortcuts}</span> <kbd>{keyInWords(keyFor('?', keys))}</kbd>
      </button>
      <Suspense>{opened === 'palette' && <Palette onLeave={close} showShortcuts={showShortcuts} />}</Suspense>
      {opened === 'shortcuts' && <ShortcutsDialog onLeave={close} />}
    </header>
  );
}
