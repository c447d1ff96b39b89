package ma.idmaj.beneficiaries.contacts.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.contacts.ConvocationRow;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.tabs.NextStep;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A convocation that nobody has confirmed comes before anything else: its day does not wait. */
@Component
class ConvocationNext implements NextStep {

    private static final int ORDER = 10;

    private final ConvocationService convocations;
    private final CurrentUser user;

    ConvocationNext(ConvocationService convocations, CurrentUser user) {
        this.convocations = convocations;
        this.user = user;
    }

    @Override
    public Optional<Action> next(UUID person) {
        if (!user.may(Permission.PEOPLE_WRITE)) return Optional.empty();
        return convocations.convocations(person).stream()
                .filter(row -> row.state().open() && !row.passed())
                .min(Comparator.comparing(ConvocationRow::heldOn))
                .map(row -> new Action(
                        "beneficiaries.contacts.next",
                        List.of(row.heldOn()),
                        BeneficiaryLinks.tab(person, ContactsTab.PATH),
                        ORDER));
    }
}
