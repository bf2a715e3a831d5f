import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { caseQuery } from '../api/case-query.ts';
import { Palette } from '../palette/palette.tsx';
import { WhoButton } from '../review/who-button.tsx';
import { keyFor, storedKeys } from './key-map.ts';
import { keyInWords } from './key-name.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { useKeepAsOf } from './use-keep-as-of.ts';
import { useShortcut } from './use-shortcut.ts';

const pages = [
  { to: '/', name: 'Board' },
  { to: '/reports', name: 'Reports' },
  { to: '/sources', name: 'Sources' },
  { to: '/timeline', name: 'Timeline' },
  { to: '/map', name: 'Map' },
  { to: '/search', name: 'Search' },
  { to: '/log', name: 'Log' },
  { to: '/read', name: 'Read a report' },
] as const;

/** What stands above every page: the case, the pages, who reviews, and the ways to go anywhere by keyboard. */
export function Header() {
  const { data: overview } = useQuery(caseQuery);
  const [opened, setOpened] = useState<'palette' | 'shortcuts'>();
  const search = useKeepAsOf();
  const navigate = useNavigate();
  const goTo = (to: (typeof pages)[number]['to']) => () => void navigate({ to, search });
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
  const keys = storedKeys();
  return (
    <header className="banner">
      <Link to="/" search={search} className="wordmark">
        Muster
      </Link>
      {overview !== undefined && <span className="case-name">{overview.name}</span>}
      <nav aria-label="Pages">
        {pages.map(({ to, name }) => (
          <Link key={to} to={to} search={search} activeOptions={{ exact: to === '/', includeSearch: false }}>
            {name}
          </Link>
        ))}
      </nav>
      <WhoButton />
      <LanguageChoice />
      <button type="button" className="plain" onClick={showPalette} aria-haspopup="dialog">
        Go to <kbd>{keyInWords(keyFor('Ctrl+k', keys))}</kbd>
      </button>
      <button type="button" className="plain" onClick={showShortcuts} aria-haspopup="dialog">
        Shortcuts <kbd>{keyInWords(keyFor('?', keys))}</kbd>
      </button>
      {opened === 'palette' && <Palette onLeave={close} showShortcuts={showShortcuts} />}
      {opened === 'shortcuts' && <ShortcutsDialog onLeave={close} />}
    </header>
  );
}
