/** Stands where something is being fetched. */
export function Pending({ what }: { readonly what: string }) {
  return (
    <p className="quiet" aria-busy="true">
      {what}…
    </p>
  );
}
