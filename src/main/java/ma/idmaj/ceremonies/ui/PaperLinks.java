package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.PaperService;
import ma.idmaj.ui.i18n.Localized;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** The list as papers: made when asked for, under a file name that says what it is and names nobody. */
class PaperLinks extends Div {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    PaperLinks(CeremonyDetail ceremony, PaperService papers) {
        addClassNames("row", "papers");
        String name = "idmaj-" + ceremony.heldOn() + "-v" + ceremony.listVersion();
        add(
                link(
                        "ceremonies.paper.pdfAr",
                        "pdf-ar",
                        name + "-ar.pdf",
                        PDF,
                        () -> papers.listPdf(ceremony.id(), true)),
                link(
                        "ceremonies.paper.pdfFr",
                        "pdf-fr",
                        name + "-fr.pdf",
                        PDF,
                        () -> papers.listPdf(ceremony.id(), false)),
                link(
                        "ceremonies.paper.xlsxAr",
                        "xlsx-ar",
                        name + "-ar.xlsx",
                        XLSX,
                        () -> papers.listXlsx(ceremony.id(), true)),
                link(
                        "ceremonies.paper.xlsxFr",
                        "xlsx-fr",
                        name + "-fr.xlsx",
                        XLSX,
                        () -> papers.listXlsx(ceremony.id(), false)));
    }

    private static Anchor link(String key, String id, String file, String type, Supplier<byte[]> paper) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = paper.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
                }),
                "");
        Localized.text(link, key);
        link.setId(id);
        link.addClassNames("button-link", "quiet");
        return link;
    }
}
