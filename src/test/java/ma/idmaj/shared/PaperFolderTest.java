package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Papers left by a server that was killed go; those of one that runs stay. */
class PaperFolderTest {

    @TempDir
    Path temporary;

    @Test
    void whatWasLeftGoes() throws IOException {
        Path left = left("idmaj-papers-999999999999-7");
        Path other = left(
                "idmaj-papers-" + ProcessHandle.current().parent().orElseThrow().pid() + "-7");
        Path another = left("idmaj-papers-of-somebody");
        Path folder = PaperFolder.made(temporary);
        assertThat(left).doesNotExist();
        assertThat(other).isNotEmptyDirectory();
        assertThat(another).isNotEmptyDirectory();
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }

    private Path left(String name) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Files.writeString(folder.resolve("paper.pdf"), "x");
        return folder;
    }
}
