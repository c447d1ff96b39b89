package ma.idmaj.beneficiaries;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.util.Arrays;

@SpringBootTest(properties = "idmaj.database.shared=true")
@Import(SignIn.class)
@ActiveProfiles("demo")
class SearchBenchmark {
    @Autowired BeneficiaryService people;
    @Autowired JdbcTemplate jdbc;
    @Autowired SignIn signIn;

    @Test
    void try1() {
        long t = System.nanoTime();
        ManyPeople.fill(jdbc, 100_000, 1);
        System.out.println("filled in " + (System.nanoTime() - t) / 1_000_000 + " ms; tokens " + jdbc.queryForObject("select count(*) from name_token", Long.class));
        signIn.as(Role.ORGANISER);
        for (boolean latin : new boolean[] {false, true})
        for (String q : new String[] {"", "محم", "احم", "زكر", "باد", "moh", "ahm", "zak", "bad", "elb", "محمد باد", "moh bad", "fatima el", "zzz"}) {
            long[] ns = new long[31];
            int n = 0;
            for (int i = 0; i < ns.length; i++) {
                long s = System.nanoTime();
                n = people.search(new BeneficiaryFilter(q, null, null).in(PeopleOrder.byName(latin)), null, 50).rows().size();
                ns[i] = System.nanoTime() - s;
            }
            long[] cs = new long[31];
            CappedCount c = null;
            for (int i = 0; i < cs.length; i++) {
                long s = System.nanoTime();
                c = people.count(new BeneficiaryFilter(q, null, null));
                cs[i] = System.nanoTime() - s;
            }
            Arrays.sort(ns); Arrays.sort(cs);
            System.out.printf("%-12s %s rows %d median %.2f ms; count %s %.2f ms%n", q, latin, n, ns[15] / 1e6, c, cs[15] / 1e6);
        }
    }
}
