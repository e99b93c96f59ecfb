package org.multaqa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;

/**
 * A store that speaks MongoDB's wire protocol and keeps one file, for one laptop. It is
 * not MongoDB: README.md of this module lists what it cannot do. What it acknowledges
 * survives {@code kill -9}, because every reply waits until the change is in the file.
 */
public final class EmbeddedStore implements AutoCloseable {

	/**
	 * Clients whose requests are worked on at the same time; waiting for a commit blocks
	 * one.
	 */
	private static final int WORKERS = 32;

	private static final int CACHE_MEGABYTES = 32;

	/** Smaller pages make smaller commits; larger ones make faster scans. */
	private static final int PAGE_BYTES = 4096;

	private static final int COMPACTION_AT_START_MILLIS = 2000;

	private static final int COMPACTION_MILLIS = 50;

	private static final int COMPACTION_EVERY_SECONDS = 20;

	private final MVStore file;

	private final GroupCommit commits;

	private final StoreBackend backend;

	private final MongoServer server;

	private final ScheduledExecutorService housekeeping = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("store-housekeeping").factory());

	private long compactedAt;

	private EmbeddedStore(MVStore file, int port) {
		this.file = file;
		this.commits = new GroupCommit(file);
		this.backend = new StoreBackend(file, this.commits);
		this.server = new MongoServer(this.backend);
		this.server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1, WORKERS);
		this.housekeeping.scheduleWithFixedDelay(this::compact, COMPACTION_EVERY_SECONDS, COMPACTION_EVERY_SECONDS,
				TimeUnit.SECONDS);
	}

	/**
	 * Opens the file, creating it if need be, and serves it on the loopback address.
	 * @param port 0 for any free one
	 */
	public static EmbeddedStore start(Path file, int port) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot create the folder of " + file, ex);
		}
		MVStore store = new MVStore.Builder().fileName(file.toString())
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(CACHE_MEGABYTES)
			.pageSplitSize(PAGE_BYTES)
			.open();
		store.setRetentionTime(0);
		store.setVersionsToKeep(0);
		store.compactFile(COMPACTION_AT_START_MILLIS);
		return new EmbeddedStore(store, port);
	}

	/** Gives space back in short steps, and only if something was written meanwhile. */
	private void compact() {
		this.commits.whileQuiet(() -> {
			if (this.file.getCurrentVersion() != this.compactedAt) {
				this.file.compactFile(COMPACTION_MILLIS);
				this.compactedAt = this.file.getCurrentVersion();
			}
		});
	}

	public String connectionString() {
		return this.server.getConnectionString();
	}

	/**
	 * How many documents have been compared with a query since the start. If it rises by
	 * the size of a collection, a query found no index.
	 */
	public long documentsExamined() {
		return this.backend.examined();
	}

	@Override
	public void close() {
		this.housekeeping.shutdownNow();
		this.server.shutdownNow();
	}

}
