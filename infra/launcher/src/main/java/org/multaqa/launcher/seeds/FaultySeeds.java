package org.multaqa.launcher.seeds;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The seeds are not loaded, not even in part; the message lists every fault. */
public final class FaultySeeds extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<Fault> faults;

	FaultySeeds(Path folder, List<Fault> faults) {
		super(faults.stream()
			.map(Fault::toString)
			.collect(Collectors.joining("\n  ", "Nothing was loaded from " + Fault.visible(folder.toString()) + ":\n  ",
					"")));
		this.faults = List.copyOf(faults);
	}

	public List<Fault> faults() {
		return this.faults;
	}

}
