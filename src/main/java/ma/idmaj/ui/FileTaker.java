package ma.idmaj.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.Consumer;

/**
 * A button that takes files in. The browser's own checks are a courtesy: the server reads no more than a byte too many, and
 * the service tells by the content what came. A file that is refused is named, since several may come at once.
 */
public final class FileTaker extends Div {

    private static final int NAME_LENGTH = 60;

    private final Upload upload = new Upload();
    private final String chooseKey;

    /**
     * @param types what the browser offers to choose from
     * @param keep  runs in the page's own turn; a {@link Refusal} becomes a notice
     */
    public FileTaker(String chooseKey, int mostBytes, List<String> types, Consumer<byte[]> keep) {
        this.chooseKey = chooseKey;
        addClassNames("file-taker", "single");
        UploadHandler handler = event -> {
            byte[] content;
            try (var in = event.getInputStream()) {
                content = in.readNBytes(mostBytes + 1);
            }
            String name = event.getFileName();
            event.getUI().access(() -> take(name, content, keep));
        };
        upload.setUploadHandler(handler);
        upload.setMaxFileSize(mostBytes);
        upload.setAcceptedFileTypes(types.toArray(String[]::new));
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(Localized.text(new Button(), chooseKey));
        upload.addFileRejectedListener(
                rejected -> Notices.refused("ui.files.notTaken", shortened(rejected.getFileName())));
        // Said by us: the list is empty again before anybody reads there that the line was cut.
        upload.getElement().addEventListener("upload-error", cut -> Notices.refused("ui.files.uploadFailed"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Localized.on(upload, language -> upload.setI18n(words()));
        add(upload);
    }

    /** Takes several at once, also by dropping them. */
    public FileTaker several(int most, String dropKey) {
        removeClassName("single");
        upload.setMaxFiles(most);
        upload.setDropAllowed(true);
        upload.setDropLabel(Localized.text(new Span(), dropKey));
        return this;
    }

    /** Opens the camera of a telephone or tablet; elsewhere a file is chosen. */
    public FileTaker camera() {
        upload.getElement().setProperty("capture", "environment");
        return this;
    }

    private static void take(String name, byte[] content, Consumer<byte[]> keep) {
        try {
            keep.accept(content);
        } catch (Refusal refusal) {
            Notices.refused(
                    "ui.files.refusedOf", shortened(name), Localized.text(refusal.messageKey(), refusal.values()));
        }
    }

    private static String shortened(String name) {
        String clean = CleanText.oneLine(name);
        return clean.length() > NAME_LENGTH ? clean.substring(0, NAME_LENGTH) + "…" : clean;
    }

    private UploadI18N words() {
        String sending = Localized.text("ui.files.uploading");
        String failed = Localized.text("ui.files.uploadFailed");
        String choose = Localized.text(chooseKey);
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(choose).setMany(choose));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(failed)
                .setFileIsTooBig(failed)
                .setIncorrectFileType(failed));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setStalled(sending)
                        .setProcessing(sending)
                        .setHeld(sending))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)));
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}
