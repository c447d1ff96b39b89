package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class DifferenceTest {

    private enum Colour {
        GREEN,
        RED
    }

    @Test
    void whatStayedAsItWasIsLeftOut() {
        var name = new LocalizedText("آلة خياطة", "Machine à coudre");
        assertThat(new Difference()
                        .both("title", name, name)
                        .text("city", null, "")
                        .money("price", Money.ofDirhams(3), Money.ofDirhams(3))
                        .date("day", null, null)
                        .label("colour", null, null)
                        .yesNo("active", true, true)
                        .unsaid("address", "1, rue", "1, rue")
                        .masked("cin", "BE••••12", "BE••••12", true)
                        .changes())
                .isEmpty();
    }

    @Test
    void valuesAreWrittenForAnyLanguage() {
        var changes = new Difference()
                .both("title", new LocalizedText("آلة", "Machine"), new LocalizedText("آلة", "Moteur"))
                .money("price", null, Money.ofDirhams(12))
                .date("day", LocalDate.of(2026, 3, 1), null)
                .labels("colours", List.of(), List.of(Colour.RED, Colour.GREEN))
                .yesNo("active", true, false)
                .changes();
        assertThat(changes)
                .containsExactly(
                        new FieldChange("title.fr", FieldChange.Kind.TEXT, "Machine", "Moteur"),
                        new FieldChange("price", FieldChange.Kind.MONEY, "", "1200"),
                        new FieldChange("day", FieldChange.Kind.DATE, "2026-03-01", ""),
                        new FieldChange("colours", FieldChange.Kind.LABEL, "", "shared.Colour.GREEN shared.Colour.RED"),
                        new FieldChange("active", FieldChange.Kind.YES_NO, "true", "false"));
    }

    /** The trail is kept for good: nothing in it tells who somebody is. */
    @Test
    void whoSomebodyIsStaysOut() {
        var changes = new Difference()
                .name(
                        "name",
                        new PersonName("فاطمة الطاهري", "Fatima TAHIRI"),
                        new PersonName("فاطمة الزهراء الطاهري", "Fatima Zahra TAHIRI"))
                .birth("birthDate", LocalDate.of(1990, 5, 6), LocalDate.of(1990, 6, 5))
                .masked("cin", "BE••••12", "BE••••12", false)
                .unsaid("address", "1, rue des Orangers", "2, rue des Orangers")
                .changes();
        assertThat(changes)
                .extracting(FieldChange::field)
                .containsExactly("name.ar", "name.latin", "birthDate", "cin", "address");
        assertThat(changes.get(1).after()).isEqualTo("F••• Z••• T•••");
        assertThat(changes.get(2).before()).isEqualTo("1990-••-••");
        assertThat(changes.toString()).doesNotContain("atima", "AHIRI", "اطمة", "05-06", "Orangers");
    }

    @Test
    void longTextsAreCut() {
        var change = new Difference()
                .text("note", "", "a".repeat(159) + "😀".repeat(9))
                .changes()
                .getFirst();
        assertThat(change.after()).isEqualTo("a".repeat(159) + "…");
    }
}
