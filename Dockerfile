# One file for every process of Kelmah.
#   docker build --build-arg KELMAH_SERVICE=auth .                one service (auth, user, job, …, router)
#   docker build --target web .                                   the web client behind nginx
#   docker build --target stand-ins .                             the doubles of outside services, for a local platform
ARG NODE=24

FROM node:${NODE}-bookworm-slim AS base
ENV APOLLO_TELEMETRY_DISABLED=true \
    TURBO_TELEMETRY_DISABLED=1 \
    npm_config_update_notifier=false
WORKDIR /kelmah

# What npm needs to know, and no more, so that a change of code keeps the installed packages.
FROM base AS manifests
COPY package.json package-lock.json .npmrc ./
COPY subgraphs/_kit/package.json subgraphs/_kit/
COPY subgraphs/auth/package.json subgraphs/auth/
COPY subgraphs/user/package.json subgraphs/user/
COPY subgraphs/messaging/package.json subgraphs/messaging/
COPY subgraphs/job/package.json subgraphs/job/
COPY subgraphs/payment/package.json subgraphs/payment/
COPY subgraphs/review/package.json subgraphs/review/
COPY router/package.json router/
COPY web/package.json web/
COPY stack/package.json stack/

FROM manifests AS build
RUN npm ci
COPY . .

FROM build AS service-build
ARG KELMAH_SERVICE
RUN npx turbo run build --filter="@kelmah/${KELMAH_SERVICE}"
# The bundle, and beside it the data files that it reads.
RUN set -eu; \
    folder="subgraphs/${KELMAH_SERVICE}"; [ -d "$folder" ] || folder="${KELMAH_SERVICE}"; \
    mkdir -p /out/service; \
    cp -r "$folder/dist" /out/service/dist; \
    if [ -d "$folder/migrations" ]; then cp -r "$folder/migrations" /out/service/migrations; fi; \
    cp -r schema /out/schema

# The packages of one service; the kit is inside its bundle already.
FROM manifests AS service-packages
ARG KELMAH_SERVICE
RUN npm ci --omit=dev --workspace "@kelmah/${KELMAH_SERVICE}" && rm -rf node_modules/@kelmah

FROM base AS service
ENV NODE_ENV=production \
    NODE_OPTIONS=--enable-source-maps
COPY --from=service-packages /kelmah/node_modules ./node_modules
COPY --from=service-build /out/ ./
USER node
WORKDIR /kelmah/service
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]

FROM build AS web-build
# Where browsers find the graph; beside the page if nothing is said.
ARG VITE_GRAPHQL_URL
RUN npx turbo run build --filter=@kelmah/web

FROM nginx:1.29-alpine AS web
COPY stack/containers/web.conf.template /etc/nginx/templates/default.conf.template
COPY --from=web-build /kelmah/web/dist /usr/share/nginx/html
EXPOSE 5173

FROM build AS stand-ins
RUN mkdir /data && chown node /data
USER node
VOLUME /data
CMD ["node", "--import", "tsx", "stack/src/stand-ins/main.ts", "--dir", "/data"]

# What a plain `docker build` makes.
FROM service
