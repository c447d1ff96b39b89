package ma.idmaj.beneficiaries.duplicates.ui;

import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Pairs that wait for this account stand on its first page. */
@Component
class DuplicateWork implements MyWork {

    private static final int ORDER = 25;

    private final DuplicateLinks links;

    DuplicateWork(DuplicateLinks links) {
        this.links = links;
    }

    @Override
    public List<WorkItem> items() {
        int waiting = links.waiting();
        if (waiting == 0) return List.of();
        return List.of(new WorkItem(
                Tone.WAITING,
                "beneficiaries.duplicates.work.title",
                "beneficiaries.duplicates.work.hint",
                List.of(waiting),
                "beneficiaries.duplicates.work.action",
                DuplicateLinks.QUEUE,
                ORDER,
                waiting));
    }
}
