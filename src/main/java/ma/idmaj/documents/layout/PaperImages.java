package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document, each kept once however many pages show it. */
final class PaperImages {

    private record Kept(String name, ImageFile file) {}

    private final Map<ByteBuffer, Kept> kept = new LinkedHashMap<>();

    /** @return the name pages call it by */
    String name(ImageFile file) {
        return kept.computeIfAbsent(ByteBuffer.wrap(file.packed()), first -> new Kept("I" + (kept.size() + 1), file))
                .name;
    }

    COSDictionary embed() throws IOException {
        var all = new COSDictionary();
        for (Kept image : kept.values()) all.setItem(COSName.getPDFName(image.name), image.file.embed());
        return all;
    }
}
