package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list comes in whole or leaves no trace. Committed for real, in a database of its own. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ListIntakeServiceTest {

    private static final Money ENVELOPE = Money.ofDirhams(455_000);
    private static final List<String> TABLES =
            List.of("beneficiary", "life_project", "catalogue_item", "distribution_line", "line_item", "audit_entry");

    @Autowired
    ApplicationContext context;

    @Autowired
    ListIntakeService intake;

    @Autowired
    ListService lists;

    @Autowired
    JdbcClient jdbc;

    private UUID ceremony;

    @BeforeEach
    void announce() {
        ceremony = new CeremonyCast(context).listed(0, null);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void stopped_before_any_person_or_after_the_last_nothing_is_kept(int people) {
        Map<String, Integer> before = rows();
        assertThatThrownBy(() -> intake.bringIn(ceremony, three("ST"), ENVELOPE, done -> done < people))
                .isInstanceOf(Stopped.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void it_tells_how_far_it_is_and_keeps_the_files_order() {
        var told = new ArrayList<Integer>();
        assertThat(intake.bringIn(ceremony, three("TE"), ENVELOPE, told::add)).isEqualTo(3);
        assertThat(told).containsExactly(0, 1, 2, 3);
        assertThat(lists.lines(ceremony))
                .extracting(line -> line.name().latin())
                .containsExactly("Said EL ALAOUI", "Zineb LAHLOU", "Brahim OUKILI");
    }

    @Test
    void someone_on_another_list_keeps_the_whole_file_out() {
        intake.bringIn(ceremony, three("OL"), ENVELOPE, done -> true);
        UUID other = new CeremonyCast(context).listed(0, null);
        Map<String, Integer> before = rows();
        assertThatThrownBy(
                        () -> intake.bringIn(other, draft("NW100001", "NW100002", "OL100003"), ENVELOPE, done -> true))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.messageKey()).isEqualTo("ceremonies.alreadyListed"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_list_that_is_not_right_never_gets_as_far_as_writing() {
        Map<String, Integer> before = rows();
        Money centimeShort = new Money(1_499_999);
        assertThatThrownBy(() -> intake.bringIn(ceremony, three("EN"), centimeShort, done -> true))
                .isInstanceOf(NotYetAcceptable.class);
        assertThatThrownBy(() ->
                        intake.bringIn(ceremony, draft("TW100001", "TW100001", "TW100002"), ENVELOPE, done -> true))
                .isInstanceOf(NotYetAcceptable.class);
        CeremonyCast.signIn(Role.DESK, CeremonyCast.DESK);
        assertThatThrownBy(() -> intake.bringIn(ceremony, three("DE"), ENVELOPE, done -> true))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rows()).isEqualTo(before);
    }

    private static IntakeDraft three(String letters) {
        return draft(letters + "100001", letters + "100002", letters + "100003");
    }

    /** Three people, 15.000,00 DH together. */
    private static IntakeDraft draft(String first, String second, String third) {
        return Lists.rows(
                "1;سعيد العلوي;Said EL ALAOUI;" + first + ";04/03/1978;0689958636;Soudure;Poste à souder " + first
                        + ";2;3.000,00;6.000,00",
                "2;زينب لحلو;Zineb LAHLOU;" + second + ";17/12/1976;0613842925;Coiffure;Fauteuil;1;4500;4500",
                "3;ابراهيم وكيلي;Brahim OUKILI;" + third + ";17/12/1980;0613842926;Coiffure;Fauteuil;1;4500;4500");
    }

    private Map<String, Integer> rows() {
        var counts = new LinkedHashMap<String, Integer>();
        for (String table : TABLES) {
            counts.put(
                    table,
                    jdbc.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }
}
