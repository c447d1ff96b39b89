package ma.idmaj.ceremonies.bundle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.bundle.CeremonyBundle;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PreparedDownload;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** The papers of a ceremony as one file, put together while it is counted. */
public final class BundlePanel extends Div {

    private final CeremonyBundle bundle;
    private final CeremonyDetail ceremony;
    private final PreparedDownload download = new PreparedDownload();
    private final Button act = new Button(VaadinIcon.DOWNLOAD_ALT.create());

    public BundlePanel(CeremonyBundle bundle, CeremonyDetail ceremony) {
        this.bundle = bundle;
        this.ceremony = ceremony;
        addClassNames("panel", "paper-bundle");
        setId("bundle");
        add(Localized.text(new H2(), "ceremonies.bundle.title"));
        int papers = bundle.parts(ceremony.id(), Localized.language()).size();
        if (papers == 0) {
            add(Localized.text(new Paragraph(), "ceremonies.bundle.none"));
            return;
        }
        Localized.text(act, "ceremonies.bundle.act");
        act.setId("make-bundle");
        act.addClickListener(click -> make());
        add(Localized.text(new Paragraph(), "ceremonies.bundle.hint", papers), act, download);
    }

    private void make() {
        Language language = Localized.language();
        var parts = bundle.parts(ceremony.id(), language);
        download.start(
                "ceremonies.bundle.merging",
                parts.size(),
                "idmaj-" + ceremony.heldOn() + "-bundle.pdf",
                "application/pdf",
                (file, goOn) -> bundle.write(ceremony.id(), parts, language, file, goOn),
                papers -> Notices.done("ceremonies.bundle.done", papers),
                () -> Notices.done("ceremonies.bundle.stopped"));
    }
}
