package org.multaqa.portal.projections;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.Slice;

/** Stores in memory that count what is read of them. */
public final class CountingStores implements ProjectionStores {

	private final AtomicLong read = new AtomicLong();

	private final AtomicLong asked = new AtomicLong();

	@Override
	@SuppressWarnings("unchecked")
	public <T> Replicas<T> of(String collection, Class<T> type, Listing<T> listing) {
		var kept = new MemoryReplicas<>(listing);
		return (Replicas<T>) Proxy.newProxyInstance(CountingStores.class.getClassLoader(),
				new Class<?>[] { Replicas.class },
				(_, method, arguments) -> counted(call(kept, method, counting(arguments))));
	}

	/**
	 * What a piece of work reads.
	 * @param work what to do
	 * @return how many documents; a count costs as much as one of them
	 */
	public long during(Runnable work) {
		long before = this.read.get();
		work.run();
		return this.read.get() - before;
	}

	/** How often a piece of work asks the store. */
	public long questions(Runnable work) {
		long before = this.asked.get();
		work.run();
		return this.asked.get() - before;
	}

	/** What is handed over one after the other is counted one after the other. */
	private @Nullable Object[] counting(@Nullable Object[] arguments) {
		return Arrays.stream(arguments)
			.map((argument) -> (argument instanceof Consumer<?> action) ? counting(action) : argument)
			.toArray();
	}

	private <T> Consumer<T> counting(Consumer<T> action) {
		return (document) -> {
			this.read.incrementAndGet();
			action.accept(document);
		};
	}

	private static @Nullable Object call(Object kept, Method method, @Nullable Object[] arguments) throws Throwable {
		try {
			return method.invoke(kept, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private @Nullable Object counted(@Nullable Object answer) {
		this.asked.incrementAndGet();
		this.read.addAndGet(switch (answer) {
			case Slice<?> slice -> slice.items().size();
			case Collection<?> documents -> documents.size();
			case null -> 0;
			default -> 1;
		});
		return answer;
	}

}
