package ma.idmaj.audit.check;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;

/** The command as an operator types it. */
@DatabaseTest
class VerifyTrailTest {

    @Autowired
    FlywayConnectionDetails owner;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void itsExitCodeTellsAndItNamesTheRow() throws SQLException, IOException {
        try (var own = new OwnTrail(owner, 11).filled()) {
            assertThat(run(own, "--verify-audit")).isEqualTo(VerifyTrail.INTACT);
            assertThat(said()).contains("It is as it was written.", "4 seals");
            String none = folder.resolve("none.txt").toString();
            assertThat(run(own, "--verify-audit", none)).isEqualTo(VerifyTrail.NOT_READ);
            Path other = Files.writeString(folder.resolve("other.txt"), "something else");
            assertThat(run(own, "--verify-audit=" + other)).isEqualTo(VerifyTrail.NOT_READ);
            own.jdbc.sql("update audit_entry set act = 'other' where seq = 33").update();
            assertThat(run(own, "--verify-audit")).isEqualTo(VerifyTrail.ALTERED);
            assertThat(said()).contains("The first bad row: entry 33 (number ", "one of its values was changed");
        }
    }

    @Test
    void itIsTakenForWhatItIs() {
        assertThat(VerifyTrail.asked("--server.port=80")).isFalse();
        assertThat(VerifyTrail.asked("--verify-audit")).isTrue();
        assertThat(VerifyTrail.file("--verify-audit")).isEmpty();
        assertThat(VerifyTrail.file("--verify-audit", "--debug")).isEmpty();
        assertThat(VerifyTrail.file("--verify-audit", "a.txt")).contains(Path.of("a.txt"));
        assertThat(VerifyTrail.file("--verify-audit=a.txt")).contains(Path.of("a.txt"));
    }

    private int run(OwnTrail own, String... arguments) throws SQLException {
        said.reset();
        String url = own.connection.getMetaData().getURL();
        String address = url.substring(0, url.lastIndexOf('/') + 1) + own.connection.getCatalog();
        return VerifyTrail.run(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Stream.concat(
                                Arrays.stream(arguments),
                                Stream.of(
                                        "--spring.datasource.url=" + address,
                                        "--spring.datasource.username=" + owner.getUsername(),
                                        "--spring.datasource.password=" + owner.getPassword(),
                                        "--idmaj.keys.audit=" + OwnTrail.KEY))
                        .toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
