package ma.idmaj.beneficiaries;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.NationalId;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Reads, writes and deletes the rows of many files together. */
@Component
class BatchFiles {

    private final BeneficiaryRepository beneficiaries;
    private final EntityManager entities;
    private final NameTokens tokens;
    private final SealedNumbers numbers;
    private final TakenCins taken;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    BatchFiles(
            BeneficiaryRepository beneficiaries,
            EntityManager entities,
            NameTokens tokens,
            SealedNumbers numbers,
            TakenCins taken,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock) {
        this.beneficiaries = beneficiaries;
        this.entities = entities;
        this.tokens = tokens;
        this.numbers = numbers;
        this.taken = taken;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    private record Known(long fileNumber, @Nullable UUID centreId) {}

    /** @param scope the centre whose files the reader sees; null for all */
    Map<Integer, FileMatch> withCin(Map<Integer, BeneficiaryDraft> people, @Nullable UUID scope) {
        var rows = new LinkedHashMap<String, Integer>();
        var indexes = new ArrayList<byte[]>();
        people.forEach((row, draft) -> {
            if (draft.cin() == null) return;
            // Twice in the file is told by the file's own check.
            for (byte[] index : numbers.indexes(draft.cin()))
                if (rows.putIfAbsent(HexFormat.of().formatHex(index), row) == null) indexes.add(index);
        });
        var matches = new HashMap<Integer, FileMatch>();
        known(indexes).forEach((index, known) -> {
            boolean here = scope == null || Objects.equals(scope, known.centreId());
            matches.put(
                    rows.get(index),
                    here
                            ? new FileMatch(true, List.of(known.fileNumber()), List.of())
                            : new FileMatch(true, List.of(), Arrays.asList(known.centreId())));
        });
        return matches;
    }

    /** A file merged away answers with the one that stands for it. */
    private Map<String, Known> known(List<byte[]> indexes) {
        var known = new HashMap<String, Known>();
        if (indexes.isEmpty()) return known;
        jdbc.sql("""
                        select w.cin_index, b.file_number, b.centre_id from beneficiary w
                        join beneficiary b on b.id = coalesce(w.merged_into, w.id)
                        where w.cin_index in (:indexes)""").param("indexes", indexes).query(row -> {
            known.put(
                    HexFormat.of().formatHex(row.getBytes("cin_index")),
                    new Known(row.getLong("file_number"), row.getObject("centre_id", UUID.class)));
        });
        return known;
    }

    List<UUID> write(
            List<BeneficiaryDraft> drafts, Function<BeneficiaryDraft, @Nullable UUID> centre, String sourceDigest) {
        var cins = new ArrayList<NationalId>();
        var files = new ArrayList<Beneficiary>();
        for (BeneficiaryDraft draft : drafts) {
            var file = new Beneficiary(FileIds.next(), draft, centre.apply(draft), clock.instant(), user.username());
            file.cameFrom(sourceDigest);
            if (draft.phone() != null) file.reachBy(numbers.seal(draft.phone()));
            if (draft.cin() != null) {
                cins.add(draft.cin());
                file.identify(numbers.seal(draft.cin()));
            }
            files.add(file);
        }
        if (!taken.by(cins).isEmpty()) throw new AlreadyRegistered();
        try {
            beneficiaries.saveAllAndFlush(files);
        } catch (DuplicateKeyException sameCinAtTheSameMoment) {
            throw new AlreadyRegistered();
        }
        // Ten thousand files remembered would make each further one slower to write.
        files.forEach(entities::detach);
        tokens.keepNew(files);
        return files.stream().map(file -> file.id).toList();
    }

    /** Always in the order of the ids, as merges do. @return those that there are */
    List<UUID> lock(Collection<UUID> ids) {
        return jdbc.sql("select id from beneficiary where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(UUID.class)
                .list();
    }

    /** Those of the files that are not of this centre. */
    List<UUID> elsewhere(Collection<UUID> ids, UUID centre) {
        return jdbc.sql("select id from beneficiary where id in (:ids) and (centre_id is null or centre_id <> :centre)")
                .param("ids", ids)
                .param("centre", centre)
                .query(UUID.class)
                .list();
    }

    void remove(Collection<UUID> ids) {
        for (String sql : List.of(
                "delete from name_token where beneficiary_id in (:ids)", "delete from beneficiary where id in (:ids)"))
            jdbc.sql(sql).param("ids", ids).update();
    }
}
