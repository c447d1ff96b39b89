package ma.idmaj.accounts;

import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password has to be: long, not the user name, and none of those everybody tries first. */
public final class PasswordRules {

    public static final int MIN = 12;
    public static final int MAX = 200;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @throws Refusal that says what to choose instead */
    public static void check(String username, String password) {
        if (password.length() < MIN) throw new Refusal("accounts.passwordShort", MIN);
        if (password.length() > MAX) throw new Refusal("accounts.password.long", MAX);
        String folded = folded(password);
        String name = folded(username);
        if (folded.equals(name)
                || folded.startsWith(name) && folded.substring(name.length()).matches("\\d*")
                || folded.equals(name + name)) throw new Refusal("accounts.password.userName");
        if (COMMON.contains(folded) || folded.chars().distinct().count() < 4)
            throw new Refusal("accounts.password.common");
    }

    /** Case, spaces and punctuation make no common word uncommon. */
    private static String folded(String text) {
        return Digits.western(text).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]", "");
    }

    private static Set<String> common() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) throw new IllegalStateException("common-passwords.txt is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
