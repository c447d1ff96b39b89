package ma.idmaj.beneficiaries.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.tabs.NextStep;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A file with something to be completed is completed before its project goes on. */
@Component
class FileNext implements NextStep {

    private static final int ORDER = 20;

    private final BeneficiaryService beneficiaries;
    private final CurrentUser user;

    FileNext(BeneficiaryService beneficiaries, CurrentUser user) {
        this.beneficiaries = beneficiaries;
        this.user = user;
    }

    @Override
    public Optional<Action> next(UUID person) {
        if (!user.may(Permission.PEOPLE_WRITE)) return Optional.empty();
        var file = beneficiaries.detail(person);
        return file.missing().stream()
                .findFirst()
                .map(first -> new Action(
                        "beneficiaries.next.complete", List.of(), BeneficiaryLinks.complete(file.id(), first), ORDER));
    }
}
