package ma.idmaj.intake;

import ma.idmaj.intake.IntakeDraft.Person;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One person's own texts against the rules. */
public final class PersonCheck {

    public static final int MIN_AGE = 15;
    static final int MAX_AGE = 110;

    private static final Pattern TWO_NUMBERS_AND_YEAR =
            Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{2}|\\d{4})");

    private final PersonTexts person;
    private final FileKind kind;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private PersonCheck(PersonTexts person, FileKind kind, LocalDate today) {
        this.person = person;
        this.kind = kind;
        this.today = today;
    }

    static List<Finding> check(Person person, LocalDate today) {
        var check = new PersonCheck(person, FileKind.DISTRIBUTION_LIST, today);
        check.facts();
        check.project();
        if (person.items().isEmpty()) check.block(Field.ITEM, "intake.person.withoutItem");
        return check.findings;
    }

    /** Of a row in a file of people. */
    public static List<Finding> check(PersonTexts person, LocalDate today) {
        var check = new PersonCheck(person, FileKind.PEOPLE, today);
        check.facts();
        return check.findings;
    }

    private void facts() {
        names();
        cin();
        birth();
        phone();
        sex();
    }

    private void names() {
        String arabic = person.text(Field.NAME_AR);
        String latin = person.text(Field.NAME_LATIN);
        boolean faulty = faultyCell(Field.NAME_AR) || faultyCell(Field.NAME_LATIN);
        if (arabic.isEmpty() && latin.isEmpty()) {
            if (!faulty) block(Field.NAME_AR, "intake.name.missing");
            return;
        }
        if (arabic.isEmpty()) advise(Field.NAME_AR, "intake.name.arabicMissing");
        if (latin.isEmpty()) advise(Field.NAME_LATIN, "intake.name.latinMissing");
        script(Field.NAME_AR, arabic, true);
        script(Field.NAME_LATIN, latin, false);
    }

    private void script(Field field, String name, boolean arabic) {
        if (name.isEmpty() || faultyCell(field)) return;
        boolean wrong = name.codePoints().filter(Character::isLetter).noneMatch(c -> Headers.isArabic(c) == arabic);
        if (wrong) block(field, arabic ? "intake.name.notArabic" : "intake.name.notLatin");
        else if (name.length() > PersonName.MAX_LENGTH) block(field, "intake.name.tooLong", PersonName.MAX_LENGTH);
    }

    private void cin() {
        if (faultyCell(Field.CIN)) return;
        String text = person.text(Field.CIN);
        var cin = NationalId.parse(text);
        if (text.isEmpty() && kind == FileKind.PEOPLE) advise(Field.CIN, "intake.people.cinMissing");
        else if (text.isEmpty()) block(Field.CIN, "intake.cin.missing");
        else if (cin.isEmpty()) block(Field.CIN, "intake.cin.unreadable");
        else if (!cin.get().usual()) advise(Field.CIN, "intake.cin.unusual");
    }

    private void birth() {
        if (faultyCell(Field.BIRTH)) return;
        String text = person.text(Field.BIRTH);
        var birth = Dates.parse(text);
        if (text.isEmpty()) {
            advise(Field.BIRTH, "intake.birth.missing");
        } else if (birth.isEmpty()) {
            findings.add(Finding.blocking(person.row(), Field.BIRTH, "intake.birth.unreadable", text)
                    .suggesting(likelyBirth(text).map(PersonCheck::dayFirst).orElse(null)));
        } else if (birth.get().isAfter(today)) {
            block(Field.BIRTH, "intake.birth.future", dayFirst(birth.get()));
        } else if (birth.get().isAfter(today.minusYears(MIN_AGE))) {
            block(Field.BIRTH, "intake.birth.tooYoung", dayFirst(birth.get()), MIN_AGE);
        } else if (birth.get().isBefore(today.minusYears(MAX_AGE))) {
            block(Field.BIRTH, "intake.birth.tooOld", dayFirst(birth.get()), MAX_AGE);
        }
    }

    /** Month before day, or a year of two digits: only one date can be meant. */
    private Optional<LocalDate> likelyBirth(String text) {
        var parts = TWO_NUMBERS_AND_YEAR.matcher(Digits.western(text).replace(" ", ""));
        if (!parts.matches()) return Optional.empty();
        String year = parts.group(3);
        if (year.length() == 4) return Dates.parse(parts.group(2) + "/" + parts.group(1) + "/" + year);
        return Dates.parse(parts.group(1) + "/" + parts.group(2) + "/19" + year)
                .filter(date -> date.isBefore(today.minusYears(MIN_AGE)))
                .filter(date -> date.plusYears(100).isAfter(today.minusYears(MIN_AGE)));
    }

    static String dayFirst(LocalDate date) {
        return "%02d/%02d/%04d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private void phone() {
        if (faultyCell(Field.PHONE)) return;
        String text = person.text(Field.PHONE);
        if (text.isEmpty()) advise(Field.PHONE, "intake.phone.missing");
        else if (Phone.parse(text).isEmpty()) block(Field.PHONE, "intake.phone.unreadable");
    }

    private void sex() {
        String sex = person.text(Field.SEX);
        if (!sex.isEmpty() && !faultyCell(Field.SEX) && Sex.parse(sex).isEmpty()) {
            advise(Field.SEX, "intake.sex.unreadable", sex);
        }
    }

    private void project() {
        String project = person.text(Field.PROJECT);
        if (faultyCell(Field.PROJECT)) return;
        if (project.isEmpty()) advise(Field.PROJECT, "intake.project.missing");
        if (project.length() > ItemCheck.MAX_NAME) block(Field.PROJECT, "intake.project.tooLong", ItemCheck.MAX_NAME);
    }

    private boolean faultyCell(Field field) {
        return CellCheck.faulty(person.cell(field));
    }

    private void block(Field column, String messageKey, Object... values) {
        findings.add(Finding.blocking(person.row(), column, messageKey, values));
    }

    private void advise(Field column, String messageKey, Object... values) {
        findings.add(Finding.advice(person.row(), column, messageKey, values));
    }
}
