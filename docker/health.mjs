// Whether this container can do its work: for HEALTHCHECK, without a tool of its own in the image.
const url = `http://127.0.0.1:${process.env.PORT || 3000}/health/ready`;
const isReady = await fetch(url, { signal: AbortSignal.timeout(4_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(isReady ? 0 : 1);
