/** The saved profile, with the version it was read at. */
import type { Profile } from "#core/evaluation/index.ts";
import { request } from "./request.ts";

/** A profile can only be replaced by who knows its version. */
export interface VersionedProfile {
  readonly profile: Profile;
  readonly etag: string | null;
}

/** The empty profile until one is saved. */
export const readProfile = async (): Promise<VersionedProfile> => {
  const { value, etag } = await request<{ profile: Profile | null }>("/v1/profile");
  return { profile: value.profile ?? {}, etag };
};

/** Fails with status 412 when somebody saved since `etag`. */
export const replaceProfile = async (profile: Profile, ifMatch: string | null): Promise<VersionedProfile> => {
  const answer = await request<{ profile: Profile }>("/v1/profile", {
    method: "PUT",
    body: { profile },
    keepalive: true,
    ...(ifMatch === null ? {} : { ifMatch }),
  });
  return { profile: answer.value.profile, etag: answer.etag };
};
