package org.multaqa.launcher;

import java.io.PrintStream;
import java.nio.file.Path;

import org.multaqa.embedded.DataFolder;
import org.multaqa.launcher.seeds.Bookmark;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.SeedLoader;
import org.multaqa.launcher.seeds.SeedPlayer;

/**
 * The running platform as {@code ./multaqa up} shows it for the first time: eleven
 * o'clock on the second day in Doha.
 */
public final class DohaAtEleven implements Installation {

	private final DataFolder folder;

	private final LaptopPlatform platform;

	private DohaAtEleven(DataFolder folder, LaptopPlatform platform) {
		this.folder = folder;
		this.platform = platform;
	}

	/**
	 * Starts everything and plays the meeting so far.
	 * @param folder for the files, empty
	 * @return the running platform
	 */
	public static DohaAtEleven begin(Path folder) {
		var seeds = SeedLoader.load(Path.of("..", "..", "seeds", "doha-2025"));
		var clock = new DomainClock();
		var data = DataFolder.lock(folder);
		var platform = LaptopPlatform.start(data, Ports.free(), clock, seeds.founderAccount(),
				new Screen(new PrintStream(PrintStream.nullOutputStream()), false));
		var outside = platform.seenFromOutside();
		new SeedPlayer(seeds, new Gateway(outside.portal()), outside.tokens(), clock, Bookmark.inMemory(),
				(_, _, _) -> {
				})
			.playUntil(seeds.clock());
		return new DohaAtEleven(data, platform);
	}

	@Override
	public String address() {
		return this.platform.seenFromOutside().portal().toString();
	}

	@Override
	public void close() {
		this.platform.close();
		this.folder.close();
	}

}
