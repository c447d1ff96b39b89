package ma.idmaj.intake.people;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.intake.Field;
import ma.idmaj.territory.CentreRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** An empty file of people to fill in: headers in both languages, what goes where, and the choices there are. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class PeopleTemplate {

    private static final List<Field> ARABIC = List.of(
            Field.FIRST_NAME_AR,
            Field.LAST_NAME_AR,
            Field.FIRST_NAME_LATIN,
            Field.LAST_NAME_LATIN,
            Field.SEX,
            Field.CIN,
            Field.BIRTH,
            Field.PHONE,
            Field.TRAINING,
            Field.ADDRESS,
            Field.TERRITORY,
            Field.CENTRE);
    private static final int ROWS = 2_000;
    private static final String FILL = "E8EDEA";

    private final TerritoryService territory;
    private final KitService kits;
    private final CurrentUser user;
    private final Translations words;

    PeopleTemplate(TerritoryService territory, KitService kits, CurrentUser user, Translations words) {
        this.territory = territory;
        this.kits = kits;
        this.user = user;
        this.words = words;
    }

    /** @return a text file that spreadsheet programs open with Arabic intact */
    public byte[] csv() {
        String line = ARABIC.stream().map(field -> '"' + header(field) + '"').collect(Collectors.joining(";"));
        return ('\uFEFF' + line + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @return a workbook whose choices are in that language */
    public byte[] xlsx(Language language) {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Idmaj", "1.0")) {
                var people = workbook.newWorksheet(words.text(language, "intake.people.template.people"));
                var help = workbook.newWorksheet(words.text(language, "intake.people.template.help"));
                var choices = workbook.newWorksheet(words.text(language, "intake.people.template.choices"));
                if (language.arabic()) List.of(people, help, choices).forEach(Worksheet::rightToLeft);
                people(people);
                help(help);
                choices(people, choices, language);
            }
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void people(Worksheet page) {
        for (int column = 0; column < ARABIC.size(); column++) {
            page.value(0, column, header(ARABIC.get(column)));
            page.width(column, 26);
            // As text, so that no program takes a leading zero away.
            page.range(1, column, ROWS, column)
                    .style()
                    .format(ARABIC.get(column) == Field.BIRTH ? "dd/mm/yyyy" : "@")
                    .set();
        }
        head(page, ARABIC.size());
        page.freezePane(0, 1);
    }

    /** Beside the people, not among them: an example left in the list would become someone's file. */
    private void help(Worksheet page) {
        String[] keys = {"column", "arabic", "french", "example"};
        for (int i = 0; i < keys.length; i++) {
            page.value(0, i, both("intake.people.template." + keys[i]));
            page.width(i, i == 0 ? 34 : 52);
        }
        head(page, keys.length);
        int row = 1;
        for (Field field : ARABIC) {
            page.value(row, 0, header(field));
            page.value(row, 1, words.text(Language.AR, "intake.people.template.help." + field.name()));
            page.value(row, 2, words.text(Language.FR, "intake.people.template.help." + field.name()));
            page.value(row, 3, words.text(Language.FR, "intake.people.template.example." + field.name()));
            row++;
        }
        page.range(1, 0, row - 1, keys.length - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private void choices(Worksheet people, Worksheet page, Language language) {
        boolean arabic = language.arabic();
        choice(
                people,
                page,
                0,
                Field.SEX,
                true,
                language,
                List.of(words.text(language, "intake.sex.FEMALE"), words.text(language, "intake.sex.MALE")));
        choice(
                people,
                page,
                1,
                Field.TRAINING,
                false,
                language,
                kits.trades().stream().map(trade -> trade.name().in(arabic)).toList());
        choice(
                people,
                page,
                2,
                Field.TERRITORY,
                false,
                language,
                territory.divisions().stream()
                        .map(division -> division.label().in(arabic))
                        .toList());
        choice(
                people,
                page,
                3,
                Field.CENTRE,
                true,
                language,
                territory.centres().stream()
                        .filter(centre ->
                                user.centreScope().map(centre.id()::equals).orElse(true))
                        .map(CentreRow::name)
                        .map(name -> name.in(arabic))
                        .toList());
        head(page, 4);
    }

    /** @param only whether nothing else is understood; otherwise something else is only asked about */
    private void choice(
            Worksheet people,
            Worksheet page,
            int at,
            Field field,
            boolean only,
            Language language,
            List<String> choices) {
        page.value(0, at, header(field));
        page.width(at, 44);
        for (int i = 0; i < choices.size(); i++) page.value(i + 1, at, choices.get(i));
        if (choices.isEmpty()) return;
        int column = ARABIC.indexOf(field);
        people.range(1, column, ROWS, column)
                .validateWithList(page.range(1, at, choices.size(), at))
                .allowBlank(true)
                .errorStyle(only ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(words.text(language, field.labelKey()))
                .error(words.text(language, only ? "intake.people.template.only" : "intake.people.template.unusual"));
    }

    private static void head(Worksheet page, int columns) {
        page.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
    }

    private String header(Field field) {
        return both(field.labelKey());
    }

    private String both(String key) {
        return words.text(Language.AR, key) + " / " + words.text(Language.FR, key);
    }
}
