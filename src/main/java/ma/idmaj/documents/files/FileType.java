package ma.idmaj.documents.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached, told by the first bytes: a name or a sender's word proves nothing. */
public enum FileType {
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));

    private final String contentType;
    private final String extension;
    private final byte[] beginning;

    FileType(String contentType, String extension, byte[] beginning) {
        this.contentType = contentType;
        this.extension = extension;
        this.beginning = beginning;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return extension;
    }

    public boolean picture() {
        return this != PDF;
    }

    public static Optional<FileType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length > type.beginning.length
                        && Arrays.mismatch(type.beginning, 0, type.beginning.length, content, 0, type.beginning.length)
                                < 0)
                .findFirst();
    }
}
