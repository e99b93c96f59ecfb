package org.multaqa.sessions.material.application;

import java.time.Duration;

import org.multaqa.kit.background.BackgroundLoop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the files that no material has any more: as the service starts, and every hour.
 */
public final class FileSweep extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);

	private static final Duration PAUSE = Duration.ofHours(1);

	private final MaterialService materials;

	public FileSweep(MaterialService materials) {
		super("material-files", Duration.ofSeconds(3));
		this.materials = materials;
	}

	@Override
	protected void round() throws InterruptedException {
		sweep();
		Thread.sleep(PAUSE);
	}

	private void sweep() {
		try {
			this.materials.sweep();
		}
		catch (RuntimeException ex) {
			LOG.warn("Files that were left behind stay for another hour: {}", ex.toString());
		}
	}

}
