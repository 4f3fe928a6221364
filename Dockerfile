# A small image that needs no root, and writes nothing outside of the mounted folder:
#
#   docker build -t dpa-lint node_modules/dpa-lint    # or . in a built clone
#   docker run --rm --read-only --network none -v "$PWD:/work" dpa-lint check .
#
# A build that must not move names its base by digest: --build-arg NODE=node:22-alpine@sha256:...
ARG NODE=node:22-alpine
FROM ${NODE}
# Git for --base, diff and .gitignore; the mounted folder belongs to somebody else.
RUN apk add --no-cache git && git config --system --add safe.directory /work
COPY . /opt/dpa-lint/
USER node
WORKDIR /work
ENTRYPOINT ["node", "/opt/dpa-lint/dist/dpa-lint.cjs"]
CMD ["--help"]
