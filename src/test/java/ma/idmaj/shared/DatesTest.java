package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "28/04/1979, 1979-04-28", "٢٧-٨-١٩٩٥, 1995-08-27", "1968-11-27, 1968-11-27", "28.4.1979, 1979-04-28",
        "28 / 04 / 1979, 1979-04-28", "1979/04/28, 1979-04-28", "28–04–1979, 1979-04-28", "29/02/2000, 2000-02-29"
    })
    void dates_as_clerks_write_them(String text, LocalDate date) {
        assertThat(Dates.parse(text)).contains(date);
        assertThat(Dates.parse("\u200F\u00A0" + text + "\u00A0")).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/1979",
                "29/02/1979",
                "04/28/1979",
                "28/04/79",
                "28041979",
                "28/04",
                "avril 1979",
                "0/1/1979"
            })
    void what_is_not_in_the_calendar_is_not_repaired(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }

    @Property
    void every_day_is_read_back_in_both_orders(@ForAll LocalDate date) {
        if (date.getYear() < 1000 || date.getYear() > 9999) return;
        assertThat(Dates.parse(date.toString())).contains(date);
        String dayFirst = date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
        assertThat(Dates.parse(dayFirst)).contains(date);
    }

    @Property
    void no_text_breaks_it(@ForAll String text) {
        assertThat(Dates.parse(text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"9:30,09:30", "14h,14:00", "14 h 05,14:05", "٠٩:٠٥,09:05", "0:00,00:00", "10.30,10:30"})
    void hoursAreReadAsWritten(String typed, String hour) {
        assertThat(Dates.hour(typed)).contains(java.time.LocalTime.parse(hour));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "25:00", "10:60", "10:5", "noon", "10:30:00", "-1:00"})
    void whatIsNoHourIsEmpty(String typed) {
        assertThat(Dates.hour(typed)).isEmpty();
    }
}
