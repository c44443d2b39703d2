package dev.tc3.it.changes;

import com.sun.net.httpserver.HttpServer;
import dev.tc3.client.api.Structure;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.SpecDiff;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Callers of one edition of a client, which are held against later ones. Not thread-safe. */
final class Proof {

    private static final HttpServer SERVER = server();
    private static final String RUNTIME = Path.of(URI.create(Structure.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()))
            .toString();

    private final Edition before;
    private final MemoryCompiler compiler;
    private final Map<String, String> callers;
    private final Map<String, byte[]> callerClasses;
    private final Map<String, List<String>> was;

    /**
     * What became of the callers.
     *
     * @param changes what the comparison of the specs says
     * @param japicmp what japicmp finds incompatible
     * @param source what the compiler has to say of the callers' sources; empty if nothing
     * @param run what befell the callers' class files; empty if nothing did
     */
    record Finding(SpecChanges changes, String japicmp, String source, String run) {

        boolean breaksCallers() {
            return !source.isEmpty() || !run.isEmpty();
        }
    }

    Proof(Edition before, MemoryCompiler compiler) throws ReflectiveOperationException {
        this.before = before;
        this.compiler = compiler;
        this.callers = Callers.of(before);
        Map<String, String> sources = new TreeMap<>();
        callers.forEach((type, text) -> sources.put(Callers.nameOf(type), text));
        MemoryCompiler.Result result = compiler.compile(sources, before.classes());
        if (!result.messages().isEmpty()) {
            throw new AssertionError("callers do not compile against their own client:\n" + result.messages());
        }
        this.callerClasses = result.classes();
        this.was = run(before, callers.keySet(), Map.of());
        was.forEach((type, told) -> {
            if (told.get(0).startsWith("!")) {
                throw new AssertionError("a caller fails with its own client: " + type + " " + told);
            }
        });
    }

    Finding against(Edition after) {
        return against(after, SpecDiff.between(before.revision(), after.revision()));
    }

    /** Holds the callers against a client whose changes are known. */
    Finding against(Edition after, SpecChanges changes) {
        Set<String> changed = new TreeSet<>(before.changedIn(after));
        changed.addAll(after.changedIn(before));
        return new Finding(changes, japicmp(after, changed), source(after, changed), run(after, changes, changed));
    }

    private String source(Edition after, Set<String> changed) {
        Map<String, String> sources = new TreeMap<>();
        callers.forEach((type, text) -> {
            if (changed.contains(type)) {
                sources.put(Callers.nameOf(type), text);
            }
        });
        return compiler.check(sources, after.classes());
    }

    /** Runs callers of whatever changed, and of everything that may hold or send it. */
    private String run(Edition after, SpecChanges changes, Set<String> changed) {
        if (changed.isEmpty()) {
            return "";
        }
        Map<String, String> respelled = respelled(changes);
        boolean calls = changed.stream().anyMatch(type -> type.endsWith("Client") || type.contains("Request"));
        Set<String> concerned = new TreeSet<>(callers.keySet());
        concerned.removeIf(type -> type.endsWith("Client") && !calls);
        Map<String, List<String>> is = run(after, concerned, respelled);
        for (String type : concerned) {
            List<String> told = inLaterWords(Objects.requireNonNull(was.get(type)), changes);
            List<String> tells = inLaterWords(Objects.requireNonNull(is.get(type)), changes);
            if (!told.equals(tells)) {
                return type + ": " + difference(told, tells);
            }
        }
        return "";
    }

    private static String difference(List<String> told, List<String> tells) {
        for (int i = 0; i < Math.min(told.size(), tells.size()); i++) {
            if (!told.get(i).equals(tells.get(i))) {
                return told.get(i) + " became " + tells.get(i);
            }
        }
        return told.size() + " lines became " + tells.size();
    }

    private Map<String, List<String>> run(Edition client, Set<String> types, Map<String, String> respelled) {
        Map<String, byte[]> classes = new HashMap<>(client.classes());
        classes.putAll(callerClasses);
        MemoryLoader loader = new MemoryLoader(classes);
        Map<String, List<String>> samples = Samples.of(before.revision(), respelled);
        Map<String, List<String>> told = new TreeMap<>();
        for (String type : types) {
            Desk desk =
                    new Desk(samples, "http://127.0.0.1:" + SERVER.getAddress().getPort());
            List<String> seen = desk.seen();
            try {
                loader.loadClass(Callers.nameOf(type))
                        .getMethod("call", Desk.class)
                        .invoke(null, desk);
            } catch (InvocationTargetException e) {
                seen = List.of("! " + e.getCause());
            } catch (ReflectiveOperationException | LinkageError e) {
                seen = List.of("! " + e);
            }
            told.put(type, seen.isEmpty() ? List.of("nothing") : seen);
        }
        return told;
    }

    /** A spelling that the comparison reports, and whose Java name it says is the same, is no break. */
    private static List<String> inLaterWords(List<String> told, SpecChanges changes) {
        List<String> words = new ArrayList<>(told);
        for (Change change : changes.changes()) {
            if (isRecasing(change)) {
                String was = Objects.requireNonNull(change.was());
                String is = Objects.requireNonNull(change.is());
                words.replaceAll(line ->
                        line.replace('"' + was + '"', '"' + is + '"').replaceAll("^\\Q" + was + "\\E = ", is + " = "));
            }
        }
        words.replaceAll(Proof::inAnyOrder);
        return words;
    }

    /** Where a member stands in JSON depends on its spelling, and means nothing. */
    private static String inAnyOrder(String line) {
        return Arrays.stream(line.split("[,{}\\[\\]] *", -1))
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static boolean isRecasing(Change change) {
        return change.rule() == ChangeRule.MEMBER_RECASED
                || change.rule() == ChangeRule.ACTION_RECASED
                || change.rule() == ChangeRule.ERROR_RECASED;
    }

    private static Map<String, String> respelled(SpecChanges changes) {
        Map<String, String> respelled = new HashMap<>();
        for (Change change : changes.changes()) {
            if (change.rule() == ChangeRule.MEMBER_RECASED) {
                String owner = change.pointer().substring(0, change.pointer().lastIndexOf('/'));
                respelled.put(owner + "/" + change.was(), Objects.requireNonNull(change.is()));
            }
        }
        return respelled;
    }

    private String japicmp(Edition after, Set<String> changed) {
        if (changed.isEmpty()) {
            return "";
        }
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setClassPathMode(JarArchiveComparatorOptions.ClassPathMode.ONE_COMMON_CLASSPATH);
        options.getClassPathEntries().add(RUNTIME);
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<String> complaints = new ArrayList<>();
        for (JApiClass type :
                new JarArchiveComparator(options).compare(archive(before, changed), archive(after, changed))) {
            if (!type.isBinaryCompatible() || !type.isSourceCompatible()) {
                complaints.add(type.getFullyQualifiedName() + " " + type.getCompatibilityChanges());
            }
        }
        return String.join("; ", complaints);
    }

    private static JApiCmpArchive archive(Edition edition, Set<String> wanted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.setLevel(0);
            for (Map.Entry<String, byte[]> type : edition.classes().entrySet()) {
                if (wanted.contains(Edition.topLevel(type.getKey()))) {
                    jar.putNextEntry(new ZipEntry(type.getKey().replace('.', '/') + ".class"));
                    jar.write(type.getValue());
                    jar.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JApiCmpArchive(bytes.toByteArray(), "client.jar", "1");
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] answer = "{\"Response\":{\"RequestId\":\"r-1\"}}".getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
