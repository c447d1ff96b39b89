package ma.idmaj.privacy.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.privacy.retention.RetentionRule;
import ma.idmaj.privacy.retention.RetentionRules;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** The schedule, category by category, each with the reason for its time. */
class RulesPanel extends Div {

    private final RetentionRules rules;
    private final DataTable<RetentionRule> table;

    RulesPanel(RetentionRules rules, boolean writes) {
        this.rules = rules;
        addClassNames("panel", "stack", "rules");
        table = new DataTable<RetentionRule>("privacy.retention.rules")
                .column("privacy.retention.category", RulesPanel::category)
                .column(
                        "privacy.retention.months",
                        (rule, language) -> new Span(Localized.text("privacy.retention.monthsCount", rule.months())))
                .column(
                        "privacy.retention.state",
                        (rule, language) -> rule.active()
                                ? new StateChip(Tone.GOOD, "privacy.retention.on")
                                : new StateChip(Tone.NEUTRAL, "privacy.retention.off"));
        if (writes) table.column("privacy.retention.action", (rule, language) -> change(rule));
        add(Localized.text(new H2(), "privacy.retention.rules"), table);
        show();
    }

    private void show() {
        table.rows(rules.rules());
    }

    private static Component category(RetentionRule rule, Language language) {
        var reason = new Span(
                Localized.text("privacy.retention.reason." + rule.category().name()));
        reason.addClassName("hint");
        var cell = new Div(new Span(Localized.label(rule.category())), reason);
        cell.addClassName("rule");
        return cell;
    }

    private Component change(RetentionRule rule) {
        var change =
                new Button(Localized.text("privacy.change"), click -> new RuleDialog(rules, rule, this::show).open());
        change.setId("change-" + rule.category().name());
        change.setAriaLabel(Localized.text("privacy.retention.changeWhich", Localized.label(rule.category())));
        return change;
    }
}
