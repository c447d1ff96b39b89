package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** From person to person: exactly the list's order, with people of one name side by side, and never another centre's. */
class NeighboursTest extends PeopleTest {

    private final List<UUID> namesakes = new ArrayList<>();

    @BeforeEach
    void namesakes() {
        signIn.as(Role.CASE_WORKER, fes);
        for (int i = 0; i < 5; i++)
            namesakes.add(people.register(draft("محمد الفاسي", "Mohamed EL FASSI", null, null, "03.231")));
        people.register(draft("زكرياء المريني", "Zakaria MERINI", null, null, null));
    }

    @ParameterizedTest
    @EnumSource(PeopleOrder.class)
    void theWayThroughIsTheList(PeopleOrder order) {
        signIn.as(Role.ORGANISER);
        walk(BeneficiaryFilter.ALL.in(order));
        walk(new BeneficiaryFilter("fassi", null, null).in(order));
        walk(new BeneficiaryFilter("محمد", null, null).in(order));
        walk(new BeneficiaryFilter("", "03.231", null).in(order));
        walk(new BeneficiaryFilter("", null, fes).in(order));
        walk(BeneficiaryFilter.ALL.with("file", "incomplete").in(order));
    }

    private void walk(BeneficiaryFilter filter) {
        var list = people.search(filter, null, 50).rows().stream()
                .map(BeneficiaryRow::id)
                .toList();
        assertThat(list).as(filter.toString()).hasSizeGreaterThanOrEqualTo(5);
        for (int i = 0; i < list.size(); i++) {
            assertThat(people.neighbours(filter, list.get(i)))
                    .as("%s of %s", i, filter)
                    .isEqualTo(new Neighbours(
                            i == 0 ? null : list.get(i - 1), i == list.size() - 1 ? null : list.get(i + 1)));
        }
    }

    /** Many people with the word: the list is then read along the word's own index. */
    @Test
    void alongTheIndexOfAWordToo() {
        signIn.as(Role.ORGANISER);
        jdbc.update("""
                insert into beneficiary (id, name_ar, name_latin, sort_ar, sort_latin, cin_masked, phone_masked, address,
                                         training, created_at, created_by, version)
                select uuid(), 'محمد', concat('Mohamed ', seq div 4), concat('محمد ', seq div 4),
                       concat('mohamed ', seq div 4), '', '', '', '', now(), 'test', 0 from json_table(concat('[', repeat('0,', 1099), '0]'), '$[*]' columns (seq for ordinality)) n""");
        jdbc.update("""
                insert into name_token (beneficiary_id, token, sort_ar, sort_latin)
                select id, 'mohamed', sort_ar, sort_latin from beneficiary where created_by = 'test'""");
        var filter = new BeneficiaryFilter("mohamed", null, null).in(PeopleOrder.LATIN_NAME);
        var rows = people.search(filter, null, 40).rows();
        for (int i = 1; i < rows.size() - 1; i++)
            assertThat(people.neighbours(filter, rows.get(i).id()))
                    .isEqualTo(
                            new Neighbours(rows.get(i - 1).id(), rows.get(i + 1).id()));
    }

    @Test
    void whoNoLongerFitsStillHasAPlace() {
        signIn.as(Role.ORGANISER);
        var filter = new BeneficiaryFilter("fassi", null, null);
        UUID first = people.search(filter, null, 1).rows().getFirst().id();
        assertThat(people.neighbours(filter, ahmed)).isEqualTo(new Neighbours(null, first));
    }

    @Test
    void nobodyOfAnotherCentreIsBeside() {
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(people.neighbours(BeneficiaryFilter.ALL, fatima)).isEqualTo(Neighbours.NONE);
        assertThat(people.neighbours(BeneficiaryFilter.ALL, ahmed)).isEqualTo(Neighbours.NONE);
        assertThat(people.neighbours(BeneficiaryFilter.ALL, UUID.randomUUID())).isEqualTo(Neighbours.NONE);
    }

    @Test
    void aFileMergedAwayIsSteppedOver() {
        signIn.as(Role.ORGANISER);
        var list = people.search(new BeneficiaryFilter("fassi", null, null), null, 50)
                .rows();
        jdbc.update(
                "update beneficiary set merged_into = ? where id = ?",
                list.get(0).id(),
                list.get(1).id());
        assertThat(people.neighbours(
                                new BeneficiaryFilter("", null, fes),
                                list.get(0).id())
                        .next())
                .isEqualTo(list.get(2).id());
    }
}
