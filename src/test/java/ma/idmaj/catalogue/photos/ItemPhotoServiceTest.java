package ma.idmaj.catalogue.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.documents.files.FileType;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

/** Photos of an item: drawn anew, in their order, read only by those who may read the catalogue. */
@DatabaseTest
class ItemPhotoServiceTest {

    @Autowired
    ItemPhotoService photos;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    private UUID item;

    @BeforeEach
    void item() {
        signIn.as(Role.ORGANISER);
        item = catalogue.addFromList(
                new LocalizedText("غسالة", "Lave-linge"), Money.ofDirhams(9), LocalDate.now(clock), "liste");
        signIn.as(Role.SUPERVISOR);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void whatIsKeptIsThePictureAlone() throws IOException {
        photos.add(item, SampleFiles.photographed(900, 600, 1, ByteOrder.BIG_ENDIAN));
        UUID photo = only();
        byte[] large = photos.large(photo).orElseThrow();
        byte[] small = photos.small(photo).orElseThrow();
        for (byte[] kept : List.of(large, small)) {
            assertThat(FileType.of(kept)).contains(FileType.JPEG);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(SampleFiles.CANARY, "Exif");
        }
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(320);
        assertThat(ImageIO.read(new ByteArrayInputStream(large)).getWidth()).isEqualTo(900);
    }

    @Test
    void bombsAndWhatIsNoPictureAreRefused() {
        refused(SampleFiles.pngBomb(50_000, 50_000), "documents.files.tooManyPixels");
        refused(SampleFiles.svg(), "documents.files.noPicture");
        refused(SampleFiles.pdf(), "documents.files.noPicture");
        refused(new byte[0], "documents.files.emptyFile");
        refused(new byte[ItemPhotoService.MOST_BYTES + 1], "documents.files.tooLarge");
        assertThat(photos.of(item)).isEmpty();
    }

    @Test
    void theyKeepTheirOrderAndOneIsPutFirst() {
        for (int i = 0; i < 3; i++) photos.add(item, SampleFiles.picture("png", 20 + i, 20));
        var ids = photos.of(item).stream().map(ItemPhoto::id).toList();
        photos.putFirst(item, ids.get(2));
        assertThat(photos.of(item)).extracting(ItemPhoto::id).containsExactly(ids.get(2), ids.get(0), ids.get(1));
        photos.remove(item, ids.get(0));
        assertThat(photos.of(item)).extracting(ItemPhoto::id).containsExactly(ids.get(2), ids.get(1));
        assertThatThrownBy(() -> photos.remove(item, ids.get(0))).hasMessage("catalogue.photos.gone");
        assertThatThrownBy(() -> photos.putFirst(item, ids.get(0))).hasMessage("catalogue.photos.gone");
        assertThat(photos.large(ids.get(0))).isEmpty();
    }

    @Test
    void eightAtTheMost() {
        for (int i = 0; i < ItemPhotoService.MOST_PHOTOS; i++) photos.add(item, SampleFiles.picture("png", 9, 9));
        refused(SampleFiles.picture("png", 9, 9), "catalogue.photos.tooMany");
        assertThatThrownBy(() -> photos.add(UUID.randomUUID(), SampleFiles.picture("png", 9, 9)))
                .hasMessage("catalogue.gone");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void onlySupervisorsWrite(Role role) {
        photos.add(item, SampleFiles.picture("png", 9, 9));
        UUID photo = only();
        signIn.as(role);
        assertThatThrownBy(() -> photos.add(item, SampleFiles.picture("png", 9, 9)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> photos.putFirst(item, photo)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> photos.remove(item, photo)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "ADMINISTRATOR"})
    void whoDoesNotReadTheCatalogueSeesNone(Role role) {
        photos.add(item, SampleFiles.picture("png", 9, 9));
        UUID photo = only();
        signIn.as(role);
        assertThatThrownBy(() -> photos.of(item)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> photos.small(photo)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> photos.large(photo)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID only() {
        return photos.of(item).getFirst().id();
    }

    private void refused(byte[] content, String key) {
        assertThatThrownBy(() -> photos.add(item, content)).hasMessage(key);
    }
}
