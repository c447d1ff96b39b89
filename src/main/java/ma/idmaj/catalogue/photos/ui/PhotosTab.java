package ma.idmaj.catalogue.photos.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.photos.ItemPhotoService;
import ma.idmaj.catalogue.tabs.ItemTab;

/** An item's photos. */
@org.springframework.stereotype.Component
class PhotosTab implements ItemTab {

    private final ItemPhotoService photos;
    private final AccountNames names;
    private final CurrentUser user;

    PhotosTab(ItemPhotoService photos, AccountNames names, CurrentUser user) {
        this.photos = photos;
        this.names = names;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "catalogue.photos.tab";
    }

    @Override
    public String path() {
        return "photos";
    }

    @Override
    public Component content(ItemRow item, Runnable changed) {
        return new PhotosPanel(photos, names, item, user.may(Permission.CATALOGUE_WRITE));
    }

    @Override
    public int order() {
        return 30;
    }
}
