package ma.idmaj.intake.people;

import ma.idmaj.intake.Columns;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.ListFileReader;

import java.nio.charset.StandardCharsets;

/** Files of people to try the import on: the centre's own, and one-line ones as text. */
final class PeopleFiles {

    static final String HEADER =
            "الاسم الكامل بالعربية;Nom complet;CNIE;Date de naissance;Téléphone;Sexe;Métier;Centre\n";

    private PeopleFiles() {}

    static PeopleDraft centre() {
        return draft(Lists.resource("centre-casablanca-40.csv"));
    }

    static PeopleDraft draft(byte[] content) {
        var file = ListFileReader.read(content, "centre.csv", PeopleDraft.MAX_ROWS);
        return PeopleDraft.read(file, Columns.propose(file.first(), FileKind.PEOPLE));
    }

    static PeopleDraft rows(String... rows) {
        return draft((HEADER + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }
}
