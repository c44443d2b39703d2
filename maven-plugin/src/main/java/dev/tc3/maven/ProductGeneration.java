package dev.tc3.maven;

import dev.tc3.generator.GeneratedClient;
import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.ResourceFile;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.maven.ProductResult.Outcome;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import java.io.IOException;
import java.util.List;

/**
 * Generates products, each in full or not at all. Thread-safe: products may be generated side by side. Nothing of one is
 * kept but its result.
 */
final class ProductGeneration {

    private final GenerationOrder order;
    private final ClientUpdate folders;

    /**
     * @param order what is asked for
     * @param folders takes the clients
     */
    ProductGeneration(GenerationOrder order, ClientUpdate folders) {
        this.order = order;
        this.folders = folders;
    }

    ProductResult run(ProductInput input) {
        try {
            KeptClient kept = keep(input);
            return kept.isComplete() && order.why().isEmpty()
                    ? ProductResult.of(input, Outcome.UP_TO_DATE, kept.sources().orElseThrow(), SpecFacts.NONE)
                    : run(input, input.read(), kept);
        } catch (SpecException e) {
            List<ProductProblem> problems =
                    e.problems().stream().map(ProductProblem::of).toList();
            return ProductResult.failed(input, problems, SpecFacts.NONE);
        } catch (IOException e) {
            return ProductResult.failed(input, List.of(ProductProblem.of(e)), SpecFacts.NONE);
        }
    }

    private ProductResult run(ProductInput input, SpecDocument document, KeptClient kept) {
        ApiSpec spec = document.spec();
        SpecFacts facts = new SpecFacts(
                spec.actions().keySet(),
                spec.types().keySet(),
                order.why().isEmpty() ? List.of() : Generator.why(spec, order.options(), order.why()),
                Generator.unobserved(spec, order.options()));
        if (kept.isComplete()) {
            return ProductResult.of(input, Outcome.UP_TO_DATE, kept.sources().orElseThrow(), facts);
        }
        if (!input.label().equals(spec.service() + " " + spec.version())) {
            SpecProblem problem = document.problemAt(
                    "", "the service and the version are not where they are looked for", "write them once, at the top");
            return ProductResult.failed(input, List.of(ProductProblem.of(problem)), facts);
        }
        try {
            return ProductResult.of(input, Outcome.GENERATED, write(input, spec, kept), facts);
        } catch (GeneratorException e) {
            return ProductResult.failed(input, describe(e.problems(), document), facts);
        } catch (IOException e) {
            return ProductResult.failed(input, List.of(ProductProblem.of(e)), facts);
        }
    }

    private KeptClient keep(ProductInput input) throws IOException {
        if (!input.spec().isIdentified() || order.anew()) {
            return KeptClient.NONE;
        }
        String digest = order.digest(input);
        return new KeptClient(
                folders.keepSources(input.label(), digest).map(ProductFigures::parse),
                folders.keepResources(input.label(), digest));
    }

    /** Writes what is not there. */
    private ProductFigures write(ProductInput input, ApiSpec spec, KeptClient kept)
            throws GeneratorException, IOException {
        GeneratedClient client = Generator.generateOneOfMany(spec, order.options());
        ProductFigures figures = ProductFigures.of(
                client, new IdleActions(order.options()).among(spec.actions().keySet()));
        if (kept.sources().isEmpty()) {
            folders.addSources(input.label(), order.digest(input), figures.note(), client.sources());
        }
        if (!kept.resources()) {
            folders.addResources(input.label(), order.digest(input), carried(client));
        }
        return figures;
    }

    private static List<ResourceFile> carried(GeneratedClient client) {
        return client.carriedSpec() == null ? List.of() : List.of(client.carriedSpec());
    }

    /** The problems, each with the line and column of the document that it is in, if it is in one. */
    private static List<ProductProblem> describe(List<GeneratorProblem> problems, SpecDocument document) {
        return problems.stream()
                .map(problem -> problem instanceof GeneratorProblem.InSpec inSpec
                        ? ProductProblem.of(document.problemAt(inSpec.pointer(), inSpec.message(), inSpec.remedy()))
                        : ProductProblem.nowhere(problem.toString()))
                .toList();
    }
}
