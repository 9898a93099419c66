/** Which model was configured; while that is not known, none. */
import { useQuery } from "@tanstack/react-query";
import type { ModelSetting } from "#app/ports/model.ts";
import { readModelSetting } from "#web/api/tailoring/wordings.ts";

export const useModelSetting = (): ModelSetting | null => {
  const query = useQuery({ queryKey: ["model-setting"], queryFn: readModelSetting });
  return query.data ?? null;
};
