package ma.idmaj.canaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.lists.PeopleListService;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.ui.i18n.Language;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;

/**
 * Planted CINs, phones and passwords are in no column of the database, no line of the log, no temporary file, and in no list or text
 * that leaves for people who are not to have them.
 */
@DatabaseTest
class RawDumpTest {

    private static final int MOST_BYTES = 20_000_000;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PeopleListService lists;

    @Autowired
    SignIn signIn;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("ma.idmaj");
    private final Set<String> temporary = new TreeSet<>();
    private Level before;
    private Planted planted;

    @BeforeEach
    void listen() {
        before = ours.getLevel();
        ours.setLevel(Level.ALL);
        log.start();
        root.addAppender(log);
        long start = System.currentTimeMillis() - 2_000;
        planted = new Planted(context, work -> lookAtTemporaryFiles(start));
    }

    @AfterEach
    void done() {
        root.detachAppender(log);
        ours.setLevel(before);
        signIn.out();
    }

    @Test
    void aRawDumpHoldsNoCinPhoneOrPassword() {
        planted.all();
        assertThat(planted.canaries).hasSizeGreaterThan(14);
        assertThat(planted.refusals).hasSizeGreaterThan(5);
        var found = new TreeSet<String>();
        int cells = dump(found);
        assertThat(cells).isGreaterThan(2_000);
        assertThat(found).isEmpty();
        // The search is seen to find: one number, readable, in one cell.
        jdbc.sql("update beneficiary set address = 'هاتفها ٠٦ ٧٤ ٩٢ ٨٣ ٠٤' where cin_masked like 'QX%04'")
                .update();
        dump(found);
        assertThat(found).containsExactly("beneficiary.address: phone 0674928304");
    }

    @Test
    void neitherLogNorTemporaryFilesHoldThem() {
        planted.all();
        // As the pages' handler writes what it does not know.
        planted.refusals.forEach(refused -> ours.error("Error", refused));
        export(SheetFormat.values()[0]);
        assertThat(log.list).hasSizeGreaterThanOrEqualTo(planted.refusals.size());
        var found = new ArrayList<String>();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            var text = new StringBuilder(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            Canary.found(planted.canaries, text.toString())
                    .forEach(canary -> found.add(event.getLoggerName() + ": " + canary));
        }
        assertThat(found).isEmpty();
        assertThat(temporary).isEmpty();
    }

    @Test
    void listsAndPressTextsDoNotCarryThem() {
        planted.all();
        assertThat(Canary.found(planted.canaries, PaperReader.text(planted.pressPaper())))
                .isEmpty();
        for (Role reader : List.of(Role.ORGANISER, Role.CASE_WORKER, Role.AUDITOR)) {
            if (reader == Role.CASE_WORKER) signIn.as(reader, planted.centre);
            else signIn.as(reader);
            for (SheetFormat format : SheetFormat.values()) {
                String text = unpacked(export(format));
                assertThat(text).as("%s %s", reader, format).contains("KETTANI");
                assertThat(Canary.found(planted.canaries, text))
                        .as("%s %s", reader, format)
                        .isEmpty();
            }
            byte[] paper = lists.print(BeneficiaryFilter.ALL, List.of(), Language.FR);
            assertThat(Canary.found(planted.canaries, PaperReader.text(paper))).isEmpty();
        }
    }

    private byte[] export(SheetFormat format) {
        var out = new ByteArrayOutputStream();
        long start = System.currentTimeMillis() - 2_000;
        lists.export(BeneficiaryFilter.ALL, List.of(), format, Language.FR, out, done -> {
            lookAtTemporaryFiles(start);
            return true;
        });
        return out.toByteArray();
    }

    /** A spreadsheet's parts, or the text as it is. */
    private static String unpacked(byte[] file) {
        var text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        if (file[0] != 'P') return text.toString();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries()))
                text.append('\n')
                        .append(entry.getName())
                        .append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Every cell of every table. @return how many there were */
    private int dump(Set<String> found) {
        int cells = 0;
        List<String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        for (String table : tables) {
            var rows = jdbc.sql("select * from `" + table + "`").query((row, n) -> {
                var about = row.getMetaData();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    String name = table + "." + about.getColumnLabel(i);
                    boolean bytes = about.getColumnTypeName(i).matches("(?i).*(blob|binary).*");
                    var hits = bytes
                            ? row.getBytes(i) == null
                                    ? List.<String>of()
                                    : Canary.found(planted.canaries, row.getBytes(i))
                            : row.getString(i) == null
                                    ? List.<String>of()
                                    : Canary.found(planted.canaries, row.getString(i));
                    hits.forEach(canary -> found.add(name + ": " + canary));
                }
                return about.getColumnCount();
            });
            cells += rows.list().stream().mapToInt(Integer::intValue).sum();
        }
        return cells;
    }

    /** Whatever was written in the temporary folder since. Others' work there may vanish while we look. */
    private void lookAtTemporaryFiles(long since) {
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 3)) {
            files.filter(file -> written(file, since)).forEach(file -> {
                try {
                    for (String canary : Canary.found(planted.canaries, Files.readAllBytes(file)))
                        temporary.add(file + ": " + canary);
                } catch (IOException gone) {
                    // Not ours to read, or no longer there.
                }
            });
        } catch (IOException | UncheckedIOException gone) {
            // The same.
        }
    }

    private static boolean written(Path file, long since) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) < MOST_BYTES
                    && Files.getLastModifiedTime(file).toMillis() >= since;
        } catch (IOException gone) {
            return false;
        }
    }
}
