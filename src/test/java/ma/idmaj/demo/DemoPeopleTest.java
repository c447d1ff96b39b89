package ma.idmaj.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** The demo shows files as a centre keeps them: most whole, a few not, people of every kind and place. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class DemoPeopleTest {

    /** The demo's own: the first files of all, whatever other tests of this application add. */
    private static final String DEMO = "file_number <= " + (DemoPeople.COUNT + DemoDuplicates.PEOPLE);

    private static final String INCOMPLETE =
            DEMO + " and (training = '' or phone_sealed is null" + " or birth_date is null or division_code is null)";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void mostFilesAreCompleteAndAFewAreNot() {
        assertThat(count("beneficiary where " + DEMO)).isEqualTo(DemoPeople.COUNT + DemoDuplicates.PEOPLE);
        assertThat(count("beneficiary where " + INCOMPLETE)).isBetween(5, 15 + DemoDuplicates.PEOPLE);
    }

    @Test
    void peopleAndTheirProjectsAreSpread() {
        assertThat(distinct("centre_id")).isEqualTo(3);
        assertThat(distinct("sex")).isEqualTo(2);
        assertThat(distinct("division_code")).isGreaterThan(12);
        assertThat(distinct("training")).isGreaterThan(10);
        assertThat(jdbc.queryForObject(
                        "select count(distinct t.sector) from life_project p join trade t on t.code = p.trade_code",
                        Integer.class))
                .isGreaterThanOrEqualTo(4);
    }

    private Integer distinct(String column) {
        return jdbc.queryForObject(
                "select count(distinct " + column + ") from beneficiary where " + DEMO, Integer.class);
    }

    private Integer count(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class);
    }
}
