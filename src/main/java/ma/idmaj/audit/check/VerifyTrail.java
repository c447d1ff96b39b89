package ma.idmaj.audit.check;

import ma.idmaj.audit.ChainKey;
import ma.idmaj.audit.seals.Seal;
import ma.idmaj.audit.seals.SealFile;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.transaction.PlatformTransactionManager;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code java -jar idmaj.jar --verify-audit [file of seals]}: reads the trail beside a running Idmaj or without one, with
 * the same settings, and writes nothing. Starts no more of the application than the way to its database.
 */
@NamedInterface("command")
@Import(ChainKey.class)
@ComponentScan("ma.idmaj.embedded")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
public class VerifyTrail {

    public static final int INTACT = 0;
    public static final int ALTERED = 1;
    public static final int NOT_READ = 2;

    private static final String OPTION = "--verify-audit";
    private static final int LINES = 20;

    public static boolean asked(String... arguments) {
        return Arrays.stream(arguments)
                .anyMatch(argument -> argument.equals(OPTION) || argument.startsWith(OPTION + "="));
    }

    /** @return the exit code: {@link #INTACT}, {@link #ALTERED} or {@link #NOT_READ} */
    public static int run(PrintStream out, String... arguments) {
        try (var application = new SpringApplicationBuilder(VerifyTrail.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(arguments)) {
            Optional<Path> file = file(arguments);
            List<Seal> exported = file.map(SealFile::read).orElse(List.of());
            var outcome = TrailCheck.snapshot(application.getBean(PlatformTransactionManager.class))
                    .execute(status -> new ChainCheck(
                                    application.getBean(JdbcClient.class), application.getBean(ChainKey.class))
                            .run(exported, read -> true));
            tell(out, outcome, file);
            return outcome.intact() ? INTACT : ALTERED;
        } catch (SealFile.Unreadable unreadable) {
            out.println("The file of seals is of no use: " + unreadable.getMessage() + ".");
            return NOT_READ;
        } catch (RuntimeException failed) {
            out.println("The audit trail could not be read: "
                    + NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
            return NOT_READ;
        }
    }

    /** After the option, or joined to it by an equals sign. */
    static Optional<Path> file(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "="))
                return Optional.of(Path.of(arguments[i].substring(OPTION.length() + 1)));
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length && !arguments[i + 1].startsWith("--"))
                return Optional.of(Path.of(arguments[i + 1]));
        }
        return Optional.empty();
    }

    private static void tell(PrintStream out, CheckOutcome outcome, Optional<Path> file) {
        out.printf(
                Locale.ROOT,
                "Audit trail: %,d entries in %,d chains, %,d seals; entries newer than the last seal: %,d.%n",
                outcome.entries(),
                outcome.chains(),
                outcome.seals(),
                outcome.unsealed());
        file.ifPresent(path -> out.println("Compared with the seals of " + path + "."));
        if (outcome.intact()) {
            out.println("It is as it was written.");
            return;
        }
        out.println("IT HAS BEEN ALTERED. The first bad row: "
                + row(outcome.findings().getFirst()));
        outcome.findings().stream().skip(1).limit(LINES).forEach(finding -> out.println("  also: " + row(finding)));
    }

    private static String row(Finding finding) {
        String which = finding.subject().isEmpty()
                ? "seal " + finding.number()
                : (finding.seq() == 0 ? "entry" : "entry " + finding.seq()) + " (number " + finding.number() + " of "
                        + finding.subject() + " " + finding.subjectId() + ")";
        return which + ": " + why(finding.reason());
    }

    private static String why(Finding.Reason reason) {
        return switch (reason) {
            case ENTRY_ALTERED -> "one of its values was changed, or it was put in";
            case ENTRY_MISSING -> "one or more entries before it are gone";
            case ENTRY_OUT_OF_PLACE -> "it does not stand where it was written";
            case ENTRY_WITHOUT_KEY -> "it bears no key although it is newer than the first seal";
            case CHAIN_CUT -> "entries after it, or it itself, are gone";
            case HEAD_ALTERED ->
                "the row of audit_head that tells the end of its chain was changed, put in or taken out";
            case SEAL_ALTERED -> "one of its values, or the row of audit_sealing, was changed, or it was put in";
            case SEAL_MISSING -> "it is gone";
            case SEALED_OTHERWISE -> "the entries it covers are not those that were sealed";
            case SEAL_NOT_AS_EXPORTED -> "it is not the seal in the file: the trail was written anew";
        };
    }
}
