package ma.idmaj.beneficiaries.views;

import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.territory.TerritoryService;

import org.springframework.stereotype.Component;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parameters of the people's list: what each may be, and how they are written down. */
@Component
class FilterParameters {

    private static final int MAX_WORDS = 120;
    /** A word of so many digits is a number of somebody's, not a file's. */
    private final List<PeopleFacet> facets;

    private final TerritoryService territory;

    FilterParameters(List<PeopleFacet> facets, TerritoryService territory) {
        this.facets = facets;
        this.territory = territory;
    }

    /** Those that are still understood: a facet given up, a centre that is none, are left out. */
    Map<String, String> understood(Map<String, String> parameters) {
        var understood = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (understands(name, value)) understood.put(name, value);
        });
        return understood;
    }

    private boolean understands(String name, String value) {
        return switch (name) {
            case "q" -> !value.isBlank() && value.length() <= MAX_WORDS && !PrivateNumbers.in(value);
            case "territory" -> territory.division(value).isPresent();
            case "centre" ->
                territory.centres().stream()
                        .anyMatch(centre -> centre.id().toString().equals(value));
            case "year" -> value.matches("\\d{4}");
            case "sort" -> value.equals("newest");
            default ->
                facets.stream()
                        .filter(facet -> facet.name().equals(name))
                        .flatMap(facet -> facet.choices().stream())
                        .anyMatch(choice -> choice.value().equals(value));
        };
    }

    /** In one order, so that equal filters are equal texts. */
    static String written(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static Map<String, String> read(String written) {
        var parameters = new LinkedHashMap<String, String>();
        for (String each : written.split("&")) {
            int equals = each.indexOf('=');
            if (equals > 0) parameters.put(decoded(each.substring(0, equals)), decoded(each.substring(equals + 1)));
        }
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
