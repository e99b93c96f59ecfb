#!/usr/bin/env bash
# Makes what docker-compose.yml needs and nobody else may have: secrets in .env, and in .certificates those of
# Kafka and MongoDB, signed by an authority that is there for these two alone. What is there already stays.
#   infra/docker/secrets.sh [FOLDER]    the project's own folder by default
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"
umask 077

key() { openssl rand -base64 32; }
word() { openssl rand -hex 32; }
keep() { grep -qs "^$1=" .env || printf '%s=%s\n' "$1" "$2" >>.env; }

for name in REGISTRATION_NEEDS IDENTITY_SEALING MONGO_CLUSTER; do keep "${name}_KEY" "$(key)"; done
for client in PORTAL REGISTRATION SESSIONS ROADMAP NOTIFICATIONS; do keep "${client}_CLIENT_SECRET" "$(word)"; done
for user in ADMIN PORTAL IDENTITY REGISTRATION SESSIONS RECOMMENDATIONS ROADMAP NOTIFICATIONS; do
  name=$([ "$user" = ADMIN ] && echo KAFKA_ADMIN || echo "${user}_KAFKA")
  keep "${name}_PASSWORD" "$(word)"
  name=$([ "$user" = ADMIN ] && echo MONGO_ADMIN || echo "${user}_MONGO")
  keep "${name}_PASSWORD" "$(word)"
done

# Each file is mounted alone, and must be read by whoever runs in the container; nobody else of this computer
# comes into the folder.
mkdir -p .certificates
cd .certificates
[ -f mongo.pem ] && exit
curve=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
openssl req -x509 "${curve[@]}" -days 3650 -subj "/O=Multaqa/CN=between services" -keyout ca.key -out ca.pem \
  -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
for server in kafka mongo; do
  openssl req -new "${curve[@]}" -subj "/O=Multaqa/OU=$server/CN=$server" -keyout key -out request 2>/dev/null
  printf 'subjectAltName=DNS:%s,DNS:localhost\nextendedKeyUsage=serverAuth,clientAuth\n' "$server" >extensions
  openssl x509 -req -in request -CA ca.pem -CAkey ca.key -CAcreateserial -days 825 -extfile extensions \
    -out certificate 2>/dev/null
  cat key certificate >"$server.pem"
done
rm -f key request extensions certificate
chmod 0644 ca.pem kafka.pem mongo.pem
