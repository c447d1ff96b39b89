package ma.idmaj.accounts;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    List<Account> findAllByOrderByUsername();

    List<Account> findByUsernameInAndValidOnNotNullOrderByUsername(Collection<String> usernames);

    boolean existsByDemoTrue();
}
