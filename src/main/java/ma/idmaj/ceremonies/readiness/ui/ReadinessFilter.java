package ma.idmaj.ceremonies.readiness.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The list narrowed to those who lack something; what is chosen lives in the address. */
public final class ReadinessFilter extends Nav {

    public static final String PARAMETER = "gap";

    /** @param page address of the list, relative to the root */
    public ReadinessFilter(List<RowReadiness> rows, @Nullable ReadinessPoint chosen, String page) {
        addClassName("filter-links");
        Localized.on(
                this,
                language -> getElement().setAttribute("aria-label", Localized.text("ceremonies.readiness.filter")));
        add(link("ceremonies.readiness.all", rows.size(), page, chosen == null));
        for (ReadinessPoint point : ReadinessPoint.values()) {
            long lacking = rows.stream().filter(row -> row.lacks(point)).count();
            if (lacking == 0 && point != chosen) continue;
            add(link(
                    "ceremonies.readiness.lacking." + point.name(),
                    lacking,
                    page + "?" + PARAMETER + "=" + point.name(),
                    point == chosen));
        }
    }

    /** What an address asks for; a point that is none asks for all. */
    public static Optional<ReadinessPoint> chosen(String parameter) {
        return Arrays.stream(ReadinessPoint.values())
                .filter(point -> point.name().equals(parameter))
                .findFirst();
    }

    private static Anchor link(String key, long count, String href, boolean current) {
        var link = Localized.text(new Anchor(href, ""), key, count);
        link.setRouterIgnore(false);
        if (current) link.getElement().setAttribute("aria-current", "true");
        return link;
    }
}
