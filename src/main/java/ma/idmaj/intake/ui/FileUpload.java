package ma.idmaj.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;

import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.function.BiConsumer;

/** Takes one file, by choice or by dropping it. */
public final class FileUpload extends Div {

    public FileUpload(BiConsumer<String, byte[]> read) {
        // The browser's limit binds honest browsers alone: no more is read than the reader takes, and one byte to tell.
        UploadHandler handler = event -> {
            byte[] content;
            try (var in = event.getInputStream()) {
                content = in.readNBytes(ListFileReader.MAX_BYTES + 1);
            }
            String name = event.getFileName();
            event.getUI().access(() -> read.accept(name, content));
        };
        var upload = new Upload(handler);
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ListFileReader.MAX_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt");
        var choose = new Button();
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var drop = new Span();
        Localized.text(choose, "intake.choose");
        Localized.text(drop, "intake.drop");
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.addFileRejectedListener(rejected -> Notices.refused("intake.fileRejected"));
        // Said by us: the list is empty again before anybody reads there that the line was cut.
        upload.getElement().addEventListener("upload-error", cut -> Notices.refused("intake.uploadFailed"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Localized.on(upload, language -> upload.setI18n(words()));
        add(upload);
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(Localized.text("intake.choose"))
                .setMany(Localized.text("intake.choose")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(Localized.text("intake.drop"))
                .setMany(Localized.text("intake.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Localized.text("intake.fileRejected"))
                .setFileIsTooBig(Localized.text("intake.fileRejected"))
                .setIncorrectFileType(Localized.text("intake.fileRejected")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Localized.text("intake.uploading"))
                        .setStalled(Localized.text("intake.uploading"))
                        .setProcessing(Localized.text("intake.uploading"))
                        .setHeld(Localized.text("intake.uploading")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Localized.text("intake.uploadFailed"))
                        .setUnexpectedServerError(Localized.text("intake.uploadFailed"))
                        .setForbidden(Localized.text("intake.uploadFailed"))));
        words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
        return words;
    }
}
