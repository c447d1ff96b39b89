package ma.idmaj.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.benchmark.Interleaved;
import ma.idmaj.benchmark.MadePeople;
import ma.idmaj.benchmark.Tryton;
import ma.idmaj.intake.Columns;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Row 7 of the performance table: a spreadsheet of ten thousand people read, every cell checked, looked for among the files
 * there are, and a file opened for each. The floor reads the same cells and inserts the same people, unchecked.
 */
@SpringBootTest(properties = "idmaj.database.shared=true")
@Import(SignIn.class)
@ActiveProfiles("demo")
class ImportBenchmark {

    private static final int ROWS = Integer.getInteger("benchmark.rows", PeopleDraft.MAX_PEOPLE);
    private static final int TURNS = Integer.getInteger("benchmark.turns", 5);
    private static final int PEER_BATCH = 500;

    @TempDir
    Path folder;

    @Autowired
    PeopleIntakeService intake;

    @Autowired
    TerritoryService territory;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private int numbers;

    @Test
    void tenThousandPeople() {
        signIn.as(Role.ADMINISTRATOR);
        var centre = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        signIn.as(Role.CASE_WORKER, centre);
        Optional<Tryton> peer = Tryton.running();
        for (int turn = 0; turn <= TURNS; turn++) {
            Path ours = file();
            Path same = file();
            // The first time is everyone's warm-up.
            boolean counts = turn > 0;
            timed(counts, "Idmaj: read, checked, brought in", () -> bringIn(ours, counts));
            timed(counts, "floor: read and inserted", () -> floor(same));
            intake.undo(intake.imports(1).getFirst().id());
            jdbc.update("delete from beneficiary where created_by = 'floor'");
            if (turn == 1) peer.ifPresent(tryton -> timed(true, "Tryton: created", () -> create(tryton)));
        }
        BenchmarkPage.write("import", "Ten thousand people from a spreadsheet (row 7)", text(), "MariaDB "
                + jdbc.queryForObject("select version()", String.class)
                + (peer.isPresent() ? "; Tryton 6.0 on PostgreSQL, once" : "; no peer"));
    }

