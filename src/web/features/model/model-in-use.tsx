/** The model that is set, where words go with it, and a way to try it or to forget it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ModelSetting } from "#app/ports/model.ts";
import { type ModelTest, removeModel, testModel } from "#web/api/model/model.ts";
import { Button } from "#web/ui/button.tsx";
import { FailureNotice } from "#web/ui/notice.tsx";
import { dollars } from "./dollars.ts";

export const ModelInUse = ({ setting }: { readonly setting: ModelSetting }) => {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ["model"] });
  const testing = useMutation({ mutationFn: testModel, onSettled: refresh });
  const removing = useMutation({
    mutationFn: removeModel,
    onSuccess: async () => {
      // The button that had the focus goes with what it forgot.
      document.getElementById("content")?.focus();
      await refresh();
    },
  });
  return (
    <>
      <p className="text-xl">{setting.model}</p>
      <dl className="mt-2 grid grid-cols-[max-content_1fr] gap-x-6 font-mono text-note">
        <dt className="text-soft">address</dt>
        <dd>
          {setting.url} ({setting.kind})
        </dd>
        <dt className="text-soft">key</dt>
        <dd>{keyWords[setting.key]}</dd>
        {setting.fallbacks.map(({ kind, url, model }) => (
          <div key={`${kind} ${url} ${model}`} className="contents">
            <dt className="text-soft">if it fails</dt>
            <dd>
              {model} at {url}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">{whereWordsGo(setting)}</p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Button disabled={testing.isPending} onClick={() => testing.mutate()}>
          Test it
        </Button>
        {setting.from === "file" ? (
          <Button look="quiet" disabled={removing.isPending} onClick={() => removing.mutate()}>
            Forget it and its key
          </Button>
        ) : null}
      </div>
      <div role="status" className="mt-3 font-mono text-note">
        {testing.isPending ? "Asking it one tiny question …" : null}
        {testing.data ? testWords(testing.data) : null}
      </div>
      {testing.error ? <FailureNotice error={testing.error} /> : null}
      {removing.error ? <FailureNotice error={removing.error} /> : null}
    </>
  );
};

const keyWords = {
  environment: "from the environment",
  file: "in a file that only you can read",
  none: "none",
} as const satisfies Readonly<Record<ModelSetting["key"], string>>;

const isHere = (url: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(new URL(url).hostname);

const whereWordsGo = ({ url, fallbacks }: ModelSetting): string => {
  const away = [url, ...fallbacks.map((fallback) => fallback.url)].filter((address) => !isHere(address));
  return away.length === 0
    ? "Its address is on this machine: your words stay here, unless the server behind it sends them on."
    : `When you ask for wordings, the line, the facts behind it and words of the posting are sent to ${[...new Set(away.map((address) => new URL(address).host))].join(" and ")}. Nothing is sent unless you ask.`;
};

const testWords = ({ repeated, call }: ModelTest): string => {
  const price = call.cost === null ? "at a price that is not known" : `for ${dollars(call.cost)}`;
  const answered = `It answered in form after ${call.milliseconds} ms, ${price}.`;
  return repeated ? answered : `${answered} It did not repeat the word it was given, so expect little of it.`;
};
