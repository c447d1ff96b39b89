package ma.idmaj.intake.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.intake.people.PeopleTemplate;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.i18n.Localized;

/** The empty file to fill in, for those who have none yet. */
class TemplatePanel extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TemplatePanel(PeopleTemplate template) {
        addClassNames("panel", "stack");
        var workbook = Downloads.button(
                "intake.people.template.xlsx",
                () -> new Downloads.File("idmaj-modele.xlsx", XLSX, template.xlsx(Localized.language())));
        workbook.setId("template-xlsx");
        var text = Downloads.button(
                "intake.people.template.csv",
                () -> new Downloads.File("idmaj-modele.csv", "text/csv;charset=utf-8", template.csv()));
        text.setId("template-csv");
        var row = new Div(workbook, text);
        row.addClassName("row");
        add(
                Localized.text(new H2(), "intake.people.template.title"),
                Localized.text(new Paragraph(), "intake.people.template.lead"),
                row);
    }
}
