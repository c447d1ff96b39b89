package ma.idmaj.beneficiaries.background.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.background.BackgroundService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;

import java.time.Clock;
import java.util.UUID;

/** A person's background, as a task of the registration. */
@org.springframework.stereotype.Component
class BackgroundStep implements RegistrationStep {

    private final BackgroundService background;
    private final Clock clock;

    BackgroundStep(BackgroundService background, Clock clock) {
        this.background = background;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.background.tab";
    }

    @Override
    public String path() {
        return "background";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        return new BackgroundPanel(background, clock, file, true, changed);
    }

    @Override
    public Component answers(UUID file) {
        return new BackgroundPanel(background, clock, file, false, () -> {});
    }

    @Override
    public StepProgress progress(UUID file) {
        return background.of(file).isEmpty() ? StepProgress.OPTIONAL : StepProgress.DONE;
    }

    @Override
    public int order() {
        return 40;
    }
}
