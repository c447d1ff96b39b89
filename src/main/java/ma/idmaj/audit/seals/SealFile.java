package ma.idmaj.audit.seals;

import ma.idmaj.shared.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Seals outside the database: one line each (number, moment, chains, entries, digest, mac of the seal before, mac), apart
 * by tabs, under a line that says what it is and above one with the SHA-256 of all before. Holds nothing about anyone.
 */
public final class SealFile {

    private static final String HEAD = "idmaj-seals\t1\n";
    private static final String END = "sha256\t";
    private static final int COLUMNS = 7;

    private SealFile() {}

    /** Not a file of seals, or one that was altered. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(String why) {
            super(why);
        }
    }

    static String name(LocalDate day) {
        return "idmaj-seals-" + day + ".txt";
    }

    /**
     * Whole or not at all, and on the disk before it bears its name.
     *
     * @return SHA-256 of the file, in hexadecimal
     */
    static String write(Path folder, LocalDate day, List<Seal> seals) {
        var text = new StringBuilder(HEAD);
        for (Seal seal : seals) text.append(line(seal));
        String digest = Sha256.of(text.toString());
        text.append(END).append(digest).append('\n');
        try {
            Files.createDirectories(folder);
            Path whole = folder.resolve(name(day));
            Path part = folder.resolve(name(day) + ".part");
            Files.writeString(part, text);
            try (var disk = FileChannel.open(part, StandardOpenOption.WRITE)) {
                disk.force(true);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The seals of the audit trail can't be written to " + folder, unwritable);
        }
        return Sha256.of(text.toString());
    }

    /** @throws Unreadable when it is none, or not as it was written */
    public static List<Seal> read(Path file) {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new Unreadable(file + " can't be read");
        }
        int end = text.lastIndexOf(END);
        if (!text.startsWith(HEAD) || end < 0) throw new Unreadable(file + " is no file of seals");
        String digest = text.substring(end + END.length()).strip();
        if (!digest.equals(Sha256.of(text.substring(0, end)))) throw new Unreadable(file + " has been altered");
        var seals = new ArrayList<Seal>();
        text.substring(HEAD.length(), end).lines().forEach(line -> seals.add(seal(file, line)));
        return seals;
    }

    private static String line(Seal seal) {
        return String.join(
                        "\t",
                        Long.toString(seal.number()),
                        seal.at().toString(),
                        Long.toString(seal.chains()),
                        Long.toString(seal.entries()),
                        seal.digest(),
                        seal.previous(),
                        seal.mac())
                + "\n";
    }

    private static Seal seal(Path file, String line) {
        String[] column = line.split("\t", -1);
        if (column.length != COLUMNS) throw new Unreadable(file + " is no file of seals");
        return new Seal(
                Long.parseLong(column[0]),
                Instant.parse(column[1]),
                Long.parseLong(column[2]),
                Long.parseLong(column[3]),
                column[4],
                column[5],
                column[6]);
    }
}
