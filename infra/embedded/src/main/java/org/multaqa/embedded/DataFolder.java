package org.multaqa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the platform must remember, owned by one process at a
 * time. The operating system holds the lock and takes it back when the process ends,
 * however it ends; the file that stays behind after a kill means nothing. Nobody else of
 * this computer may look inside.
 */
public final class DataFolder implements AutoCloseable {

	private static final String LOCK_FILE = "in-use.lock";

	/**
	 * The locked byte lies far behind the text, because on Windows a locked region cannot
	 * be read, and the next process wants to read who holds it.
	 */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private final Path path;

	private final FileChannel lock;

	private DataFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	/**
	 * Writes a small file whole or not at all: whoever is killed meanwhile leaves the one
	 * that was there before.
	 * @param file which, in a folder that is there
	 * @param text what it shall hold
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path file, String text) throws IOException {
		Path beside = file.resolveSibling(file.getFileName() + ".new");
		Files.writeString(beside, text);
		onlyForOwner(beside, "rw-------");
		Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Takes the folder for this process, creating it if need be.
	 * @throws FolderInUse if it is taken
	 */
	public static DataFolder lock(Path folder) {
		Path file = folder.resolve(LOCK_FILE);
		try {
			Files.createDirectories(folder);
			onlyForOwner(folder, "rwx------");
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (!took(channel)) {
				channel.close();
				throw new FolderInUse(folder, holder(file));
			}
			channel.truncate(0);
			String pid = Long.toString(ProcessHandle.current().pid());
			channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
			return new DataFolder(folder, channel);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot use the data folder " + folder, ex);
		}
	}

	/** Where the file system knows owners. */
	private static void onlyForOwner(Path path, String permissions) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

	private static boolean took(FileChannel channel) throws IOException {
		try {
			@Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false; // held by this very JVM
		}
	}

	private static @Nullable Long holder(Path file) throws IOException {
		String pid = Files.readString(file, StandardCharsets.US_ASCII).trim();
		return pid.isEmpty() ? null : Long.valueOf(pid);
	}

	public Path resolve(String name) {
		return this.path.resolve(name);
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot give back the data folder " + this.path, ex);
		}
	}

}
