package ma.idmaj.documents.person;

import java.time.Instant;
import java.util.List;

/**
 * All that is kept about a person as it is printed for that person, worded in one language.
 *
 * @param otherName in the other script; may be empty
 * @param of        under the name: which file, as of when
 * @param notices   what the person may do about it; empty ones are left out
 * @param nothing   said above the titles of the sections without entries
 */
public record DossierSheet(
        String title,
        String name,
        String otherName,
        String of,
        List<String> notices,
        String nothing,
        List<Section> sections,
        Instant made) {

    /** What is kept of one kind. */
    public record Section(String title, List<List<Fact>> entries) {}

    /** What it is called and what it says. */
    public record Fact(String label, String value) {}
}
