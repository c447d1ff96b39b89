package ma.idmaj.intake.people;

import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.FileMatch;
import ma.idmaj.intake.CellCheck;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.PersonCheck;
import ma.idmaj.intake.people.PeopleDraft.Row;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything there is to say of a file of people. Of a row left out, nothing. */
final class PeopleCheck {

    /** What names are written with; a tag, a formula or an address is none. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’ʼ`´ـ\\-‐‑–]*");

    private final PeopleDraft draft;
    private final Map<Integer, FileMatch> matches;
    private final Words words;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Integer>> territories = new LinkedHashMap<>();
    private final Map<String, List<Integer>> trades = new LinkedHashMap<>();

    private PeopleCheck(PeopleDraft draft, Map<Integer, FileMatch> matches, Words words, LocalDate today) {
        this.draft = draft;
        this.matches = matches;
        this.words = words;
        this.today = today;
    }

    /** @return by row, those of the whole file first; within a row the blocking ones first */
    static List<Finding> check(PeopleDraft draft, Map<Integer, FileMatch> matches, Words words, LocalDate today) {
        var check = new PeopleCheck(draft, matches, words, today);
        var rows = draft.rows().stream().filter(row -> !row.skipped()).toList();
        if (rows.isEmpty()) check.findings.add(Finding.blocking(0, null, "intake.people.nobody"));
        rows.forEach(check::row);
        check.twice(rows);
        check.wordsUnknown(Field.TERRITORY, "intake.people.territoryUnknown", check.territories);
        check.wordsUnknown(Field.TRAINING, "intake.people.tradeUnknown", check.trades);
        draft.notes()
                .forEach(note -> check.findings.add(
                        Finding.advice(note.row(), null, "intake.row.notRead", shortened(note.text()))));
        check.findings.sort(Comparator.comparingInt(Finding::row).thenComparing(Finding::severity));
        return List.copyOf(check.findings);
    }

    private void row(Row row) {
        row.cells()
                .forEach((field, cell) ->
                        CellCheck.fault(draft.columns(), row.row(), field, cell).ifPresent(findings::add));
        findings.addAll(PersonCheck.check(row, today));
        for (Field field : List.of(Field.NAME_AR, Field.NAME_LATIN)) {
            if (!NAME.matcher(row.text(field)).matches()) block(row, field, "intake.people.nameSigns");
        }
        for (Field field : List.of(Field.TRAINING, Field.ADDRESS)) {
            if (row.text(field).length() > BeneficiaryDraft.MAX_LENGTH)
                block(row, field, "intake.people.tooLong", BeneficiaryDraft.MAX_LENGTH);
        }
        places(row);
        match(row);
    }

    private void places(Row row) {
        String centre = row.text(Field.CENTRE);
        if (!centre.isEmpty() && !CellCheck.faulty(row.cell(Field.CENTRE))) {
            var found = words.centre(centre);
            if (found.isEmpty()) block(row, Field.CENTRE, "intake.people.centreUnknown", centre);
            else if (words.anothers(found.get())) block(row, Field.CENTRE, "intake.people.centreOther", centre);
        }
        String territory = row.text(Field.TERRITORY);
        if (!territory.isEmpty() && words.division(territory).isEmpty()) note(territories, territory, row);
        String training = row.text(Field.TRAINING);
        boolean odd = !training.isEmpty() && training.length() <= BeneficiaryDraft.MAX_LENGTH;
        if (odd && !words.knowsTrade(training)) note(trades, training, row);
    }

    private static void note(Map<String, List<Integer>> words, String text, Row row) {
        words.computeIfAbsent(text, none -> new ArrayList<>()).add(row.row());
    }

    /** One finding a word, however many rows say it: a whole column often says the same few. */
    private void wordsUnknown(Field field, String key, Map<String, List<Integer>> words) {
        words.forEach((text, rows) -> findings.add(
                Finding.advice(rows.getFirst(), rows.size() == 1 ? field : null, key, shortened(text), rows.size())));
    }

    /** With the same CIN there is nothing to open; with a look-alike someone must say so. */
    private void match(Row row) {
        FileMatch match = matches.get(row.row());
        if (match == null) return;
        if (!match.sameCin() && row.choice() == RowChoice.TAKE) {
            findings.add(Finding.advice(row.row(), null, "intake.people.alikeTaken"));
            return;
        }
        String key = match.sameCin() ? "intake.people.onFile" : "intake.people.alike";
        Field field = match.sameCin() ? Field.CIN : null;
        findings.add(
                match.here().isEmpty()
                        ? elsewhere(row, field, key, match)
                        : Finding.blocking(row.row(), field, key, numbers(match.here())));
    }

    /** Of another centre's file nothing but where to ask. */
    private Finding elsewhere(Row row, @Nullable Field field, String key, FileMatch match) {
        return match.elsewhere().stream()
                .flatMap(centre -> words.nameOf(centre).stream())
                .findFirst()
                .map(centre -> Finding.blocking(row.row(), field, key + "Elsewhere", centre))
                .orElseGet(() -> Finding.blocking(row.row(), field, key + "WithoutCentre"));
    }

    private static String numbers(List<Long> files) {
        return String.join(" · ", files.stream().map(Object::toString).toList());
    }

    private void twice(List<Row> rows) {
        var byCin = new HashMap<NationalId, Integer>();
        var byName = new HashMap<String, Integer>();
        for (Row row : rows) {
            var cin = NationalId.parse(row.text(Field.CIN));
            Integer before =
                    cin.map(number -> byCin.putIfAbsent(number, row.row())).orElse(null);
            if (before != null) {
                block(row, Field.CIN, "intake.people.cinTwice", before);
                continue;
            }
            for (Field field : List.of(Field.NAME_AR, Field.NAME_LATIN)) {
                String key = SearchKey.identity(row.text(field));
                Integer namesake = key.isEmpty() ? null : byName.putIfAbsent(key, row.row());
                if (namesake == null) continue;
                advise(row, field, "intake.name.twice", namesake);
                break;
            }
        }
    }

    private void block(Row row, Field field, String key, Object... values) {
        findings.add(Finding.blocking(row.row(), field, key, values));
    }

    private void advise(Row row, Field field, String key, Object... values) {
        findings.add(Finding.advice(row.row(), field, key, values));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
