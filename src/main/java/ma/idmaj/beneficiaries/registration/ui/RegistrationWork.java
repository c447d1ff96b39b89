package ma.idmaj.beneficiaries.registration.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Registrations that this account began and has not sent. */
@Component
class RegistrationWork implements MyWork {

    private static final int ORDER = 20;

    private final RegistrationService registrations;
    private final CurrentUser user;

    RegistrationWork(RegistrationService registrations, CurrentUser user) {
        this.registrations = registrations;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.PEOPLE_WRITE)) return List.of();
        long begun =
                registrations.mine().stream().filter(row -> !row.untouched()).count();
        if (begun == 0) return List.of();
        return List.of(new WorkItem(
                Tone.WAITING,
                "beneficiaries.registration.work.title",
                "beneficiaries.registration.work.hint",
                List.of(begun),
                "beneficiaries.registration.work.action",
                BeneficiaryLinks.NEW,
                ORDER,
                (int) begun));
    }
}
