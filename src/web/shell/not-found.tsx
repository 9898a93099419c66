/** An address that leads nowhere, and the way back. */
import { Link } from "@tanstack/react-router";
import { PageTitle } from "#web/ui/page-title.tsx";

export const NotFound = () => (
  <PageTitle title="Nothing is here">
    <p>
      The address may be old.{" "}
      <Link to="/" className="text-blue underline underline-offset-4">
        Go to the report
      </Link>
      .
    </p>
  </PageTitle>
);
