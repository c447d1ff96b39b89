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

# Run.
FROM eclipse-temurin:25-jre
# The folder of the trail's seals is there with its owner, whom a fresh volume takes over.
RUN useradd --system --user-group --uid 10001 --no-create-home idmaj && install -d -o idmaj -g idmaj /seals
WORKDIR /idmaj
# The JDK refuses to open even our own fonts on a machine without fonts, until told of a configuration.
RUN printf 'version=1\nsequence.allfonts=default\n' > fontconfig.properties
COPY --from=extract /extract/application/lib lib
COPY --from=extract /extract/application/idmaj.jar idmaj.jar
USER idmaj
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
# By the shell's own sockets: the image needs no curl, and no second JVM starts every half minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", \
  "-Dsun.awt.fontconfig=/idmaj/fontconfig.properties", "--enable-native-access=ALL-UNNAMED", "-jar", "idmaj.jar"]
