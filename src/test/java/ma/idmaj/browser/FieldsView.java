package ma.idmaj.browser;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

import ma.idmaj.accounts.Role;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.SearchField;
import ma.idmaj.ui.TerritoryField;
import ma.idmaj.ui.TerritoryOption;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Every field of the factory on one page, for the browser tests alone. What was understood stands at the end. */
@Route("test-fields")
@PermitAll
class FieldsView extends Div implements BeforeEnterObserver {

    private static final class Bean {
        @Nullable
        PersonName name;

        @Nullable
        NationalId cin;

        @Nullable
        Phone phone;

        @Nullable
        Money amount;

        @Nullable
        LocalDate born;

        @Nullable
        String place;

        @Override
        public String toString() {
            return (name == null ? "-" : name.ar() + "/" + name.latin()) + "|" + (cin == null ? "-" : cin.value()) + "|"
                    + (phone == null ? "-" : phone.e164()) + "|" + (amount == null ? "-" : amount.centimes()) + "|"
                    + born
                    + "|" + place;
        }
    }

    private final TerritoryField place = Fields.territory("browser.place", places());

    FieldsView() {
        var binder = new Binder<Bean>();
        var bean = new Bean();
        var summary = new ErrorSummary();
        var understood = new Span();
        understood.setId("understood");
        var name = Fields.personName("browser.name");
        var cin = Fields.cin("browser.cin");
        var phone = Fields.optional(Fields.phone("browser.phone"));
        var amount = Fields.money("browser.amount");
        var born = Fields.date("browser.born");
        binder.forField(name).bind(b -> b.name, (b, value) -> b.name = value);
        binder.forField(cin)
                .asRequired(context -> Localized.text("ui.required"))
                .bind(b -> b.cin, (b, value) -> b.cin = value);
        binder.forField(phone).bind(b -> b.phone, (b, value) -> b.phone = value);
        binder.forField(amount).bind(b -> b.amount, (b, value) -> b.amount = value);
        binder.forField(born).bind(b -> b.born, (b, value) -> b.born = value);
        binder.forField(place).bind(b -> b.place, (b, value) -> b.place = value);
        var save = Localized.text(
                new Button("", click -> {
                    if (summary.check(binder) && binder.writeBeanIfValid(bean)) understood.setText(bean.toString());
                }),
                "browser.save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var grid = new Div(cin, phone, amount, born, Fields.choice("browser.state", Role.class));
        grid.addClassName("form-grid");
        var actions = new Div(
                save,
                Downloads.button(
                        "browser.file",
                        () -> new Downloads.File("لائحة.csv", "text/csv", "a;b".getBytes(StandardCharsets.UTF_8))),
                Downloads.button("browser.refused", () -> {
                    throw new Refusal("browser.no");
                }));
        actions.addClassName("form-actions");
        var panel = new Div(name, grid, place, actions);
        panel.addClassName("panel");
        add(
                new PageHeader("browser.title"),
                summary,
                new SearchField("browser.search", understood::setText),
                panel,
                understood);
    }

    /** A file that has a place already. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("place").ifPresent(place::setValue);
    }

    private static List<TerritoryOption> places() {
        return List.of(
                new TerritoryOption("06", "", "region", new LocalizedText("الدار البيضاء-سطات", "Casablanca-Settat")),
                new TerritoryOption("03", "", "region", new LocalizedText("فاس-مكناس", "Fès-Meknès")),
                new TerritoryOption("06.141", "06", "prefecture", new LocalizedText("الدار البيضاء", "Casablanca")),
                new TerritoryOption("06.355", "06", "province", new LocalizedText("النواصر", "Nouaceur")),
                new TerritoryOption(
                        "06.141.01.50",
                        "06.141",
                        "prefecture_of_arrondissements",
                        new LocalizedText("سيدي البرنوصي", "Sidi Bernoussi")),
                new TerritoryOption(
                        "06.141.01.53",
                        "06.141.01.50",
                        "arrondissement",
                        new LocalizedText("سيدي مومن", "Sidi Moumen")));
    }
}
