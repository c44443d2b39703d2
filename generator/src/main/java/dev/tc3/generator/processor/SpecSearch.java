package dev.tc3.generator.processor;

import dev.tc3.spec.words.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** Looks for a spec in several places, of which the first that has it counts. */
final class SpecSearch {

    private static final Pattern STEP_OUT = Pattern.compile("(^|.*/)\\.{0,2}(/.*|$)");

    private final List<SpecPlace> places;

    SpecSearch(List<SpecPlace> places) {
        this.places = List.copyOf(places);
    }

    /** The places around an annotation: beside it, on the class path, where the option says, and in tc3. */
    static SpecSearch around(ClientAnnotation annotation, ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        String inPackage = annotation.annotatedPackage(environment.getElementUtils());
        List<SpecPlace> places = new ArrayList<>();
        AnnotatedSource.folder(annotation.element(), environment)
                .ifPresent(folder -> places.add(new FolderPlace("beside the source", folder)));
        places.add(new CompilerPlace("source path", filer, StandardLocation.SOURCE_PATH, inPackage));
        places.add(new CompilerPlace("class output", filer, StandardLocation.CLASS_OUTPUT, inPackage));
        places.add(new CompilerPlace("class output", filer, StandardLocation.CLASS_OUTPUT, ""));
        places.add(new CompilerPlace("class path", filer, StandardLocation.CLASS_PATH, inPackage));
        SpecPlace classPath = new CompilerPlace("class path", filer, StandardLocation.CLASS_PATH, "");
        places.add(classPath);
        places.addAll(SpecPath.of(environment.getOptions().get(SpecPath.OPTION)));
        // Last, so that no file of a user's is passed over because tc3 comes with one of that name.
        places.add(new BundledPlace(classPath));
        places.add(new BundledPlace(new ProcessorPlace()));
        return new SpecSearch(places);
    }

    /**
     * Finds and opens a document, which the caller closes.
     *
     * @param name its name in the annotation
     */
    FoundSpec find(String name) throws SpecNotFoundException {
        if (!isBelow(name)) {
            throw new SpecNotFoundException(Printable.quote(name)
                    + " is no relative path with forward slashes and without . or ..; write the name of the file,"
                    + " and put its folder into -A" + SpecPath.OPTION);
        }
        for (SpecPlace place : places) {
            Optional<FoundSpec> found = open(place, name);
            if (found.isPresent()) {
                return found.get();
            }
        }
        String tried = places.stream()
                .map(place -> "  " + Printable.escape(place.describe(name)))
                .distinct()
                .collect(Collectors.joining("\n"));
        throw new SpecNotFoundException("there is no " + Printable.quote(name) + " in any of these places:\n" + tried
                + "\nput it into one of them, or correct its name");
    }

    private static Optional<FoundSpec> open(SpecPlace place, String name) throws SpecNotFoundException {
        try {
            return place.open(name);
        } catch (IOException e) {
            throw new SpecNotFoundException(Printable.escape(place.describe(name))
                    + " cannot be read; check that it is a file and its permissions");
        }
    }

    /** Whether a name can only lead further down from wherever it is looked for. */
    private static boolean isBelow(String name) {
        return name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && !STEP_OUT.matcher(name).matches();
    }
}
