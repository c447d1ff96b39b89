package ma.idmaj.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Every division of the kingdom comes out of the field as it went in. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class TerritoryFieldTest extends SpringBrowserlessTest {

    @Autowired
    TerritoryService territory;

    @Test
    @As(DemoAccount.CASEWORKER)
    void whatIsShownIsWhatWasSet() {
        var field = field();
        for (DivisionRow division : territory.divisions()) {
            field.setValue(division.code());
            assertThat(field.generateModelValue()).isEqualTo(division.code());
        }
        assertThat(territory.divisions())
                .hasSizeGreaterThan(100)
                .extracting(DivisionRow::code)
                .contains("06.141.01.51");
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void nothingShowsNothing() {
        var field = field();
        field.setValue("06.141.01.51");
        field.setValue(null);
        assertThat(field.generateModelValue()).isNull();
    }

    private TerritoryField field() {
        return Fields.territory(
                "ui.territory.region",
                territory.divisions().stream()
                        .map(d -> new TerritoryOption(d.code(), d.parentCode(), d.level(), d.name()))
                        .toList());
    }
}
