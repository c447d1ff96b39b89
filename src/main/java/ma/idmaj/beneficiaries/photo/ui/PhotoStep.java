package ma.idmaj.beneficiaries.photo.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.beneficiaries.tabs.RegistrationStep;
import ma.idmaj.beneficiaries.tabs.StepProgress;

import java.util.UUID;

/** A person's photo, as a task of the registration. */
@org.springframework.stereotype.Component
class PhotoStep implements RegistrationStep {

    private final PhotoService photos;
    private final ConsentService consents;

    PhotoStep(PhotoService photos, ConsentService consents) {
        this.photos = photos;
        this.consents = consents;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.photo.title";
    }

    @Override
    public String path() {
        return "photo";
    }

    @Override
    public Component content(UUID file, Runnable changed) {
        return new PhotoPanel(photos, consents, file, true, changed);
    }

    @Override
    public Component answers(UUID file) {
        return new PhotoPanel(photos, consents, file, false, () -> {});
    }

    @Override
    public StepProgress progress(UUID file) {
        return photos.facts(file).isPresent() ? StepProgress.DONE : StepProgress.OPTIONAL;
    }

    @Override
    public int order() {
        return 50;
    }
}
