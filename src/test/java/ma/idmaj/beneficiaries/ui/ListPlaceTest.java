package ma.idmaj.beneficiaries.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.Neighbours;
import ma.idmaj.beneficiaries.PeopleOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

/** The list a person's page was opened from, read back out of its address; and the way back into it. */
class ListPlaceTest {

    private static final UUID PERSON = UUID.fromString("01a2148e-71d4-7980-b68a-b47ae415ae03");
    private static final UUID BEFORE = UUID.fromString("01a2148e-71d4-7980-b68a-b47ae415ae02");

    private static BeneficiaryFilter filter(String list, boolean latin) {
        return ListPlace.filter(QueryParameters.fromString(list), List.of(), latin);
    }

    @Test
    void theFilterIsTheLists() {
        assertThat(filter("q=%D8%A7%D8%AD%D9%85%D8%AF&territory=06.141&year=2026&centre=" + PERSON, false))
                .returns("احمد", BeneficiaryFilter::q)
                .returns("06.141", BeneficiaryFilter::divisionCode)
                .returns(2026, BeneficiaryFilter::year)
                .returns(PERSON, BeneficiaryFilter::centreId)
                .returns(PeopleOrder.ARABIC_NAME, BeneficiaryFilter::order);
        assertThat(filter("", true).order()).isEqualTo(PeopleOrder.LATIN_NAME);
        assertThat(filter("sort=newest", true).order()).isEqualTo(PeopleOrder.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=BE462544", "q=0661234512", "year=soon", "year=99999", "centre=1-2-3-4-5", "territory=", "x=y"
            })
    void whatCannotBeAndNumbersAreLeftOut(String list) {
        assertThat(filter(list, false)).isEqualTo(BeneficiaryFilter.ALL);
    }

    @Test
    void backIsThePageLeft() {
        assertThat(back("list=stage%3Dfunded%26after%3D" + BEFORE, new Neighbours(null, null)))
                .isEqualTo("beneficiaries?stage=funded&after=" + BEFORE + "#person-" + PERSON);
        assertThat(back("tab=contacts", new Neighbours(BEFORE, null))).isEqualTo("beneficiaries#person-" + PERSON);
    }

    @Test
    void afterWalkingBackIsThePageOfThePersonReached() {
        assertThat(back("walked=1&list=stage%3Dfunded%26before%3D" + PERSON, new Neighbours(BEFORE, null)))
                .isEqualTo("beneficiaries?stage=funded&after=" + BEFORE + "#person-" + PERSON);
        assertThat(back("walked=1&list=after%3D" + BEFORE, new Neighbours(null, BEFORE)))
                .isEqualTo("beneficiaries#person-" + PERSON);
    }

    private static String back(String query, Neighbours beside) {
        return ListPlace.back(new PersonAddress(PERSON, QueryParameters.fromString(query)), PERSON, beside);
    }

    @Test
    void theNextPersonIsInTheSameListAndTab() {
        var address = new PersonAddress(
                PERSON, QueryParameters.fromString("tab=timeline&kind=visit&list=stage%3Dfunded&lang=fr"));
        assertThat(address.of(BEFORE))
                .startsWith("beneficiaries/" + BEFORE + "?")
                .contains("tab=timeline", "kind=visit", "list=stage%3Dfunded", "walked=1")
                .doesNotContain("lang");
        assertThat(address.of("contacts"))
                .contains("tab=contacts", "list=stage%3Dfunded")
                .doesNotContain("kind", "walked");
        assertThat(address.within("beneficiaries/" + PERSON + "?tab=contacts")).isEqualTo(address.of("contacts"));
        assertThat(address.within("life-projects/x")).isEqualTo("life-projects/x");
    }
}
