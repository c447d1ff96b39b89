package ma.idmaj.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import ma.idmaj.shared.Money;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures a page or a paper tells, each under its name. */
final class Figures {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}\\.\\d{3},\\d{2}");

    /** Each heading or word with the figure beside it. */
    private static final String FACTS = """
            selector => Object.fromEntries([...document.querySelectorAll(selector)].map(fact => {
                const value = fact.tagName === 'DT' ? fact.nextElementSibling : fact.lastElementChild;
                const name = fact.tagName === 'DT' ? fact : fact.firstElementChild;
                return [name.textContent, (value.querySelector('.ltr') ?? value).textContent];
            }))
            """;

    private final Page page;
    private final Function<String, String> words;

    /** @param words of a key, in the page's language */
    Figures(Page page, Function<String, String> words) {
        this.page = page;
        this.words = words;
    }

    String fact(String selector, String key) {
        return facts(selector).getOrDefault(words.apply(key), key + " is not told");
    }

    Map<String, String> funds() {
        Map<String, String> told = facts("#tranche-1 .facts-list dt");
        return List.of("available", "spent", "toHandOver", "left", "released").stream()
                .map(name -> "funding." + name)
                .filter(key -> told.containsKey(words.apply(key)))
                .collect(Collectors.toMap(key -> key, key -> told.get(words.apply(key))));
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> facts(String selector) {
        return (Map<String, String>) page.evaluate(FACTS, selector);
    }

    /**
     * @param id     of the button that opens the paper
     * @param totals beside the sum, amounts that are no person's
     * @return the sum told, the number of amounts that make it up, and what they come to
     */
    List<Object> onPaper(String id, Money sum, Money... totals) throws IOException {
        page.locator("#" + id).click();
        var preview = page.locator(".paper-preview");
        PlaywrightAssertions.assertThat(preview.locator("img").first()).isVisible();
        var file = page.waitForDownload(() -> preview.locator("#download").click());
        // By its button: Escape belongs to a tooltip first while one lies under the pointer.
        page.locator("#preview-close").click();
        PlaywrightAssertions.assertThat(preview).hasCount(0);
        try (var paper = Loader.loadPDF(Files.readAllBytes(file.path()))) {
            List<Money> amounts = AMOUNT.matcher(new PDFTextStripper().getText(paper))
                    .results()
                    .map(found -> Money.parse(found.group()).orElseThrow())
                    .toList();
            List<Money> ofPeople = amounts.stream()
                    .filter(amount -> !amount.equals(sum) && !List.of(totals).contains(amount))
                    .toList();
            return List.of(
                    amounts.contains(sum) ? sum.format() : "not told",
                    ofPeople.size(),
                    ofPeople.stream().reduce(Money.ZERO, Money::plus).format());
        }
    }
}
