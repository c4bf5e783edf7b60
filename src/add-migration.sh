#!/usr/bin/env bash
# Adds one migration of one name for each database: src/add-migration.sh NAME
# On a conflict: delete yours, take theirs, run this again. A snapshot is never merged by hand.
set -euo pipefail
name=${1:?usage: src/add-migration.sh NAME}
cd "$(dirname "$0")"
dotnet tool restore
for database in Sqlite SqlServer Postgres; do
  dotnet ef migrations add "$name" --project "CustomerRelations.$database" --startup-project "CustomerRelations.$database" --output-dir Migrations
done
