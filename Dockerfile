# Build: Maven on a JDK of 21 or newer makes the production jar. No Node, nothing generated in the source tree.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
# The dependencies first, so that a change of code does not fetch them again.
COPY pom.xml .
RUN mvn -B -q dependency:go-offline
COPY frontend frontend
COPY src src
RUN mvn -B -q -Dmaven.test.skip=true package

# Extract: libraries apart from the application, for smaller updates and a quicker start than from one jar.
FROM eclipse-temurin:25-jre AS extract
WORKDIR /extract
COPY --from=build /source/target/idmaj-*.jar idmaj.jar
RUN java -Djarmode=tools -jar idmaj.jar extract --destination application

# Cache: what a start loads, links and profiles, written down once by a start in production (docs/decisions/0071). Production
# does not start without a database, so this stage has one of its own; it stays here. The same JVM and the same folder as
# below, or the cache does not fit.
FROM eclipse-temurin:25-jre AS cache
RUN apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends mariadb-server
WORKDIR /idmaj
# The JDK refuses to open even our own fonts on a machine without fonts, until told of a configuration.
RUN printf 'version=1\nsequence.allfonts=default\n' > fontconfig.properties
COPY --from=extract /extract/application/lib lib
COPY --from=extract /extract/application/idmaj.jar idmaj.jar
COPY src/image/aot-cache /usr/local/bin/aot-cache
RUN aot-cache /idmaj

# Run.
FROM eclipse-temurin:25-jre
# The folder of the trail's seals is there with its owner, whom a fresh volume takes over.
RUN useradd --system --user-group --uid 10001 --no-create-home idmaj && install -d -o idmaj -g idmaj /seals
WORKDIR /idmaj
COPY --from=cache /idmaj/fontconfig.properties fontconfig.properties
# Libraries, application and cache apart: an update that changes no library sends the last two alone.
COPY --from=cache /idmaj/lib lib
COPY --from=cache /idmaj/idmaj.jar idmaj.jar
COPY --from=cache /idmaj/idmaj.aot idmaj.aot
USER idmaj
ENV SPRING_PROFILES_ACTIVE=production
# Secrets come as files, one a setting, named like it (compose.yaml). The folder need not be there.
ENV SPRING_CONFIG_IMPORT=optional:configtree:/run/secrets/
EXPOSE 8080
# By the shell's own sockets: the image needs no curl, and no second JVM starts every half minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
# A cache that does not fit (another JVM, a changed library) is told in the log, and the start takes as long as without.
ENTRYPOINT ["java", "-XX:AOTCache=idmaj.aot", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", \
  "-Djava.awt.headless=true", "-Dsun.awt.fontconfig=/idmaj/fontconfig.properties", \
  "--enable-native-access=ALL-UNNAMED", "-jar", "idmaj.jar"]
