package ma.idmaj.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty parameter asks the database nothing: an answer «rolled back» to that question would be passed over. */
class EmptyParametersTest {

    @Test
    void theirTypeIsNotAskedOfTheDatabase() throws SQLException {
        List<String> asked = new ArrayList<>();
        var statement = answering(PreparedStatement.class, asked);
        StatementCreatorUtils.setParameterValue(statement, 1, SqlTypeValue.TYPE_UNKNOWN, null);
        assertThat(asked).contains("setNull").doesNotContain("getParameterMetaData");
    }

    private static <T> T answering(Class<T> type, List<String> asked) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> {
                    asked.add(method.getName());
                    return switch (method.getName()) {
                        case "getConnection" -> answering(Connection.class, asked);
                        case "getMetaData" -> answering(DatabaseMetaData.class, asked);
                        case "getDatabaseProductName", "getDriverName" -> "MariaDB";
                        default -> null;
                    };
                }));
    }
}
