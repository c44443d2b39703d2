#!/bin/sh
# Generates, compiles and runs a client without a build tool: reset.sh PROCESSOR_JAR CLASS_PATH OUTPUT ENDPOINT INSTANCE
set -eu
processor=$1
class_path=$2
output=$3
shift 3
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
cd "$(dirname "$0")"

mkdir -p "$output"
"${bin}javac" --release 17 -Xlint:all -Werror -processorpath "$processor" -classpath "$class_path" -d "$output" \
  com/acme/cloud/package-info.java com/acme/cloud/Main.java

exec "${bin}java" -classpath "$output:$class_path" com.acme.cloud.Main "$@"
