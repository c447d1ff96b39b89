package ma.idmaj.intake.people;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.lists.PeopleListService;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.Lists;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * How long ten thousand people take on their way in and out: {@code mvn test -Dtest=PeopleIntakeMeasure}. Not a test and
 * not part of the usual run.
 */
@DatabaseTest
class PeopleIntakeMeasure {

    private static final int ROWS = Integer.getInteger("idmaj.rows", PeopleDraft.MAX_PEOPLE);

    @Autowired
    PeopleIntakeService intake;

    @Autowired
    PeopleListService lists;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Test
    void measure() throws Exception {
        signIn.as(Role.ADMINISTRATOR);
        var centre = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        signIn.as(Role.CASE_WORKER, centre);
        byte[] first = file(1, "AB");
        byte[] second = file(2, "CD");
        var onFile = timed("read, first", () -> PeopleFiles.draft(first));
        timed("check, nobody on file", () -> intake.check(onFile, done -> true).blocking());
        timed("bring in", () -> intake.bringIn(all(onFile), done -> true));
        var draft = timed("read, second", () -> PeopleFiles.draft(second));
        var checked = timed("check against as many", () -> intake.check(draft, done -> true));
        System.out.println("look-alikes: " + checked.undecided().size() + ", blocking: " + checked.blocking());
        timed("recheck of one row", () -> intake.recheck(checked, draft.with(5, Field.PHONE, "")));
        timed("bring in the second", () -> intake.bringIn(all(draft), done -> true));
        for (var format : SheetFormat.values())
            timed(
                    "export " + format,
                    () -> lists.export(
                            BeneficiaryFilter.ALL,
                            List.of(),
                            format,
                            Language.AR,
                            OutputStream.nullOutputStream(),
                            done -> true));
        timed("undo", () -> intake.undo(intake.imports(1).getFirst().id()).removed());
    }

    private static PeopleDraft all(PeopleDraft draft) {
        return draft.choosing(draft.rows().stream().map(PeopleDraft.Row::row).toList(), RowChoice.TAKE);
    }

    /** Names of the centre's people, first and family names drawn apart. */
    private static byte[] file(int seed, String letters) {
        var people =
                PeopleFiles.draft(Lists.resource("centre-casablanca-40.csv")).rows();
        var random = new Random(seed);
        var text = new StringBuilder(PeopleFiles.HEADER);
        for (int i = 0; i < ROWS; i++) {
            var one = people.get(random.nextInt(people.size()));
            var other = people.get(random.nextInt(people.size()));
            text.append(half(one.text(Field.NAME_AR), true)).append(' ').append(half(other.text(Field.NAME_AR), false));
            text.append(';');
            text.append(half(one.text(Field.NAME_LATIN), true))
                    .append(' ')
                    .append(half(other.text(Field.NAME_LATIN), false));
            text.append(";%s%06d;%02d/%02d/%d;06%08d;%s;Couture;\n"
                    .formatted(
                            letters,
                            i,
                            1 + random.nextInt(28),
                            1 + random.nextInt(12),
                            1960 + random.nextInt(45),
                            10_000_000 + random.nextInt(89_999_999),
                            one.text(Field.SEX)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String half(String name, boolean first) {
        int space = name.lastIndexOf(' ');
        return first ? name.substring(0, name.indexOf(' ')) : name.substring(space + 1);
    }

    private static <T> T timed(String what, Callable<T> act) throws Exception {
        long from = System.nanoTime();
        T result = act.call();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%-28s %6d ms  heap %d MB%n", what, (System.nanoTime() - from) / 1_000_000, used >> 20);
        return result;
    }
}
