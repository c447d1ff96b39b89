package ma.idmaj.faults;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

/**
 * The database's disk fills up in the middle of a day: acts are refused and none is half done, health says so, and the desks go on
 * by themselves once there is room. The disk is a small one in memory; root alone can make it.
 */
class FullDisk {

    private static final int PEOPLE = 400;
    private static final int DESKS = 4;

    @TempDir
    Path folder;

    @Test
    void refusesWhileThereIsNoRoomAndGoesOnWhenThereIs() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=700m", "idmaj-faults", disk.toString()),
                "a small disk can't be made: root alone can");
        try (var database = new DatabaseProcess(
                        folder, disk.resolve("data"), "--innodb-log-file-size=16M", "--tmpdir=" + disk);
                var application = new ApplicationProcess(folder, database.port())) {
            MadeCeremony ceremony;
            try (Connection direct = DayFaultsTest.connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            try (var desks = new WorkingDesks(application.port(), ceremony, DESKS)) {
                desks.answered(40);
                Path filler = fill(disk);
                Until.met("the database has refused", () -> log().contains("is full") || log().contains("error 28"));
                int before = desks.answers.size();
                Until.met("health says that nothing can be written", () -> !application.up());
                try (Connection direct = DayFaultsTest.connect(database)) {
                    new DayTruth(ceremony, desks.answers).soFar(direct);
                }
                Told.line("full disk: refused after %d acts; health down, nothing half written", before);
                Files.delete(filler);
                long room = System.nanoTime();
                desks.answered(before + 20);
                Told.line("full disk: acts again %s after there was room", Told.seconds(room));
                desks.finish();
                Until.met("health is up", application::up);
                Told.line("full disk: health up %s after there was room", Told.seconds(room));
                try (Connection direct = DayFaultsTest.connect(database)) {
                    new DayTruth(ceremony, desks.answers).check(direct);
                }
            }
            Told.line("full disk: %d people served once each. %s", PEOPLE, Trail.check(database));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static Path fill(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[4096];
            while (true) out.write(block);
        } catch (IOException full) {
            return filler;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("application.log"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
