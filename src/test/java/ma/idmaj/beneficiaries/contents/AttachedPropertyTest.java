package ma.idmaj.beneficiaries.contents;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.files.FileType;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Whatever bytes are sent: either a paper that is what it says, or a refusal; never another failure. */
class AttachedPropertyTest {

    private static final List<byte[]> SOUND = List.of(
            SampleFiles.picture("png", 24, 16),
            SampleFiles.picture("jpeg", 24, 16),
            SampleFiles.photographed(24, 16, 6, ByteOrder.LITTLE_ENDIAN),
            SampleFiles.photographed(24, 16, 3, ByteOrder.BIG_ENDIAN),
            SampleFiles.pdf());

    @Property(tries = 2000)
    void anyBytesAtAll(@ForAll("beginnings") byte[] beginning, @ForAll byte[] rest) {
        byte[] content = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, content, beginning.length, rest.length);
        attach(content);
    }

    @Property(tries = 3000)
    void soundFilesWithSlips(@ForAll("damaged") byte[] content) {
        attach(content);
        try {
            Picture picture = Picture.drawnAnew(content, 10);
            assertThat(Math.max(picture.width(), picture.height())).isLessThanOrEqualTo(10);
        } catch (Refusal refused) {
            assertThat(refused.messageKey()).matches("(beneficiaries\\.contents|documents\\.files)\\..*");
        }
    }

    private static void attach(byte[] content) {
        try {
            Attached paper = Attached.of(content);
            assertThat(FileType.of(paper.content())).contains(paper.type());
        } catch (Refusal refused) {
            assertThat(refused.messageKey()).matches("(beneficiaries\\.contents|documents\\.files)\\..*");
        }
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(
                new byte[0],
                Arrays.copyOf(SOUND.get(0), 8),
                Arrays.copyOf(SOUND.get(0), 33),
                Arrays.copyOf(SOUND.get(1), 3),
                Arrays.copyOf(SOUND.get(1), 20),
                Arrays.copyOf(SOUND.get(2), 30),
                SampleFiles.ascii("%PDF-"));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        var slips = Combinators.combine(Arbitraries.integers().between(0, 2_000), Arbitraries.bytes())
                .as((place, value) -> new int[] {place, value})
                .list()
                .ofMaxSize(6);
        return Combinators.combine(
                        Arbitraries.of(SOUND), slips, Arbitraries.integers().between(0, 3))
                .as((sound, changes, cut) -> {
                    byte[] content = sound.clone();
                    for (int[] change : changes) content[change[0] % content.length] = (byte) change[1];
                    return cut == 0 ? Arrays.copyOf(content, content.length * 2 / 3) : content;
                });
    }
}
