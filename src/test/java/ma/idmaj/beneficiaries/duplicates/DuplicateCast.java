package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Two centres with two case workers each, and a person whom two of them registered. */
final class DuplicateCast {

    static final PersonName HABIBA = new PersonName("حبيبة كسيكس", "Habiba KSIKES");
    static final PersonName AGAIN = new PersonName("كسيكس حبيبه", "KSIKS Habiba");

    final UUID casablanca;
    final UUID fes;
    private final ApplicationContext context;
    private final BeneficiaryService people;
    private final JdbcTemplate jdbc;

    DuplicateCast(ApplicationContext context) {
        this.context = context;
        this.people = context.getBean(BeneficiaryService.class);
        this.jdbc = context.getBean(JdbcTemplate.class);
        context.getBean(SignIn.class).as(Role.ADMINISTRATOR);
        var territory = context.getBean(TerritoryService.class);
        casablanca = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
    }

    /** @return the user name */
    String caseWorker(String name, UUID centre) {
        String username = name + "-" + centre.toString().substring(24);
        Integer present =
                jdbc.queryForObject("select count(*) from account where username = ?", Integer.class, username);
        if (present == null || present == 0) {
            UUID id = UUID.randomUUID();
            jdbc.update(
                    "insert into account (id, username, name_ar, name_latin, password_hash, enabled, demo, centre_id, version)"
                            + " values (?, ?, ?, ?, 'none', true, false, ?, 0)",
                    id,
                    username,
                    "مستعمل",
                    "Utilisateur",
                    centre);
            jdbc.update("insert into account_role (account_id, role) values (?, ?)", id, Role.CASE_WORKER.name());
        }
        var user = context.getBean(UserDetailsService.class).loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(user, null, user.getAuthorities()));
        return username;
    }

    UUID habiba() {
        return people.register(draft(HABIBA, "BE462544", "0661234512", LocalDate.of(1990, 5, 6), "الخياطة"));
    }

    /** The same person, her names exchanged, a slip in the CIN, day and month exchanged. */
    UUID habibaAgain() {
        return people.register(draft(AGAIN, "BE462554", "0661234512", LocalDate.of(1990, 6, 5), "الطبخ"));
    }

    /** Once more, with nothing but her name and day of birth. */
    UUID habibaAgain(int training) {
        return people.register(draft(HABIBA, null, "0661234512", LocalDate.of(1990, 5, 6), "تكوين " + training));
    }

    /** Every pair the account may decide, as the queue brings them. */
    List<DuplicateCase> waiting() {
        var duplicates = context.getBean(DuplicateService.class);
        var pairs = new ArrayList<DuplicateCase>();
        var put = new HashSet<UUID>();
        for (var next = duplicates.next(put); next.isPresent(); next = duplicates.next(put)) {
            pairs.add(next.get());
            put.add(next.get().id());
        }
        return pairs;
    }

    /** Decided by someone who sees both files as they are. */
    void same(UUID pair, Set<FileFact> taken) {
        List<Long> versions = jdbc.queryForList(
                "select b.version from beneficiary b join duplicate_suspicion d on b.id in (d.first_id, d.second_id)"
                        + " where d.id = ? order by b.file_number",
                Long.class,
                pair);
        context.getBean(DuplicateService.class).same(pair, taken, versions.getFirst(), versions.getLast());
    }

    static BeneficiaryDraft draft(
            PersonName name, @Nullable String cin, @Nullable String phone, @Nullable LocalDate birth, String training) {
        return new BeneficiaryDraft(
                name,
                cin == null ? null : new NationalId(cin),
                phone == null ? null : Phone.parse(phone).orElseThrow(),
                birth,
                Sex.FEMALE,
                "",
                null,
                null,
                training);
    }
}
