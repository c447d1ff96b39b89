package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.keys.KeyService;
import ma.idmaj.keys.TwoKeys;
import ma.idmaj.keys.Vaults;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.vault.IndexGate;
import ma.idmaj.vault.Vault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** While there are two index keys: a person is found under either, and one CIN still has one file. */
@TwoKeys
class SameCinTwoKeysTest {

    private static final AtomicInteger CARDS = new AtomicInteger(520_000);
    private static final int ROUNDS = 25;

    @Autowired
    BeneficiaryService people;

    @Autowired
    BeneficiaryRepository files;

    @Autowired
    SealedNumbers numbers;

    @Autowired
    TakenCins taken;

    @Autowired
    IndexGate gate;

    @Autowired
    KeyService keys;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager manager;

    private TransactionTemplate transactions;
    private SealedNumbers oldNumbers;
    private TakenCins oldTaken;
    private UUID centre;
    private NationalId cin;
    private Phone phone;

    @BeforeEach
    void aNodeThatWasNotRestartedYet() {
        transactions = new TransactionTemplate(manager);
        oldNumbers = new SealedNumbers(Vaults.oldNode());
        oldTaken = new TakenCins(oldNumbers, gate, jdbc);
        signIn.as(Role.ADMINISTRATOR);
        centre = territory.openCentre(new LocalizedText("مركز تمارة", "Centre de Témara"), "06.141");
        signIn.as(Role.CASE_WORKER, centre);
        nextCard();
    }

    @AfterEach
    void signOut() {
        signIn.out();
        jdbc.sql("delete from key_change").update();
    }

    private void nextCard() {
        int card = CARDS.incrementAndGet();
        cin = new NationalId("QY" + card);
        phone = Phone.parse("0662" + card).orElseThrow();
    }

    private BeneficiaryDraft draft() {
        return PeopleTest.draft("سعاد البقالي", "Souad BAKKALI", cin.value(), phone.e164(), "06.141");
    }

    /** By the node of before, as its services would. */
    private UUID registeredThere() {
        UUID id = people.register(draft());
        SealedNumber card = oldNumbers.seal(cin);
        SealedNumber line = oldNumbers.seal(phone);
        jdbc.sql("update beneficiary set cin_sealed = ?, cin_index = ?, phone_sealed = ?, phone_index = ? where id = ?")
                .params(card.sealed(), card.index(), line.sealed(), line.index(), id)
                .update();
        return id;
    }

    @Test
    void whoWasRegisteredWithTheOldKeyIsFoundAndNotRegisteredAgain() {
        UUID id = registeredThere();
        for (String q : List.of(cin.value(), phone.e164()))
            assertThat(people.search(new BeneficiaryFilter(q, null, null), null, 5)
                            .rows())
                    .as(q)
                    .extracting(BeneficiaryRow::id)
                    .containsExactly(id);
        assertThatThrownBy(() -> people.register(draft())).isInstanceOf(AlreadyRegistered.class);
        long version = people.detail(id).version();
        assertThatCode(() -> people.edit(id, version, draft())).doesNotThrowAnyException();
        signIn.as(Role.ORGANISER);
        assertThat(people.findByCin(cin))
                .hasValueSatisfying(match -> assertThat(match.id()).isEqualTo(id));
        assertThat(people.findByCins(List.of(cin))).containsEntry(cin, id);
    }

    @Test
    void whoWasRegisteredWithTheNewKeyIsTakenForTheOldNodeToo() {
        UUID id = people.register(draft());
        assertThat(transactions.<List<UUID>>execute(status -> oldTaken.by(cin))).containsExactly(id);
    }

    @Test
    void registeredAtTheSameMomentWithTwoKeysOneWins() throws Exception {
        try (var desks = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                nextCard();
                var start = new CyclicBarrier(2);
                var one = desks.submit(registering(start, taken, numbers.seal(cin)));
                var other = desks.submit(registering(start, oldTaken, oldNumbers.seal(cin)));
                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    private Callable<Boolean> registering(CyclicBarrier start, TakenCins asked, SealedNumber sealed) {
        NationalId card = cin;
        return () -> transactions.execute(status -> {
            // What this transaction has seen before is old by the time it asks.
            jdbc.sql("select count(*) from beneficiary").query(Long.class).single();
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            if (!asked.by(card).isEmpty()) return false;
            jdbc.sql("""
                            insert into beneficiary (id, name_ar, name_latin, sort_ar, sort_latin, cin_sealed, cin_index,
                              cin_masked, phone_masked, address, training, created_at, created_by, version)
                            values (?, '', 'X', '', 'x', ?, ?, '', '', '', '', now(), 'test', 0)""").params(NewId.next(), sealed.sealed(), sealed.index()).update();
            return true;
        });
    }

    @Test
    void anEditUnderWayDoesNotWriteTheOldSealBack() {
        UUID id = registeredThere();
        signIn.as(Role.ADMINISTRATOR);
        transactions.executeWithoutResult(status -> {
            var file = files.findById(id).orElseThrow();
            elsewhere(() -> keys.change(looked -> true));
            file.training = "الطبخ";
            files.saveAndFlush(file);
        });
        byte[] sealed = jdbc.sql("select phone_sealed from beneficiary where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        Vault now = Vaults.onlyNew();
        assertThat(now.sealedNow(sealed)).isTrue();
        signIn.as(Role.CASE_WORKER, centre);
        assertThat(people.detail(id).training()).isEqualTo("الطبخ");
    }

    private static void elsewhere(Runnable act) {
        try {
            Thread.ofPlatform()
                    .start(new DelegatingSecurityContextRunnable(act))
                    .join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
