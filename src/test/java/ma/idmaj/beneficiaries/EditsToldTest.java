package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What the trail keeps of an edit of a person's file: which facts, and nothing by which somebody is known. */
class EditsToldTest extends PeopleTest {

    @Test
    void theTrailTellsWhichFactsAndNoNumberOrName() {
        signIn.as(Role.CASE_WORKER, casablanca);
        people.edit(
                fatima,
                people.detail(fatima).version(),
                draft("فاطمة الطاهري", "Fatima EL TAHIRI", "BE462999", "0661999912", "06.141.01.51"));
        String kept = kept().getFirst();
        assertThat(kept)
                .contains("\"name.ar\"", "\"name.latin\"", "F••• E••• T•••")
                .contains("\"cin\",\"MASK\",\"BE••••44\",\"BE••••99\"")
                .contains("\"phone\",\"MASK\",\"06 •• •• •• 12\"")
                .doesNotContain("address", "birthDate", "training", "462999", "462544", "999912", "atima", "اطمة");
    }

    /** A number that has the same mask is another number all the same; one that was left alone is no change. */
    @Test
    void numbersAreToldApartByMoreThanTheirMasks() {
        signIn.as(Role.CASE_WORKER, casablanca);
        people.edit(
                fatima,
                people.detail(fatima).version(),
                draft("فاطمة الزهراء الطاهري", "Fatima Zahra EL TAHIRI", "BE999944", null, "06.141.01.51"));
        assertThat(kept()).containsExactly("[[\"cin\",\"MASK\",\"BE••••44\",\"BE••••44\"]]");
        people.edit(
                fatima,
                people.detail(fatima).version(),
                draft("فاطمة الزهراء الطاهري", "Fatima Zahra EL TAHIRI", "BE999944", null, "06.141.01.51"));
        assertThat(kept()).last().isEqualTo("");
    }

    private List<String> kept() {
        return jdbc.queryForList(
                "select difference from audit_entry where subject_id = ? and act = 'edited' order by seq",
                String.class,
                fatima.toString());
    }
}
