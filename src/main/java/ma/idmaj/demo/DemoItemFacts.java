package ma.idmaj.demo;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.PowerSupply;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.catalogue.photos.ItemPhotoService;
import ma.idmaj.catalogue.substitutes.SubstituteService;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is known of the demo's items, from {@code data/item_facts.tsv}, and which of them stand in for which. */
@Component
class DemoItemFacts {

    private static final LocalizedText FOOD_LICENCE = new LocalizedText(
            "الترخيص الصحي لمحلات المواد الغذائية", "Autorisation sanitaire des établissements alimentaires");
    private static final LocalizedText NOTHING = new LocalizedText("", "");

    /** The second of each pair may stand in for the first. */
    private static final List<List<String>> STAND_INS = List.of(
            List.of("Plancha à gaz 60 cm", "Plaque chauffante msemen 80 cm"),
            List.of("Grill panini", "Plancha à gaz 60 cm"),
            List.of("Vitrine réfrigérée 1,20 m", "Réfrigérateur vertical 350 L"),
            List.of("Pétrin à spirale 25 kg", "Batteur-mélangeur 20 L"),
            List.of("Four à pain à gaz 2 étages", "Four à convection 4 plaques"),
            List.of("Fauteuil barbier hydraulique", "Fauteuil de coiffure hydraulique"),
            List.of("Poste MIG/MAG 200 A", "Poste à souder inverter 250 A"),
            List.of("Triporteur motorisé", "Cyclomoteur utilitaire"),
            List.of("Machine à broder", "Piqueuse plate industrielle"));

    private final SubstituteService substitutes;
    private final ItemPhotoService photos;
    private final Map<String, String[]> rows = rows();

    DemoItemFacts(SubstituteService substitutes, ItemPhotoService photos) {
        this.substitutes = substitutes;
        this.photos = photos;
    }

    /** @param trade of the only kit it is in; null where it is in several */
    ItemFacts of(String french, Sector sector, @Nullable String trade, boolean durable) {
        boolean food = sector == Sector.CATERING || french.startsWith("Caisse isotherme");
        String[] row = rows.get(french);
        if (row == null || !durable) {
            var needs = durable ? SiteNeeds.UNKNOWN : new SiteNeeds(PowerSupply.NONE, null, null, false, NOTHING);
            return new ItemFacts("", NOTHING, trade, ItemFacts.USUAL_VAT, needs, null, "", List.of());
        }
        var needs = new SiteNeeds(
                PowerSupply.valueOf(row[1]), number(row[2]), number(row[3]), food, food ? FOOD_LICENCE : NOTHING);
        var lines = Arrays.stream(row[7].split(";"))
                .map(line -> line.split("\\|"))
                .map(line -> new SpecificationLine(new LocalizedText(line[0], line[1]), line[2]))
                .toList();
        return new ItemFacts(row[5], NOTHING, trade, ItemFacts.USUAL_VAT, needs, number(row[4]), row[6], lines);
    }

    /** @param items by French name */
    void complete(Map<String, UUID> items) {
        photos.add(items.get("Réfrigérateur vertical 350 L"), DemoItemPicture.png(2, false));
        photos.add(items.get("Four à convection 4 plaques"), DemoItemPicture.png(1, true));
        photos.add(items.get("Four à pain à gaz 2 étages"), DemoItemPicture.png(2, true));
        STAND_INS.forEach(pair -> substitutes.add(items.get(pair.getFirst()), items.get(pair.getLast())));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Map<String, String[]> rows() {
        try (var file = DemoItemFacts.class.getResourceAsStream("/data/item_facts.tsv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
