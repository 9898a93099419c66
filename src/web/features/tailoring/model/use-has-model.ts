/** Whether a model was configured; while that is not known, there is none. */
import { useQuery } from "@tanstack/react-query";
import { readModelSetting } from "#web/api/tailoring/wordings.ts";

export const useHasModel = (): boolean => {
  const query = useQuery({ queryKey: ["model-setting"], queryFn: readModelSetting });
  return (query.data ?? null) !== null;
};
