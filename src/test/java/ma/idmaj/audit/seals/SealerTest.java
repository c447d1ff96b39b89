package ma.idmaj.audit.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.audit.ChainKey;
import ma.idmaj.shared.Changed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Seals at intervals and their way out of the database. */
@DatabaseTest
class SealerTest {

    private static final Duration INTERVAL = Duration.ofMinutes(10);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChainKey key;

    @Autowired
    ApplicationEventPublisher events;

    @TempDir
    Path folder;

    private final String subject = UUID.randomUUID().toString();
    private Instant now = Clock.systemUTC().instant().plus(Duration.ofHours(2));

    @Test
    void sealsFollowOneAnotherAndCoverEachEntryOnce() {
        write(2);
        var first = sealer().seal().orElseThrow();
        later();
        assertThat(sealer().seal()).as("nothing is new").isEmpty();
        write(1);
        later();
        var second = sealer().seal().orElseThrow();
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.previous()).isEqualTo(first.mac());
        assertThat(second.entries()).isEqualTo(1);
        assertThat(second.intact(key)).isTrue();
        assertThat(jdbc.sql(
                                "select number from audit_sealed_chain where subject = 'chain' and subject_id = ? order by 1")
                        .param(subject)
                        .query(Long.class)
                        .list())
                .containsExactly(2L, 3L);
        assertThat(Sealing.read(jdbc).orElseThrow().number()).isEqualTo(second.number());
    }

    /** Another server has sealed in this interval. */
    @Test
    void ofSeveralServersOneSeals() {
        write(1);
        assertThat(sealer().seal()).isPresent();
        write(1);
        now = now.plusSeconds(20);
        assertThat(sealer().seal()).isEmpty();
    }

    @Test
    void onceADayTheSealsLeaveTheDatabase() throws IOException {
        write(1);
        Path file = sealer().export().orElseThrow();
        assertThat(sealer().export()).as("today's is written").isEmpty();
        var seals = SealFile.read(file);
        assertThat(seals.getLast()).isEqualTo(new SealBook(jdbc, key).last().orElseThrow());
        assertThat(Files.readString(file)).doesNotContain(subject, "chain");
        try (var there = Files.list(folder)) {
            assertThat(there).as("nothing half-written stays").containsExactly(file);
        }
        assertThat(jdbc.sql("select detail from audit_entry where subject = 'seals' and act = 'sealsExported'"
                                + " order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
        now = now.plus(Duration.ofDays(1));
        write(1);
        var next = SealFile.read(sealer().export().orElseThrow());
        assertThat(next.getFirst()).as("holds on to the file before").isEqualTo(seals.getLast());
    }

    @Test
    void aFileThatWasAlteredIsOfNoUse() throws IOException {
        write(1);
        Path file = sealer().export().orElseThrow();
        assertThat(SealFile.read(file)).isNotEmpty();
        Files.writeString(file, Files.readString(file).replaceFirst("\t1\t", "\t2\t"));
        assertThatThrownBy(() -> SealFile.read(file)).isInstanceOf(SealFile.Unreadable.class);
        Files.writeString(file, "something else");
        assertThatThrownBy(() -> SealFile.read(file)).isInstanceOf(SealFile.Unreadable.class);
        assertThatThrownBy(() -> SealFile.read(folder.resolve("none"))).isInstanceOf(SealFile.Unreadable.class);
    }

    /** What cannot be written is tried again: the database does not say it was. */
    @Test
    void aFolderThatTakesNothing() throws IOException {
        write(1);
        Path taken = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new Sealer(jdbc, key, events, clock(), INTERVAL, taken.toString()).export())
                .hasMessageContaining("can't be written");
        assertThat(new Sealer(jdbc, key, events, clock(), INTERVAL, "").export())
                .isEmpty();
    }

    private void write(int entries) {
        for (int i = 0; i < entries; i++) events.publishEvent(new Changed("chain", subject, "approved", ""));
    }

    private void later() {
        now = now.plus(INTERVAL);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Sealer sealer() {
        return new Sealer(jdbc, key, events, clock(), INTERVAL, folder.toString());
    }
}
