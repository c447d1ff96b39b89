package ma.idmaj.ceremonies.closing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CallOffService;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.bundle.CeremonyBundle;
import ma.idmaj.ceremonies.bundle.ui.BundlePanel;
import ma.idmaj.ceremonies.closing.ReopeningService;
import ma.idmaj.ceremonies.closing.ReturnService;
import ma.idmaj.ceremonies.closing.ScanService;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.stereotype.Component;

/** Makes what the page of a ceremony's end shows besides the lines. */
@Component
public class ClosingPanels {

    final ScanService scans;
    final ReturnService returns;
    final ReopeningService reopening;
    final CallOffService callOff;
    final ClosingService closing;
    final AccountNames accounts;
    final CurrentUser user;
    private final CeremonyBundle bundle;

    ClosingPanels(
            ScanService scans,
            ReturnService returns,
            ReopeningService reopening,
            CallOffService callOff,
            ClosingService closing,
            AccountNames accounts,
            CurrentUser user,
            CeremonyBundle bundle) {
        this.scans = scans;
        this.returns = returns;
        this.reopening = reopening;
        this.callOff = callOff;
        this.closing = closing;
        this.accounts = accounts;
        this.user = user;
        this.bundle = bundle;
    }

    /** The signed papers and the return of each line. */
    public LinePapers papers(CeremonyDetail ceremony, Runnable changed) {
        return new LinePapers(this, ceremony, changed);
    }

    /** Asking for a closed ceremony to be opened again, and the second person's answer. */
    public ReopeningPanel reopening(CeremonyDetail ceremony, Runnable changed) {
        return new ReopeningPanel(this, ceremony, changed);
    }

    /** Putting a ceremony off or giving it up; why it was. */
    public CallOffPanel callOff(CeremonyDetail ceremony, Runnable changed) {
        return new CallOffPanel(this, ceremony, changed);
    }

    /** All papers of the ceremony as one file, for who may hold them. */
    public Div bundle(CeremonyDetail ceremony) {
        boolean reads = organises() || approves() || user.may(Permission.AUDIT_READ);
        return reads ? new BundlePanel(bundle, ceremony) : new Div();
    }

    /** The way to the page that takes a stack of signed papers from a scanner. */
    public Div stack(CeremonyDetail ceremony) {
        var place = new Div();
        if (!organises() || !ceremony.state().frozen()) return place;
        var link = Localized.text(
                new Anchor(CeremonyLinks.page(ceremony.key(), "close/scans"), ""), "ceremonies.stack.act");
        link.setId("attach-stack-link");
        link.addClassNames("button-link", "quiet");
        place.addClassName("row");
        place.add(link);
        return place;
    }

    boolean organises() {
        return user.may(Permission.CEREMONY_PREPARE);
    }

    boolean approves() {
        return user.may(Permission.CEREMONY_APPROVE);
    }
}
