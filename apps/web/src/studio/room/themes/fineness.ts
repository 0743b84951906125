/** Steps of the slider from coarse to fine; a factor on how many themes the software looks for. */
export const FINENESS_STEPS = [0.5, 0.7, 1, 1.4, 2] as const;

/** The step that is nearest to a fineness, by ratio. */
export const stepOf = (fineness: number): number => {
  const distances = FINENESS_STEPS.map((step) => Math.abs(Math.log(step / fineness)));
  return distances.indexOf(Math.min(...distances));
};

export const finenessAt = (step: number): number => FINENESS_STEPS[step] ?? 1;
