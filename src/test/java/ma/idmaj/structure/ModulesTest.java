package ma.idmaj.structure;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.Application;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Modules import only what they declare, without cycles; docs/modules.md shows what is really there. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final Path PAGE = Path.of("docs/modules.md");

    @Test
    void importOnlyWhatTheyDeclare() {
        MODULES.verify();
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }

    @Test
    void nobodyImportsTheEdges() {
        assertThat(edges(MODULES)).noneMatch(edge -> edge.endsWith("--> shell") || edge.endsWith("--> audit"));
    }

    /** Writes the page when it has fallen behind, and fails once so that the new one is looked at and committed. */
    @Test
    void thePageShowsThem() throws IOException {
        String page = page(MODULES);
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(before)
                .as("docs/modules.md was out of date and has been rewritten: commit it")
                .isEqualTo(page);
    }

    private static String page(ApplicationModules modules) {
        String list = modules.stream()
                .sorted(Comparator.comparing(ModulesTest::name))
                .map(module -> "| `" + name(module) + "` | " + purpose(module) + " |")
                .collect(Collectors.joining("\n"));
        return """
                # Modules

                Written by `ModulesTest` from the code; an arrow reads «imports». `shared` and `ui` are imported by nearly
                all and left out of the picture.

                ```mermaid
                flowchart TD
                %s
                ```

                | module | holds |
                |---|---|
                %s
                """.formatted(String.join("\n", edges(modules)), list);
    }

    private static List<String> edges(ApplicationModules modules) {
        return modules.stream()
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(target -> "    " + name(module) + " --> " + name(target)))
                .filter(edge -> !edge.endsWith("--> shared") && !edge.endsWith("--> ui"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The first sentence of the package's own comment. */
    private static String purpose(ApplicationModule module) {
        Path info = Sources.JAVA
                .resolve(module.getBasePackage().getName().replace('.', '/'))
                .resolve("package-info.java");
        String text = Sources.text(info);
        int start = text.indexOf("/**") + 3;
        return text.substring(start, text.indexOf("*/", start))
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .strip();
    }
}
