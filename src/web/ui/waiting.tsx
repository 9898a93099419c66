/** Shown while an answer is on its way; read out once, and without a moving part. */
export const Waiting = ({ what }: { readonly what: string }) => (
  <p role="status" className="label py-10">
    {what} …
  </p>
);
