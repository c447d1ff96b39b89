package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.intake.AcceptedList.AcceptedPerson;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

/** The list of the thirteen as its clerk keeps it: merged cells, blank row, Arabic digits, amounts as texts. */
class SidiBernoussiListTest {

    private final IntakeDraft draft = Lists.draft(Lists.resource("sidi-bernoussi-13.xlsx"));

    @Test
    void every_column_is_recognised() {
        var columns = draft.columns();
        assertThat(columns.headerRow()).isEqualTo(5);
        assertThat(columns.fields().values())
                .containsExactly(
                        Field.NUMBER,
                        Field.NAME_AR,
                        Field.NAME_LATIN,
                        Field.CIN,
                        Field.BIRTH,
                        Field.PHONE,
                        Field.PROJECT,
                        Field.ITEM,
                        Field.QUANTITY,
                        Field.UNIT_PRICE,
                        Field.LINE_TOTAL);
    }

    @Test
    void thirteen_people_with_ninety_six_items_make_exactly_455_000() {
        var list = IntakeCheck.accept(draft, Lists.CONTEXT);
        assertThat(list.people()).hasSize(13);
        assertThat(list.itemCount()).isEqualTo(96);
        assertThat(list.total()).isEqualTo(Money.ofDirhams(455_000));
        assertThat(list.total().format()).isEqualTo("455.000,00");
        assertThat(list.people())
                .extracting(AcceptedPerson::total)
                .startsWith(Money.ofDirhams(35_000), Money.ofDirhams(34_000));
    }

    @Test
    void there_is_nothing_to_say_of_it() {
        assertThat(Lists.check(draft)).isEmpty();
        assertThat(IntakeCheck.check(draft, Lists.CONTEXT.within(Lists.dirhams(455_000))))
                .isEmpty();
    }

    @Test
    void one_centime_less_in_the_envelope_blocks_it() {
        var envelope = new Money(45_499_999);
        assertThat(IntakeCheck.check(draft, Lists.CONTEXT.within(envelope)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.messageKey()).isEqualTo("intake.envelope.exceeded");
                    assertThat(finding.blocking()).isTrue();
                    assertThat(finding.values()).containsExactly("455.000,00", "454.999,99", "0,01");
                });
    }

    @Test
    void the_values_are_typed() {
        var people = IntakeCheck.accept(draft, Lists.CONTEXT).people();
        var first = people.getFirst();
        assertThat(first.row()).isEqualTo(6);
        assertThat(first.name()).isEqualTo(new PersonName("بوشعيب المرابط", "Bouchaib EL MRABET"));
        assertThat(first.cin()).isEqualTo(new NationalId("BB708546"));
        assertThat(first.birth()).contains(LocalDate.of(1979, 4, 28));
        assertThat(first.phone()).contains(new Phone("+212629751469"));
        assertThat(first.sex()).isEmpty();
        assertThat(first.project()).isEqualTo("مطعم مأكولات خفيفة");
        assertThat(first.items()).hasSize(7);
        assertThat(first.items().get(5).quantity()).isEqualTo(2);
        var second = people.get(1);
        assertThat(second.phone()).isEqualTo(Optional.of(new Phone("+212626951252")));
        assertThat(people.get(2).birth()).contains(LocalDate.of(1995, 8, 27));
        assertThat(people.get(3).items().get(3).quantity()).isEqualTo(10);
        assertThat(people.get(7).row()).as("after the blank row 56").isEqualTo(57);
        assertThat(people.get(11).name().latin()).isEqualTo("Khadija EL FASSI");
    }

    @Test
    void total_and_closing_sentence_are_kept_apart() {
        assertThat(draft.totals()).singleElement().satisfies(total -> {
            assertThat(total.row()).isEqualTo(104);
            assertThat(total.whole()).isTrue();
            assertThat(total.amount().text()).isEqualTo("455000");
        });
        assertThat(draft.notes()).singleElement().satisfies(note -> {
            assertThat(note.row()).isEqualTo(106);
            assertThat(note.people()).isEqualTo(13);
            assertThat(note.known()).isTrue();
        });
    }

    @Test
    void removing_a_person_is_noticed_by_total_and_sentence() {
        var findings = Lists.check(draft.withoutPerson(95));
        assertThat(findings)
                .extracting(Finding::messageKey)
                .containsExactly("intake.total.differs", "intake.people.differ");
        assertThat(findings.getFirst().values()).containsExactly(104, "455.000,00", "420.000,00");
        assertThat(findings.getFirst().suggestion()).isEqualTo("420.000,00");
        assertThat(findings.getLast().values()).containsExactly(106, 13, 12);
        assertThat(findings.getLast().blocking()).isFalse();
    }

    @Test
    void the_file_is_known_by_its_digest_and_not_by_its_folder() {
        var file = ListFileReader.read(Lists.resource("sidi-bernoussi-13.xlsx"), "C:\\Documents\\لائحة.xlsx");
        assertThat(file.name()).isEqualTo("لائحة.xlsx");
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(draft.sha256()).isEqualTo(file.sha256());
    }
}
