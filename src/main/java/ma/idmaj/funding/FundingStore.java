package ma.idmaj.funding;

import ma.idmaj.funding.AgreementDetail.Act;
import ma.idmaj.funding.AgreementDetail.Kind;
import ma.idmaj.funding.AgreementDraft.Funder;
import ma.idmaj.funding.AgreementDraft.Partner;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What hangs on agreements and tranches: partners, funders and their parts, what was carried over, the history. */
@Component
class FundingStore {

    /** A funder's share of an agreement; {@code id} of the funder's record. */
    record FunderShare(UUID agreementId, UUID id, Funder terms) {}

    /** A funder's part of an approved tranche, or of what a tranche handed on. */
    record Part(UUID trancheId, UUID funderId, LocalizedText name, Money amount) {}

    record CarryOver(UUID id, UUID from, UUID to, Money amount) {}

    private final JdbcClient jdbc;

    FundingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void partners(UUID agreement, List<Partner> partners) {
        jdbc.sql("delete from agreement_partner where agreement_id = ?")
                .param(agreement)
                .update();
        for (int i = 0; i < partners.size(); i++) {
            Partner partner = partners.get(i);
            jdbc.sql(
                            "insert into agreement_partner (agreement_id, position, name_ar, name_fr, role) values (?, ?, ?, ?, ?)")
                    .params(
                            agreement,
                            i,
                            partner.name().ar(),
                            partner.name().fr(),
                            partner.role().name())
                    .update();
        }
    }

    List<Partner> partners(UUID agreement) {
        return jdbc.sql("select name_ar, name_fr, role from agreement_partner where agreement_id = ? order by position")
                .param(agreement)
                .query((row, n) -> new Partner(name(row), PartnerRole.valueOf(row.getString("role"))))
                .list();
    }

    void funders(UUID agreement, List<Funder> funders) {
        jdbc.sql("delete from agreement_funder where agreement_id = ?")
                .param(agreement)
                .update();
        var known = new HashSet<UUID>();
        for (int i = 0; i < funders.size(); i++) {
            Funder funder = funders.get(i);
            UUID id = known(funder.name()).orElseGet(() -> added(funder.name()));
            // One by the Arabic name, the other by the French one.
            if (!known.add(id))
                throw new Refusal("funding.funderTwice", funder.name().ar());
            jdbc.sql("""
                    insert into agreement_funder (agreement_id, funder_id, position, share, cap_centimes)
                    values (?, ?, ?, ?, ?)""")
                    .param(agreement)
                    .param(id)
                    .param(i)
                    .param(funder.share())
                    .param(funder.cap() == null ? null : funder.cap().centimes())
                    .update();
        }
    }

    /**
     * The funder known by either of these names.
     *
     * @throws Refusal when one name is one funder's and the other another's
     */
    Optional<UUID> known(LocalizedText name) {
        List<UUID> known = jdbc.sql("select id from funder where folded_ar = ? or folded_fr = ?")
                .params(SearchKey.of(name.ar()), SearchKey.of(name.fr()))
                .query(UUID.class)
                .list();
        if (known.size() > 1) throw new Refusal("funding.funderNameTaken", name);
        return known.stream().findFirst();
    }

    private UUID added(LocalizedText name) {
        UUID id = NewId.next();
        jdbc.sql("insert into funder (id, name_ar, name_fr, folded_ar, folded_fr) values (?, ?, ?, ?, ?)")
                .params(id, name.ar(), name.fr(), SearchKey.of(name.ar()), SearchKey.of(name.fr()))
                .update();
        return id;
    }

    /** Whether a tranche stands approved, or was, of an agreement that this funder pays. */
    boolean approvedOn(UUID funder) {
        return !jdbc.sql("""
                select 1 from agreement_funder f join tranche t on t.agreement_id = f.agreement_id
                where f.funder_id = ? and t.state <> 'PROPOSED' limit 1""").param(funder).query(Integer.class).list().isEmpty();
    }

    /** Mends how a funder's name is written, wherever it is named: it is one record. */
    void respell(UUID funder, LocalizedText name) {
        jdbc.sql("update funder set name_ar = ?, name_fr = ?, folded_ar = ?, folded_fr = ? where id = ?")
                .params(name.ar(), name.fr(), SearchKey.of(name.ar()), SearchKey.of(name.fr()), funder)
                .update();
    }

    List<LocalizedText> funderNames() {
        return jdbc.sql("select name_ar, name_fr from funder order by name_fr")
                .query((row, n) -> name(row))
                .list();
    }

    /** Of all agreements, in the order each names them. */
    List<FunderShare> funderShares() {
        return jdbc.sql("""
                select a.agreement_id, a.funder_id, f.name_ar, f.name_fr, a.share, a.cap_centimes
                from agreement_funder a join funder f on f.id = a.funder_id order by a.agreement_id, a.position""")
                .query((row, n) -> new FunderShare(
                        row.getObject("agreement_id", UUID.class),
                        row.getObject("funder_id", UUID.class),
                        new Funder(name(row), row.getInt("share"), money(row, "cap_centimes"))))
                .list();
    }

