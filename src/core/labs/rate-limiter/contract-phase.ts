/** One request at a time, before anything is broken: whether the endpoint answers as the contract says. */
import { type Reply, request, type Step, type Steps } from "../plan/step.ts";
import { limited, secondsOf } from "./clients/requests.ts";

/** More than a bucket holds and refills while they are sent one by one. */
const untilRefused = 60;

export function* contract(): Steps {
  const { headers: _, ...withoutKey } = limited("nobody", 0);
  const nobody = yield* request({ ...withoutKey, f: "keyless" });
  const isRefused = nobody.http !== null && [400, 401, 403].includes(nobody.http);
  yield expect("GET /limited without X-Api-Key answers 400", isRefused, nobody);
  for (const instance of [0, 1]) {
    const first = yield* request(limited(`contract-${instance}`, instance));
    yield expect(
      `the first request of a key on instance ${instance} answers 200`,
      first.http === 200 || isDone(first),
      first,
    );
  }
  for (let n = 0; n < untilRefused; n += 1) {
    const reply = yield* request(limited("contract-often", n % 2));
    yield expect("GET /limited answers 200 or 429", isDone(reply) || reply.http === 429, reply);
    if (reply.http !== 429) continue;
    const wait = secondsOf(reply.headers["retry-after"]);
    const header = reply.headers["retry-after"] ?? "absent";
    yield {
      ...expect("429 has a Retry-After of 0 or more seconds", wait !== null && wait >= 0, reply),
      saw: `the header was ${header}`,
    };
    return;
  }
}

const isDone = ({ http }: Reply): boolean => http !== null && http >= 200 && http < 300;

const expect = (that: string, holds: boolean, { op, http, err }: Reply): Extract<Step, { do: "expect" }> => ({
  do: "expect",
  that,
  holds,
  saw: `it answered ${http ?? err ?? "nothing"}`,
  ops: [op],
});
