package org.multaqa.launcher.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.multaqa.model.ModelJson;

/** The table of what pages cost, with marks at those that miss a goal. */
final class PagesReport {

	private static final double HIGHEST_RATIO = 5;

	private static final double HIGHEST_P95 = 60;

	/** Of one reader alone, in milliseconds. */
	private static final double HIGHEST_ALONE = 100;

	private static final double HIGHEST_GROWTH = 1.25;

	private static final int LARGEST = 100_000;

	private final PrintStream out;

	private final long seed;

	private final List<SizeFigures> sizes = new ArrayList<>();

	PagesReport(PrintStream out, long seed) {
		this.out = out;
		this.seed = seed;
	}

	void begin(int events, long eventsPerSecond) {
		this.sizes.add(new SizeFigures(events, eventsPerSecond, List.of()));
		this.out.printf(Locale.ROOT, "%n%,d events (seed %d), read by the portal at %,d events/s%n", events, this.seed,
				eventsPerSecond);
		this.out.printf(Locale.ROOT, "  %-16s %9s %9s %9s %9s %9s %7s %7s %8s %7s%n", "page", "core ms", "alone ms",
				"p50 ms", "p95 ms", "file p95", "ratio", "growth", "html", "gzip");
	}

	void add(PageFigures figures) {
		var size = this.sizes.removeLast();
		var pages = new ArrayList<>(size.pages());
		pages.add(figures);
		this.sizes.add(new SizeFigures(size.events(), size.eventsPerSecond(), pages));
		double growth = growth(figures);
		this.out.printf(Locale.ROOT, "  %-16s %9.1f %9.1f %9.1f %9.1f %9.1f %7.1f %7.2f %8d %7d%s%n", figures.page(),
				figures.alone().processor(), figures.alone().waited().p50(), figures.served().p50(),
				figures.served().p95(), figures.file().p95(), figures.ratio(), growth, figures.html(),
				figures.compressed(), missed(figures, growth));
	}

	/**
	 * All of it.
	 * @return JSON
	 */
	String json() {
		return ModelJson.mapper()
			.writerWithDefaultPrettyPrinter()
			.writeValueAsString(new Written(this.seed, this.sizes));
	}

	private double growth(PageFigures figures) {
		return this.sizes.getFirst()
			.page(figures.page())
			.map((smallest) -> figures.served().p95() / smallest.served().p95())
			.orElse(1.0);
	}

	private static String missed(PageFigures figures, double growth) {
		var missed = new ArrayList<String>();
		if (figures.ratio() > HIGHEST_RATIO) {
			missed.add("> 5 x file");
		}
		if (figures.served().p95() > HIGHEST_P95) {
			missed.add("> 60 ms");
		}
		if (figures.alone().waited().p50() > HIGHEST_ALONE) {
			missed.add("> 100 ms alone");
		}
		if (growth > HIGHEST_GROWTH) {
			missed.add("grows");
		}
		if (figures.compressed() > LARGEST) {
			missed.add("> 100 KB");
		}
		return missed.isEmpty() ? "" : "  " + String.join(", ", missed);
	}

	/**
	 * What is written.
	 *
	 * @param seed of the generator
	 * @param sizes in the order in which they were measured
	 */
	record Written(long seed, List<SizeFigures> sizes) {

		Written {
			sizes = List.copyOf(sizes);
		}

	}

}
