package ma.idmaj.faults;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An approved ceremony of today with many lines, made by SQL out of the demo's catalogue and desk. */
final class MadeCeremony {

    /** As the demo's clock has it: ceremonies are held on Morocco's days. */
    private static final java.time.ZoneId ZONE = java.time.ZoneId.of("Africa/Casablanca");

    private static final int ITEMS = 2;
    private static final Translations WORDS = new Translations();

    final UUID id = UUID.randomUUID();
    final LocalDate heldOn = LocalDate.now(ZONE);
    final List<UUID> lines = new ArrayList<>();

    /** @param desks so many accounts of desks, «desk-1» and on, and as many organisers; with the demo’s password */
    MadeCeremony(Connection database, int people, int desks) throws SQLException {
        run(
                database,
                "insert into ceremony (id, title_ar, title_fr, place_ar, place_fr, held_on, envelope_centimes, state,"
                        + " list_version, submitted_by, version)"
                        + " values (?, 'حفل التسليم', 'Cérémonie de remise', 'القاعة', 'Salle', ?, ?, 'SUBMITTED', 1,"
                        + " 'organiser', 0)",
                id,
                heldOn,
                people * 300_00L);
        run(
                database,
                "insert into ceremony_preparer (ceremony_id, username, part)"
                        + " values (?, 'organiser', 'PREPARED'), (?, 'approver', 'APPROVED')",
                id,
                id);
        run(
                database,
                "update ceremony set state = 'APPROVED', approved_by = 'approver', digest = repeat('0', 64),"
                        + " verify_code = ? where id = ?",
                "L" + id.toString().substring(25).toUpperCase(Locale.ROOT),
                id);
        for (int n = 1; n <= desks; n++) {
            account(database, "desk", n);
            account(database, "organiser", n);
            run(database, "insert into ceremony_desk (ceremony_id, username) values (?, ?)", id, "desk-" + n);
        }
        for (int n = 1; n <= people; n++) lines.add(line(database, n));
    }

    /** What the person of a line signs for all its items, as the page of the desk words it. */
    String words(UUID line) {
        var title = new LocalizedText("حفل التسليم", "Cérémonie de remise");
        var ceremony = new CeremonyDetail(
                id,
                id.toString(),
                title,
                title,
                null,
                heldOn,
                null,
                null,
                null,
                Money.ZERO,
                CeremonyState.APPROVED,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0);
        var row = new LineRow(
                line,
                line,
                line,
                1,
                new PersonName("مستفيد " + (lines.indexOf(line) + 1), ""),
                new LocalizedText("خياطة", "Couture"),
                LineState.PRESENT,
                List.of(),
                Money.ZERO,
                "",
                0);
        return new SignedWords(WORDS, ceremony, heldOn).of(Language.AR, row, ITEMS, SignerKind.BENEFICIARY, "");
    }

    private UUID line(Connection database, int number) throws SQLException {
        UUID person = UUID.randomUUID();
        UUID project = UUID.randomUUID();
        UUID line = UUID.randomUUID();
        String name = "مستفيد " + number;
        run(
                database,
                "insert into beneficiary (id, name_ar, name_latin, sort_ar, sort_latin, cin_masked, phone_masked, address,"
                        + " training, created_at, created_by, version)"
                        + " values (?, ?, '', ?, '', '', '', '', '', utc_timestamp(3), 'organiser', 0)",
                person,
                name,
                name);
        run(
                database,
                "insert into life_project (id, beneficiary_id, title_ar, title_fr, folded_title, state, approved_outside,"
                        + " created_at, created_by, version)"
                        + " values (?, ?, 'خياطة', 'Couture', 'خياطه couture', 'FUNDED', false, utc_timestamp(3), 'organiser', 0)",
                project,
                person);
        run(
                database,
                "insert into distribution_line (id, ceremony_id, beneficiary_id, life_project_id, position, name_ar,"
                        + " name_latin, project_ar, project_fr, state, live_beneficiary_id, version)"
                        + " values (?, ?, ?, ?, ?, ?, '', 'خياطة', 'Couture', 'PLANNED', ?, 0)",
                line,
                id,
                person,
                project,
                number,
                name,
                person);
        for (int item = 1; item <= ITEMS; item++) {
            run(
                    database,
                    "insert into line_item (id, line_id, position, item_id, name_ar, name_fr, quantity,"
                            + " unit_price_centimes, state)"
                            + " select ?, ?, ?, id, name_ar, name_fr, 1, 15000, 'PLANNED' from catalogue_item"
                            + " where kind = 'SERVICE' limit 1",
                    UUID.randomUUID(),
                    line,
                    item);
        }
        return line;
    }

    /** Another account like that one: whoever logs in twice at one moment waits. */
    private static void account(Connection database, String like, int number) throws SQLException {
        UUID account = UUID.randomUUID();
        run(
                database,
                "insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, version)"
                        + " select ?, ?, name_ar, name_latin, password_hash, true, demo, 0 from account where username = ?",
                account,
                like + "-" + number,
                like);
        run(
                database,
                "insert into account_role (account_id, role)"
                        + " select ?, r.role from account_role r join account a on a.id = r.account_id where a.username = ?",
                account,
                like);
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            if (statement.executeUpdate() == 0) throw new IllegalStateException(sql);
        }
    }
}
