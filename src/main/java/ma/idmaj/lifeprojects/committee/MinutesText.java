package ma.idmaj.lifeprojects.committee;

import ma.idmaj.documents.committee.MinutesSheet;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Sha256;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The agreed minutes as one canonical text, from which every reprint is made whatever has changed since. One fact a line,
 * fields apart by TAB, amounts in centimes; the CIN stands in it masked.
 */
record MinutesText(String canonical) {

    private static final String HEAD = "idmaj-minutes\t1\n";

    /** @param lines of the whole agenda, each with its outcome and its person's name */
    static MinutesText of(CommitteeSession session, List<LineRow> lines, Instant closedAt) {
        if (lines.size() != session.lines.size()) throw new IllegalStateException("not the whole agenda");
        var text = new StringBuilder(HEAD);
        row(
                text,
                "session",
                session.id,
                session.heldOn,
                session.heldAt,
                session.place.ar(),
                session.place.fr(),
                closedAt);
        for (Member m : session.members) {
            row(
                    text,
                    "member",
                    m.nameAr(),
                    m.nameLatin(),
                    m.titleAr(),
                    m.titleFr(),
                    m.institutionAr(),
                    m.institutionFr());
        }
        for (LineRow line : lines) file(text, line);
        row(text, "end", lines.size());
        return new MinutesText(text.toString());
    }

    private static void file(StringBuilder text, LineRow line) {
        PersonName name = Objects.requireNonNull(line.name());
        row(
                text,
                "file",
                line.position(),
                line.projectId(),
                name.ar(),
                name.latin(),
                line.cinMasked(),
                line.title().ar(),
                line.title().fr(),
                line.presenter().ar(),
                line.presenter().latin(),
                line.total().centimes(),
                Objects.requireNonNull(line.outcome()),
                Objects.requireNonNullElse(line.decidedBy(), ""),
                line.reason());
        line.missing().forEach(item -> row(text, "missing", item));
    }

    String digest() {
        return Sha256.of(canonical);
    }

    MinutesSheet sheet() {
        var rows = canonical.lines().map(line -> line.split("\t", -1)).toList();
        var members = new ArrayList<MinutesSheet.Member>();
        var files = new ArrayList<MinutesSheet.File>();
        for (int i = 0; i < rows.size(); i++) {
            String[] f = rows.get(i);
            if (f[0].equals("member")) members.add(member(f));
            if (f[0].equals("file")) files.add(file(f, missing(rows, i + 1)));
        }
        String[] s = rows.get(1);
        return new MinutesSheet(
                LocalDate.parse(s[2]),
                LocalTime.parse(s[3]),
                new LocalizedText(s[4], s[5]),
                Instant.parse(s[6]),
                members,
                files);
    }

    private static MinutesSheet.Member member(String[] f) {
        return new MinutesSheet.Member(
                new PersonName(f[1], f[2]), new LocalizedText(f[3], f[4]), new LocalizedText(f[5], f[6]));
    }

    private static MinutesSheet.File file(String[] f, List<String> missing) {
        return new MinutesSheet.File(
                Integer.parseInt(f[1]),
                new PersonName(f[3], f[4]),
                f[5],
                new LocalizedText(f[6], f[7]),
                new PersonName(f[8], f[9]),
                new Money(Long.parseLong(f[10])),
                MinutesSheet.Outcome.valueOf(f[11]),
                missing,
                f[13]);
    }

    private static List<String> missing(List<String[]> rows, int from) {
        return rows.stream()
                .skip(from)
                .takeWhile(row -> row[0].equals("missing"))
                .map(row -> row[1])
                .toList();
    }

    private static void row(StringBuilder text, Object... fields) {
        for (int i = 0; i < fields.length; i++) text.append(i == 0 ? "" : "\t").append(fields[i]);
        text.append('\n');
    }
}
