import { useEffect, useState } from 'react';

/** A value of plain data once it has stayed the same for a while, in milliseconds; null until then. */
export function useSettled<Value>(value: Value, pause: number): Value | null {
  const written = JSON.stringify(value);
  const [settled, setSettled] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), pause);
    return () => clearTimeout(timer);
  }, [written, pause]);
  return settled === written ? (JSON.parse(settled) as Value) : null;
}
