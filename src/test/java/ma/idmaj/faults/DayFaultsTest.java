package ma.idmaj.faults;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A day under fire: desks that go on handing over while the application, the database and the lines between them are
 * killed in the middle of acts. Whatever was acknowledged is there, nothing is there twice. {@code benchmark/faults} runs
 * it longer.
 */
class DayFaultsTest {

    private static final int EACH = Integer.getInteger("idmaj.faults", 10);
    private static final int PEOPLE = 20 * EACH;
    private static final int DESKS = 8;

    /**
     * Acts answered before the next blow. Two acts a person are some 13 for each blow; a few less, so that desks faster
     * than the eye are still at work when the last one falls.
     */
    private static final int BETWEEN = 11;

    private enum Fault {
        APPLICATION,
        DATABASE,
        LINE
    }

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryBlow() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        try (var database = new DatabaseProcess(folder);
                var toDatabase = new CutLine(database.port());
                var application = new ApplicationProcess(folder, toDatabase.port());
                var toApplication = new CutLine(application.port())) {
            MadeCeremony ceremony;
            try (Connection direct = connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            try (var desks = new DesksAtWork(toApplication.port(), ceremony, DESKS, Duration.ZERO)) {
                int blow = 0;
                for (Fault fault : faults()) {
                    desks.answered(Math.max(0, ++blow * BETWEEN - desks.answered()));
                    switch (fault) {
                        case APPLICATION -> application.killAndStart();
                        case DATABASE -> database.killAndStart();
                        case LINE -> (blow % 2 == 0 ? toApplication : toDatabase).cut();
                    }
                }
                desks.finish();
                try (Connection direct = connect(database)) {
                    desks.check(direct);
                }
            }
        }
    }

    private static List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (Fault fault : Fault.values()) faults.addAll(Collections.nCopies(EACH, fault));
        Collections.shuffle(faults, new Random(20_260_218));
        return faults;
    }

    static Connection connect(DatabaseProcess database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + database.port() + "/idmaj_faults",
                DatabaseProcess.USER,
                DatabaseProcess.PASSWORD);
    }
}