    void trancheParts(UUID tranche, List<FunderShare> funders, List<Money> parts) {
        jdbc.sql("delete from tranche_share where tranche_id = ?")
                .param(tranche)
                .update();
        for (int i = 0; i < funders.size(); i++)
            jdbc.sql("insert into tranche_share (tranche_id, funder_id, amount_centimes) values (?, ?, ?)")
                    .params(tranche, funders.get(i).id(), parts.get(i).centimes())
                    .update();
    }

    void forgetTrancheParts(UUID tranche) {
        trancheParts(tranche, List.of(), List.of());
    }

    List<Part> trancheParts() {
        return parts("""
                select s.tranche_id, s.funder_id, f.name_ar, f.name_fr, s.amount_centimes
                from tranche_share s join funder f on f.id = s.funder_id order by s.tranche_id, f.id""");
    }

    List<FunderShare> funderShares(UUID agreement) {
        return funderShares().stream()
                .filter(share -> share.agreementId().equals(agreement))
                .toList();
    }

    /** @param tranches of one agreement */
    Grants grants(UUID agreement, List<Tranche> tranches) {
        Set<UUID> ids = tranches.stream().map(tranche -> tranche.id).collect(Collectors.toSet());
        var written = byFunder(trancheParts());
        written.keySet().retainAll(ids);
        return new Grants(funderShares(agreement), written);
    }

    /** Amounts by funder, by tranche. */
    static Map<UUID, Map<UUID, Money>> byFunder(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        Part::trancheId, HashMap::new, Collectors.toMap(Part::funderId, Part::amount)));
    }

    /** By the tranche that handed on. */
    List<Part> carriedParts() {
        return parts("""
                select c.from_tranche_id tranche_id, s.funder_id, f.name_ar, f.name_fr, s.amount_centimes
                from carry_over_share s join carry_over c on c.id = s.carry_over_id join funder f on f.id = s.funder_id""");
    }

    private List<Part> parts(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> new Part(
                        row.getObject("tranche_id", UUID.class),
                        row.getObject("funder_id", UUID.class),
                        name(row),
                        new Money(row.getLong("amount_centimes"))))
                .list();
    }

    List<CarryOver> carryOvers() {
        return jdbc.sql("select id, from_tranche_id, to_tranche_id, amount_centimes from carry_over order by id")
                .query((row, n) -> new CarryOver(
                        row.getObject("id", UUID.class),
                        row.getObject("from_tranche_id", UUID.class),
                        row.getObject("to_tranche_id", UUID.class),
                        new Money(row.getLong("amount_centimes"))))
                .list();
    }

    /** @param parts by funder, none where the agreement names no funders */
    void carry(UUID from, UUID to, Money amount, List<Part> parts, String by, Instant now) {
        UUID id = NewId.next();
        jdbc.sql("""
                insert into carry_over (id, from_tranche_id, to_tranche_id, amount_centimes, carried_by, carried_at)
                values (?, ?, ?, ?, ?, ?)""").params(id, from, to, amount.centimes(), by, utc(now)).update();
        for (Part part : parts)
            jdbc.sql("insert into carry_over_share (carry_over_id, funder_id, amount_centimes) values (?, ?, ?)")
                    .params(id, part.funderId(), part.amount().centimes())
                    .update();
    }

    void tell(UUID agreement, @Nullable UUID tranche, Act act) {
        jdbc.sql("""
                insert into funding_act (id, agreement_id, tranche_id, act, before_centimes, amount_centimes, reason, done_by, done_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(NewId.next())
                .param(agreement)
                .param(tranche)
                .param(act.kind().name())
                .param(act.before() == null ? null : act.before().centimes())
                .param(act.amount() == null ? null : act.amount().centimes())
                .param(act.reason())
                .param(act.by())
                .param(utc(act.at()))
                .update();
    }

    /**
     * Whether this account ever said what is approved with the tranche: its envelope, or its agreement's terms. A name or
     * a date of the agreement is neither.
     */
    boolean prepared(UUID agreement, UUID tranche, String username) {
        return jdbc.sql("""
                select count(*) from funding_act where agreement_id = ? and done_by = ?
                  and (act in ('SIGNED', 'DESCRIBED') or tranche_id = ? and act in ('PROPOSED', 'CHANGED'))""")
                        .params(agreement, username, tranche)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The newest first. */
    List<Act> history(UUID agreement) {
        return jdbc.sql("""
                select h.act, coalesce(t.ordinal, 0) ordinal, h.before_centimes, h.amount_centimes, h.reason, h.done_by, h.done_at
                from funding_act h left join tranche t on t.id = h.tranche_id
                where h.agreement_id = ? order by h.done_at desc, h.id desc""")
                .param(agreement)
                .query((row, n) -> new Act(
                        Kind.valueOf(row.getString("act")),
                        row.getInt("ordinal"),
                        money(row, "before_centimes"),
                        money(row, "amount_centimes"),
                        row.getString("reason"),
                        row.getString("done_by"),
                        row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private static LocalizedText name(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("name_ar"), row.getString("name_fr"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        Long centimes = row.getObject(column, Long.class);
        return centimes == null ? null : new Money(centimes);
    }

    private static Object utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
