package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;

import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.beneficiaries.tabs.PersonPage;
import ma.idmaj.ui.i18n.Localized;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the modules know of a person, one part open at a time; the parts are links, so that each has its address. */
class PersonTabs extends Div {

    private final Map<BeneficiaryTab, Anchor> links = new LinkedHashMap<>();
    private final Div content = new Div();

    PersonTabs(List<BeneficiaryTab> parts) {
        var nav = new Nav();
        nav.addClassName("page-tabs");
        Localized.on(nav, language -> nav.setAriaLabel(Localized.text("beneficiaries.tabs")));
        parts.stream().sorted(Comparator.comparingInt(BeneficiaryTab::order)).forEach(part -> {
            var link = Localized.text(new Anchor(), part.titleKey());
            links.put(part, link);
            nav.add(link);
        });
        content.addClassName("tab-content");
        add(nav, content);
    }

    /** Opens the tab of the address; the first one when it names none of theirs. */
    void show(UUID person, PersonAddress address, PersonPage page) {
        String wanted = address.value(PersonAddress.TAB).orElse("");
        content.removeAll();
        var open = links.keySet().stream()
                .filter(part -> part.path().equals(wanted))
                .findFirst()
                .or(() -> links.keySet().stream().findFirst());
        links.forEach((part, link) -> {
            link.setHref(address.of(part.path()));
            if (open.filter(part::equals).isPresent()) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
        open.ifPresent(part -> content.add(part.content(person, page)));
    }
}
