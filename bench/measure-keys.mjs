// Event Timing tells of no event that was painted sooner, and of others in steps of 8 ms.
const shortest = 16;
/** About what somebody takes who goes from claim to claim without reading, with another part of a frame each time. */
const pause = 200;
const frame = 17;

/**
 * Presses a key of the keyboard `count` times and returns for each, in milliseconds, what Event Timing tells: from the press until the next paint after all that
 * it set off (`duration`, by which interaction to next paint is reckoned), and the script within it (`script`). What was painted sooner than it tells of
 * has the shortest duration that it would have told, and no script.
 */
export async function pressKeys(page, key, count) {
  await page.evaluate(`
    window.pressed = [];
    window.observer?.disconnect();
    window.observer = new PerformanceObserver((list) => {
      for (const { name, duration, processingStart, processingEnd } of list.getEntries())
        if (name === 'keydown') pressed.push({ duration, script: processingEnd - processingStart });
    });
    observer.observe({ type: 'event', durationThreshold: ${shortest} });
  `);
  for (let press = 0; press < count; press += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause + ((press * 5) % frame));
  }
  await page.waitForTimeout(pause);
  const told = await page.evaluate('pressed');
  return [...told, ...Array.from({ length: count - told.length }, () => ({ duration: shortest, script: null }))];
}
