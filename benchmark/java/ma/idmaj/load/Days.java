package ma.idmaj.load;

import ma.idmaj.faults.LoadedServer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Ceremonies of today with a desk's account for each desk, and who each desk serves, written down for {@link DeskLoad}. */
final class Days {

    static final int DESKS_EACH = 4;
    static final int PEOPLE_EACH = 60;

    private Days() {}

    static Path make(LoadedServer server, int desks, Path folder) throws SQLException, IOException {
        var rows = new ArrayList<String>();
        try (Connection database = server.connect()) {
            database.setAutoCommit(false);
            for (int first = 1; first <= desks; first += DESKS_EACH) {
                LoadedServer.Made day = server.ceremony(database, PEOPLE_EACH);
                for (int n = first; n < first + DESKS_EACH; n++) desk(database, day, n, n - first, rows);
                database.commit();
            }
        }
        return Files.write(folder.resolve("desks.tsv"), rows);
    }

    private static void desk(Connection database, LoadedServer.Made day, int number, int place, List<String> rows)
            throws SQLException {
        String username = String.format("desk-%04d", number);
        try (var statement = database.createStatement()) {
            statement.execute(
                    "insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, version)"
                            + " select uuid(), '" + username
                            + "', name_ar, name_latin, password_hash, true, demo, 0 from account where username = 'desk'");
            statement.execute("insert into account_role (account_id, role) select id, 'DESK' from account where username = '"
                    + username + "'");
            statement.execute("insert into ceremony_desk (ceremony_id, username) values ('" + day.id() + "', '" + username + "')");
        }
        for (int i = place; i < day.lines().size(); i += DESKS_EACH)
            rows.add(String.join("\t", username, day.id().toString(), "" + (i + 1), day.lines().get(i).toString(), day.words().get(i)));
    }
}
