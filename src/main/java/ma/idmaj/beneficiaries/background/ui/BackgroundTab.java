package ma.idmaj.beneficiaries.background.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.background.BackgroundService;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;

import java.time.Clock;
import java.util.UUID;

/** A person's background, on the person's page. */
@org.springframework.stereotype.Component
class BackgroundTab implements BeneficiaryTab {

    private final BackgroundService background;
    private final CurrentUser user;
    private final Clock clock;

    BackgroundTab(BackgroundService background, CurrentUser user, Clock clock) {
        this.background = background;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.background.tab";
    }

    @Override
    public Component content(UUID beneficiaryId) {
        return new BackgroundPanel(background, clock, beneficiaryId, user.may(Permission.PEOPLE_WRITE), () -> {});
    }

    @Override
    public int order() {
        return 20;
    }
}
