package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The operator's own commands over a database that people are at work on: backed up, restored to a fresh server, compared. Then what
 * a drill is for: a byte of the file turned over, a manifest of somebody else's, a row that is gone, one that was changed, and an
 * entry of the trail that was rewritten before it was backed up. Each of them must fail, and say what is wrong.
 */
class RestoreDrill {

    private static final Path SCRIPTS = Path.of("src", "main", "scripts").toAbsolutePath();
    private static final int PEOPLE = 60;
    private static final int DESKS = 4;

    private record Said(int code, String text) {}

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void agreesOnWhatIsWholeAndFindsWhatIsNot() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Assumptions.assumeTrue(run("sh", "-c", "command -v age && command -v zstd").code() == 0, "no age or zstd installed");
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(folder, database.port())) {
            MadeCeremony ceremony;
            try (Connection direct = DayFaultsTest.connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            settings(database);
            try (var desks = new WorkingDesks(application.port(), ceremony, DESKS)) {
                desks.answered(20);
                long begun = System.nanoTime();
                Said backup = run(SCRIPTS.resolve("backup").toString());
                assertThat(backup.code()).as(backup.text()).isZero();
                Told.line("backup, with desks at work: %s; %s", backup.text().strip(), Told.seconds(begun));
                desks.finish();
            }
            Path whole = newest();
            Said drill = drill();
            System.out.println(drill.text().indent(4));
            assertThat(drill.code()).as(drill.text()).isZero();
            assertThat(drill.text()).contains("It is as it was written.", "Result: all agrees");

            assertThat(readAll(whole.resolveSibling(plain(whole) + ".sql.zst.age")))
                    .as("what lies in the folder of backups")
                    .doesNotContain("INSERT INTO", "organiser");

            // A byte of the file is another: told before anything is restored.
            Path sealed = whole.resolveSibling(plain(whole) + ".sql.zst.age");
            byte was = turn(sealed, Files.size(sealed) / 2, (byte) 0x40);
            found("a byte turned over", drill(), "its checksum is another");
            // Somebody has mended the manifest to fit, without our key.
            String manifest = Files.readString(whole);
            Files.writeString(whole, manifest.replaceFirst("(?m)^sealed\t[0-9a-f]{64}", "sealed\t" + sum(sealed)));
            found("its manifest written anew", drill(), "not signed by our key");
            // With our key: then age itself finds it.
            sign(whole);
            found("its manifest signed with our own key", drill(), "can't be restored");
            turn(sealed, Files.size(sealed) / 2, was);

            // A row is lost on the way, with everything else in order.
            forge(sealed, whole, manifest, "awk 'done || !/^INSERT INTO `beneficiary`/ { print; next } { done = 1 }'");
            found("a row missing", drill(), "beneficiary: ");
            forge(sealed, whole, manifest, "sed '/^INSERT INTO `ceremony` /s/organiser/orgamiser/'");
            found("a row changed", drill(), "ceremony: as many rows, but not the same");

            // Whoever owns the tables has rewritten an entry: backed up and restored truly, and found by the trail's own check.
            database.root("update idmaj_faults.audit_entry set username = 'nobody' where seq = 40");
            Said backup = run(SCRIPTS.resolve("backup").toString());
            assertThat(backup.code()).as(backup.text()).isZero();
            found("an entry of the trail rewritten", drill(), "The first bad row: entry 40 ");
        }
    }

    private void settings(DatabaseProcess database) throws IOException, InterruptedException {
        database.root("create user 'idmaj_backup'@'127.0.0.1' identified by 'of-this-test-only'");
        database.root("grant select, show view, trigger, lock tables on idmaj_faults.* to 'idmaj_backup'@'127.0.0.1'");
        Path keys = folder.resolve("keys");
        assertThat(run(SCRIPTS.resolve("backup-keys").toString(), keys.toString()).code()).isZero();
        Path defaults = Files.writeString(folder.resolve("backup.cnf"), """
                [client]
                host=127.0.0.1
                port=%d
                user=idmaj_backup
                password=of-this-test-only
                """.formatted(database.port()));
        environment.put("IDMAJ_BACKUP_FOLDER", folder.resolve("backups").toString());
        environment.put("IDMAJ_BACKUP_DATABASE", "idmaj_faults");
        environment.put("IDMAJ_BACKUP_DEFAULTS", defaults.toString());
        environment.put("IDMAJ_BACKUP_RECIPIENT", keys.resolve("recipient.txt").toString());
        environment.put("IDMAJ_BACKUP_SIGNING", keys.resolve("signing.pem").toString());
        environment.put("IDMAJ_BACKUP_IDENTITY", keys.resolve("identity.txt").toString());
        environment.put("IDMAJ_BACKUP_VERIFYING", keys.resolve("signing.pub.pem").toString());
        environment.put("IDMAJ_KEYS_AUDIT", Trail.KEY);
        environment.put("IDMAJ_COMMAND", String.join(" ", Trail.command()));
        environment.put("IDMAJ_DRILL_PLACE", folder.toString());
        environment.put("IDMAJ_DRILL_PORT", Integer.toString(DatabaseProcess.freePort()));
        environment.put("IDMAJ_DRILL_RECORDS", folder.resolve("records").toString());
    }

    private Said drill() throws IOException, InterruptedException {
        return run(SCRIPTS.resolve("restore-drill").toString());
    }

    private static void found(String what, Said said, String words) {
        assertThat(said.code()).as(what + ": " + said.text()).isEqualTo(1);
        assertThat(said.text()).as(what).contains(words, "IT DOES NOT AGREE");
        String line = said.text().lines().filter(each -> each.contains(words)).findFirst().orElseThrow();
        Told.line("%s: found, «%s»", what, line.strip());
    }

    /** Another dump under our own keys and a manifest that fits the file: only what it says of the tables is as before. */
    private void forge(Path sealed, Path manifestFile, String manifest, String change)
            throws IOException, InterruptedException {
        Path kept = sealed.resolveSibling(".kept");
        if (!Files.exists(kept)) Files.copy(sealed, kept);
        Said made = run("bash", "-c", "set -euo pipefail; age -d -i \"$IDMAJ_BACKUP_IDENTITY\" '" + kept + "' | zstd -q -d | "
                + change + " | zstd -q | age -R \"$IDMAJ_BACKUP_RECIPIENT\" -o '" + sealed + "'");
        assertThat(made.code()).as(made.text()).isZero();
        Files.writeString(manifestFile, manifest.replaceFirst("(?m)^sealed\t[0-9a-f]{64}", "sealed\t" + sum(sealed)));
        sign(manifestFile);
    }

    private void sign(Path manifest) throws IOException, InterruptedException {
        Said signed = run("openssl", "pkeyutl", "-sign", "-rawin", "-inkey", environment.get("IDMAJ_BACKUP_SIGNING"), "-in",
                manifest.toString(), "-out", manifest + ".sig");
        assertThat(signed.code()).as(signed.text()).isZero();
    }

    private String sum(Path file) throws IOException, InterruptedException {
        return run("sha256sum", file.toString()).text().substring(0, 64);
    }

    private static byte turn(Path file, long at, byte to) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            byte was = bytes.readByte();
            bytes.seek(at);
            bytes.writeByte(was == to ? to ^ 1 : to);
            return was;
        }
    }

    private Path newest() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".manifest"))
                    .max(Path::compareTo)
                    .orElseThrow();
        }
    }

    private static String plain(Path manifest) {
        return manifest.getFileName().toString().replace(".manifest", "");
    }

    private static String readAll(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private Said run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        process.environment().putAll(environment);
        Process started = process.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(started.waitFor(), said);
    }
}
