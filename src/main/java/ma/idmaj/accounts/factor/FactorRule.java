package ma.idmaj.accounts.factor;

import ma.idmaj.accounts.Role;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who cannot do without a second factor. {@code idmaj.second-factor=false}, which production refuses, obliges no role. */
@Component
public class FactorRule {

    private static final Set<Role> OBLIGED = EnumSet.of(Role.ADMINISTRATOR, Role.SUPERVISOR, Role.APPROVER);

    private final boolean applied;

    FactorRule(@Value("${idmaj.second-factor}") boolean applied) {
        this.applied = applied;
    }

    public boolean obliges(Collection<Role> roles) {
        return applied && roles.stream().anyMatch(OBLIGED::contains);
    }
}
