package ma.idmaj.beneficiaries.photo.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.beneficiaries.tabs.FilePortrait;

import java.util.Optional;
import java.util.UUID;

/** The photo on the card that heads a person's page. */
@org.springframework.stereotype.Component
class PhotoOnCard implements FilePortrait {

    private final PhotoService photos;

    PhotoOnCard(PhotoService photos) {
        this.photos = photos;
    }

    @Override
    public Optional<Component> portrait(UUID file) {
        return photos.facts(file).map(there -> new PersonPhoto(photos, file));
    }
}
