package ma.idmaj.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is sent as HTML: nothing anybody typed becomes part of it. */
class MarkupTest {

    private static final String TYPED = "\"><img src=x onerror=alert(1)> فاطمة <script>alert('2')</script> & 'co'";

    @Test
    void whatWasTypedStaysText() {
        String html = Markup.of(() -> {
            var part = new Div(new Span(TYPED));
            part.getElement().setAttribute("data-words", TYPED);
            return List.of(part, new Button(TYPED));
        });
        var read = Jsoup.parseBodyFragment(html).body();
        assertThat(read.select("img, script")).isEmpty();
        assertThat(read.select("span").text()).isEqualTo(TYPED);
        assertThat(read.select("div").attr("data-words")).isEqualTo(TYPED);
        assertThat(read.select("vaadin-button").text()).isEqualTo(TYPED);
        assertThat(read.children()).hasSize(2);
    }

    /** A line more would be a space more between two words in a row. */
    @Test
    void nothingIsPutBetween() {
        assertThat(Markup.of(() -> List.of(new Div(new Span("a"), new Span("b")), new Div())))
                .isEqualTo("<div><span>a</span><span>b</span></div><div></div>");
    }
}
