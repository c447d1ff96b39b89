package ma.idmaj.beneficiaries.forgetting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.forgetting.AnonymisingService;
import ma.idmaj.beneficiaries.tabs.OverviewPart;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On a person's page, for the data protection officer alone: makes the person anonymous, or says what is in the way. */
@org.springframework.stereotype.Component
class AnonymisePanel implements OverviewPart {

    private final AnonymisingService anonymising;
    private final CurrentUser user;

    AnonymisePanel(AnonymisingService anonymising, CurrentUser user) {
        this.anonymising = anonymising;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.forgetting.title";
    }

    @Override
    public Optional<Component> content(UUID beneficiary) {
        if (!user.may(Permission.PRIVACY_WORK)) return Optional.empty();
        List<String> stops = anonymising.stops(beneficiary);
        if (stops.isEmpty()) {
            var hint = Localized.text(new Paragraph(), "beneficiaries.forgetting.hint");
            hint.addClassName("hint");
            var forget = Localized.text(new Button(), "beneficiaries.forgetting.anonymise");
            forget.setId("anonymise");
            forget.addClickListener(click -> new AnonymiseDialog(anonymising, beneficiary).open());
            return Optional.of(new Div(hint, forget));
        }
        var list = new UnorderedList();
        stops.forEach(stop -> list.add(Localized.text(new ListItem(), stop)));
        return Optional.of(new Div(Localized.text(new Paragraph(), "beneficiaries.forgetting.notNow"), list));
    }

    @Override
    public int order() {
        return 95;
    }
}
