const nobody = 65534;

/** Does something as a user without rights, so that permissions bite also where tests run as root. */
export async function withoutRights<Result>(action: () => Result): Promise<Awaited<Result>> {
  const root = process.geteuid?.() === 0;
  if (root) process.seteuid?.(nobody);
  try {
    return await action();
  } finally {
    if (root) process.seteuid?.(0);
  }
}
