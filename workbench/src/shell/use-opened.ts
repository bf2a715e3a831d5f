import { type SyntheticEvent, useCallback, useState } from 'react';

/** Whether a `details` element was ever opened, so that its content is made only then. */
export function useOpened(): readonly [boolean, (event: SyntheticEvent<HTMLDetailsElement>) => void] {
  const [opened, setOpened] = useState(false);
  const onToggle = useCallback((event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) setOpened(true);
  }, []);
  return [opened, onToggle];
}
