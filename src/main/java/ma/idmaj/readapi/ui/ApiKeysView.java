package ma.idmaj.readapi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.readapi.ApiKeyRow;
import ma.idmaj.readapi.ApiKeyState;
import ma.idmaj.readapi.ApiKeys;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which partner reads figures by program, how much, and until when; giving keys and taking them back. */
@Route("admin/api-keys")
@RolesAllowed(Permission.ADMINISTER)
@Menu(title = "readapi.title", icon = "plug", order = 86)
class ApiKeysView extends Div implements HasDynamicTitle {

    private final ApiKeys keys;
    private final Clock clock;
    private final Div content = new Div();

    ApiKeysView(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        addClassName("stack");
        content.addClassName("stack");
        var issue = Localized.text(
                new Button("", click -> new IssueKeyDialog(keys, today(), this::show).open()), "readapi.issue");
        issue.setId("issue-key");
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var description = Localized.text(new Anchor("api/v1/openapi.json", ""), "readapi.description");
        description.setRouterIgnore(true);
        add(
                new PageHeader("readapi.title")
                        .facts(Localized.text(new Paragraph(), "readapi.lead"), description)
                        .actions(issue),
                content);
        show();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void show() {
        List<ApiKeyRow> rows = keys.keys();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new EmptyState("readapi.none.title", "readapi.none.hint"));
            return;
        }
        content.add(new DataTable<ApiKeyRow>("readapi.title")
                .column("readapi.partner", (row, l) -> new Span(row.partner()))
                .column("readapi.mark", (row, l) -> new Ltr(row.mark() + "…"))
                .column("readapi.expiresOn", (row, l) -> new Ltr(Formats.date(row.expiresOn())))
                .column("readapi.lastUsed", ApiKeysView::lastUsed)
                .number("readapi.answered", (row, l) -> new Ltr(Long.toString(row.answered())))
                .number("readapi.refused", (row, l) -> new Ltr(Long.toString(row.refused())))
                .column("readapi.state", this::state)
                .column("readapi.action", this::action)
                .rows(rows));
    }

    private static Component lastUsed(ApiKeyRow row, Language language) {
        var at = row.lastUsedAt();
        return at == null ? Localized.text(new Span(), "readapi.never") : new Ltr(Formats.moment(at));
    }

    private Component state(ApiKeyRow row, Language language) {
        ApiKeyState state = row.state(today());
        var chip = new StateChip(
                state,
                switch (state) {
                    case OPEN -> Tone.GOOD;
                    case EXPIRED -> Tone.WAITING;
                    case REVOKED -> Tone.NEUTRAL;
                });
        if (row.reason().isEmpty()) return chip;
        var cell = new Div(chip, new Span(Localized.text("readapi.because", row.reason())));
        cell.addClassName("stack");
        return cell;
    }

    private Component action(ApiKeyRow row, Language language) {
        if (row.state(today()) == ApiKeyState.REVOKED) return new Span();
        var revoke = new Button("", click -> new RevokeKeyDialog(keys, row, this::show).open());
        revoke.setText(Localized.text("readapi.revoke"));
        revoke.setAriaLabel(Localized.text("readapi.revoke.whom", row.mark(), row.partner()));
        return revoke;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("readapi.title");
    }
}