    private void bringIn(Path path, boolean counts) {
        PeopleDraft draft = timed(counts, "of which read", () -> {
            try {
                var file = ListFileReader.read(Files.readAllBytes(path), "people.xlsx", PeopleDraft.MAX_ROWS);
                return PeopleDraft.read(file, Columns.propose(file.first(), FileKind.PEOPLE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        CheckedPeople checked = timed(counts, "of which checked", () -> intake.check(draft, done -> true));
        assertThat(checked.blocking()).isEqualTo(checked.undecided().size());
        // Whoever looks like somebody else is another, says who brings them in.
        var decided = draft.choosing(draft.rows().stream().map(PeopleDraft.Row::row).toList(), RowChoice.TAKE);
        int opened = timed(counts, "of which checked again and written", () -> intake.bringIn(decided, done -> true));
        assertThat(opened).isEqualTo(ROWS);
    }

    private void floor(Path file) {
        var rows = new ArrayList<Object[]>();
        for (List<String> cells : cells(file))
            rows.add(new Object[] {UUID.randomUUID(), cells.get(0), cells.get(1), cells.get(0), cells.get(1), cells.get(2), cells.get(4)});
        jdbc.batchUpdate(
                "insert into beneficiary (id, name_ar, name_latin, sort_ar, sort_latin, cin_masked, phone_masked, address, training,"
                        + " created_at, created_by, version) values (?, ?, ?, ?, ?, ?, ?, '', '', now(3), 'floor', 0)",
                rows.subList(1, rows.size()));
        assertThat(rows).hasSize(ROWS + 1);
    }

    private static List<List<String>> cells(Path file) {
        var rows = new ArrayList<List<String>>();
        try (var zip = new ZipFile(file.toFile())) {
            var shared = texts(zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")));
            var xml = XMLInputFactory.newFactory()
                    .createXMLStreamReader(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
            boolean byNumber = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "row" -> rows.add(new ArrayList<>());
                    case "c" -> byNumber = "s".equals(xml.getAttributeValue(null, "t"));
                    case "v", "t" -> {
                        String text = xml.getElementText();
                        rows.getLast().add(byNumber ? shared.get(Integer.parseInt(text)) : text);
                    }
                    default -> {
                        /* nothing to read */
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static List<String> texts(InputStream content) throws XMLStreamException {
        var texts = new ArrayList<String>();
        var xml = XMLInputFactory.newFactory().createXMLStreamReader(content);
        while (xml.hasNext())
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t"))
                texts.add(xml.getElementText());
        return texts;
    }

    private void create(Tryton tryton) {
        var people = new MadePeople(7);
        for (int done = 0; done < ROWS; done += PEER_BATCH) {
            var names = new ArrayList<String>();
            for (int i = 0; i < PEER_BATCH; i++) names.add(people.next().latin());
            assertThat(tryton.create(names)).contains("\"result\"");
        }
    }

    /** The same columns as a centre's, of invented people with numbers nobody has had. */
    private Path file() {
        var people = new MadePeople(numbers);
        var random = new Random(numbers);
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "x", "1.0")) {
                var page = book.newWorksheet("x");
                String[] heads = {"الاسم الكامل بالعربية", "Nom complet", "CNIE", "Date de naissance", "Téléphone", "Sexe", "Métier"};
                for (int column = 0; column < heads.length; column++) page.value(0, column, heads[column]);
                for (int row = 1; row <= ROWS; row++) {
                    PersonName name = people.next();
                    page.value(row, 0, name.ar());
                    page.value(row, 1, name.latin());
                    page.value(row, 2, String.format(Locale.ROOT, "QZ%06d", numbers++));
                    page.value(row, 3, String.format(Locale.ROOT, "%02d/%02d/%d", 1 + random.nextInt(28), 1 + random.nextInt(12), 1960 + random.nextInt(45)));
                    page.value(row, 4, String.format(Locale.ROOT, "06%08d", 10_000_000 + random.nextInt(89_999_999)));
                    page.value(row, 5, random.nextBoolean() ? "F" : "M");
                    page.value(row, 6, "Couture");
                }
            }
            return Files.write(folder.resolve("people.xlsx" + numbers), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void timed(boolean counts, String what, Runnable act) {
        timed(counts, what, () -> {
            act.run();
            return true;
        });
    }

    private <T> T timed(boolean counts, String what, Supplier<T> act) {
        if (counts) times.computeIfAbsent(what, name -> new ArrayList<>());
        long start = System.nanoTime();
        T result = act.get();
        if (counts) times.get(what).add(System.nanoTime() - start);
        return result;
    }

    private String text() {
        var text = new StringBuilder("| | ms | µs a row |\n|---|--:|--:|\n");
        times.forEach((what, taken) -> {
            double ms = Interleaved.below(taken, 0.5);
            text.append(String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", what, ms, ms * 1_000 / ROWS));
        });
        double ours = Interleaved.below(times.get("Idmaj: read, checked, brought in"), 0.5);
        text.append(String.format(
                Locale.ROOT,
                "%n%,d rows, medians of %d turns. Ours takes %.1f times the floor (goal: 3)",
                ROWS,
                TURNS,
                ours / Interleaved.below(times.get("floor: read and inserted"), 0.5)));
        if (times.containsKey("Tryton: created"))
            text.append(String.format(
                    Locale.ROOT, " and a part of %.2f of Tryton’s", ours / Interleaved.below(times.get("Tryton: created"), 0.5)));
        return text + """
                . The floor checks nothing, seals no number, knows no duplicates and leaves no trail. By the flight recorder four fifths
                of what bringing in waits for are the words of names going into their index, some seven a person; of the processor time
                a third is reading telephones and dates as people write them. It runs behind the page, with its rows counted, and can
                be stopped.""";
    }
}
