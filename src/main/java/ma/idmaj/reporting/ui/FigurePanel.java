package ma.idmaj.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.reporting.ui.plots.Plot;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** One figure: its finding as the title, the plot, the table, and all of it to take away. */
class FigurePanel extends Section {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A wider table stands under its drawing. */
    private static final int MOST_BESIDE = 4;

    private final Figure figure;

    /**
     * @param period words for whom and when it is of
     * @param alone  whether no other drawing is beside it: its table stands there, open
     */
    FigurePanel(Figure figure, LocalizedText period, boolean alone) {
        this.figure = figure;
        addClassNames("panel", "figure");
        if (alone) addClassName("alone");
        if (alone && figure.columns().size() <= MOST_BESIDE) addClassName("beside");
        setId("figure-" + figure.name());
        var finding = new H2();
        var about = new Paragraph();
        about.addClassName("hint");
        Localized.on(this, language -> {
            finding.setText(figure.finding().in(language.arabic()));
            about.setText(String.join(
                    " · ",
                    List.of(
                            Localized.text(figure.unit()),
                            period.in(language.arabic()),
                            Localized.text("reporting.source", Localized.text(figure.source())))));
        });
        add(finding, about);
        Plot plot = figure.plot();
        if (plot != null) add(drawing(plot));
        var table = new Details();
        Localized.on(table, language -> table.setSummaryText(Localized.text("reporting.table")));
        table.add(table());
        // A figure without a plot is its table.
        table.setOpened(alone || plot == null);
        add(table, files(plot != null));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/plots.js");
    }

    private Div drawing(Plot plot) {
        var drawing = new Div();
        drawing.addClassNames("drawing");
        Localized.on(drawing, language -> {
            drawing.getElement().removeAllChildren();
            drawing.getElement()
                    .appendChild(plot.draw(language, figure.finding().in(language.arabic())));
        });
        return drawing;
    }

    private DataTable<List<LocalizedText>> table() {
        var table = new DataTable<List<LocalizedText>>("reporting.table");
        table.column(figure.columns().getFirst(), (row, language) -> cell(row, 0, language));
        for (int i = 1; i < figure.columns().size(); i++) {
            int column = i;
            table.number(figure.columns().get(i), (row, language) -> cell(row, column, language));
        }
        return table.rows(figure.rows());
    }

    private static Span cell(List<LocalizedText> row, int column, Language language) {
        return new Span(row.get(column).in(language.arabic()));
    }

    private Div files(boolean drawn) {
        var files = new Div(Downloads.button("reporting.csv", this::csv));
        if (drawn) files.add(picture("svg"), picture("png"));
        files.addClassNames("row", "files");
        return files;
    }

    /** The page's own script makes the file from the drawing as it is seen. */
    private Button picture(String type) {
        var button = Localized.text(new Button(VaadinIcon.DOWNLOAD_ALT.create()), "reporting." + type);
        button.getElement().setAttribute("data-plot-save", type);
        button.getElement().setAttribute("data-plot-name", "idmaj-" + figure.name());
        return button;
    }

    private Downloads.File csv() {
        boolean arabic = Localized.language().arabic();
        String head = figure.columns().stream()
                .map(key -> quoted(Localized.text(key)))
                .collect(Collectors.joining(";"));
        String rows = figure.rows().stream()
                .map(row -> row.stream().map(cell -> quoted(cell.in(arabic))).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"));
        return new Downloads.File(
                "idmaj-" + figure.name() + ".csv",
                "text/csv;charset=utf-8",
                (BYTE_ORDER_MARK + head + "\r\n" + rows + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Never a formula, whatever a centre is called. */
    private static String quoted(String text) {
        String plain = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + plain.replace("\u200F", "").replace("\"", "\"\"") + "\"";
    }
}
