package ma.idmaj.beneficiaries.contacts.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** People whose convocation of the next days nobody has confirmed stand on the case worker's first page. */
@Component
class ContactWork implements MyWork {

    private static final int ORDER = 20;

    private final ConvocationService convocations;
    private final CurrentUser user;

    ContactWork(ConvocationService convocations, CurrentUser user) {
        this.convocations = convocations;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        int people = user.may(Permission.PEOPLE_WRITE) ? convocations.toCallCount() : 0;
        if (people == 0) return List.of();
        return List.of(new WorkItem(
                Tone.WAITING,
                "beneficiaries.contacts.work.title",
                "beneficiaries.contacts.work.hint",
                List.of(people),
                "beneficiaries.contacts.work.action",
                CallsView.PATH,
                ORDER,
                people));
    }
}
