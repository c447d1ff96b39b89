package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Neighbours;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.beneficiaries.tabs.FilePortrait;
import ma.idmaj.beneficiaries.tabs.NextStep;
import ma.idmaj.beneficiaries.tabs.PersonPage;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Optional;

/** One person: who it is, what comes next, and what the modules know; and from here to the next one of the list. */
@Route(BeneficiaryLinks.ALL + "/:" + PersonAtAddress.PARAMETER)
@RolesAllowed(Permission.PEOPLE_READ)
class BeneficiaryView extends Div implements BeforeEnterObserver, HasDynamicTitle, PersonPage {

    private final BeneficiaryService beneficiaries;
    private final List<PeopleFacet> facets;
    private final PersonWalk walk = new PersonWalk();
    private final PersonHeader header;
    private final PersonTabs tabs;
    private @Nullable BeneficiaryDetail file;
    private @Nullable PersonAddress address;
    private Neighbours beside = new Neighbours(null, null);

    BeneficiaryView(
            BeneficiaryService beneficiaries,
            TerritoryService territory,
            CurrentUser user,
            List<PeopleFacet> facets,
            ObjectProvider<BeneficiaryTab> tabs,
            ObjectProvider<NextStep> steps,
            ObjectProvider<FilePortrait> portraits) {
        this.beneficiaries = beneficiaries;
        this.facets = facets;
        this.header = new PersonHeader(
                beneficiaries,
                new Places(territory),
                user,
                steps.stream().toList(),
                Optional.ofNullable(portraits.getIfAvailable()));
        this.tabs = new PersonTabs(tabs.stream().toList());
        addClassNames("person-page", "stack");
        add(walk, header, this.tabs);
        Localized.on(walk, this::readBeside);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = PersonAtAddress.read(event, beneficiaries).orElseThrow();
        var there = new PersonAddress(person.id(), event.getLocation().getQueryParameters());
        // Another tab of the same file: what was shown for a reason stays shown.
        boolean same = person.equals(file);
        file = person;
        address = there;
        if (same) header.again(there);
        else header.show(person, there);
        readBeside(Localized.language());
        tabs.show(person.id(), there, this);
    }

    /** The order of names is the reader's script's. */
    private void readBeside(Language language) {
        var person = file;
        var there = address;
        if (person == null || there == null) return;
        beside = beneficiaries.neighbours(
                ListPlace.filter(there.list().orElse(QueryParameters.empty()), facets, !language.arabic()),
                person.id());
        walk.show(there, person.id(), beside);
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(address).flatMap(there -> there.value(name));
    }

    @Override
    public void keep(String name, String value) {
        if (address != null) address.keep(name, value);
        write();
    }

    @Override
    public void changed() {
        if (address != null) header.again(address);
    }

    private void write() {
        var person = file;
        var there = address;
        if (person == null || there == null) return;
        Address.now(this, there.toString());
        walk.show(there, person.id(), beside);
    }

    /** Page titles stay in the browser's history: no name in them. */
    @Override
    public String getPageTitle() {
        var person = file;
        return person == null
                ? Localized.text("beneficiaries.title")
                : Localized.text("beneficiaries.file", Long.toString(person.fileNumber()));
    }
}
