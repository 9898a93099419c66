/** What the person wants and may do. Every field may stay empty; what is empty is never guessed. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { readProfile, type VersionedProfile } from "#web/api/profile.ts";
import { FailureNotice } from "#web/ui/notice.tsx";
import { PageTitle } from "#web/ui/page-title.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { PayFields, PlaceFields, RightsFields, RoleFields } from "./profile-fields.tsx";
import { formOfProfile, type ProfileForm, profileOfForm } from "./profile-form.ts";
import { SaveLine } from "./save-line.tsx";
import { useAutosave } from "./use-autosave.ts";

export const ProfilePage = () => {
  const query = useQuery({ queryKey: ["profile"], queryFn: readProfile, staleTime: 0, gcTime: 0 });
  return (
    <>
      <PageTitle title="Profile">
        <p>
          With it, block A can be scored and knock-outs found. Leave empty what you would rather not say: it
          is never guessed.
        </p>
      </PageTitle>
      {query.error ? <FailureNotice error={query.error} /> : null}
      {query.isPending ? <Waiting what="Opening your profile" /> : null}
      {query.data ? <Fields initial={query.data} /> : null}
      <p className="mt-10 max-w-3xl border-t border-rule pt-3 text-soft">
        Nothing needs a language model. If you want one to propose wordings,{" "}
        <Link to="/model" className="text-blue underline underline-offset-4 hover:decoration-2">
          choose it here
        </Link>
        .
      </p>
    </>
  );
};

const Fields = ({ initial }: { readonly initial: VersionedProfile }) => {
  const form = useForm<ProfileForm>({ defaultValues: formOfProfile(initial.profile), mode: "onChange" });
  const autosave = useAutosave(initial);
  const { save } = autosave;
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true, isValid: true },
      callback: ({ values, name }) => {
        if (name === undefined) return;
        void form.trigger().then((valid) => valid && save(profileOfForm(values)));
      },
    });
    return stop;
  }, [form, save]);
  return (
    <form className="mt-6 max-w-3xl" onSubmit={(event) => event.preventDefault()}>
      <div className="sticky top-(--bar) z-10 bg-paper py-2">
        <SaveLine autosave={autosave} />
      </div>
      <RoleFields form={form} />
      <PlaceFields form={form} />
      <RightsFields form={form} />
      <PayFields form={form} />
    </form>
  );
};
