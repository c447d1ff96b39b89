package ma.idmaj.funding.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.funding.FundingLinks;
import ma.idmaj.funding.FundingService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Tranches that wait for an approver stand on the approver's first page. */
@Component
class FundingWork implements MyWork {

    private static final int ORDER = 30;

    private final FundingService funding;
    private final CurrentUser user;

    FundingWork(FundingService funding, CurrentUser user) {
        this.funding = funding;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.FUNDING_APPROVE)) return List.of();
        long proposed = funding.proposed();
        if (proposed == 0) return List.of();
        return List.of(new WorkItem(
                Tone.WAITING,
                "funding.work.title",
                "funding.work.hint",
                List.of(proposed),
                "funding.work.action",
                FundingLinks.ALL,
                ORDER,
                (int) proposed));
    }
}
