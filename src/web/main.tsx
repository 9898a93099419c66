/** Starts the page. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Problem } from "#web/api/request.ts";
import { router } from "#web/router.tsx";
import { applyTheme } from "#web/shell/theme.tsx";
import "./styles.css";

applyTheme();

// A file dropped beside a drop zone would replace the page by the file.
for (const kind of ["dragover", "drop"] as const) {
  document.addEventListener(kind, (event) => event.preventDefault());
}

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      // Asking again does not change an answer that says the request is wrong.
      retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status < 500),
    },
  },
});

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
