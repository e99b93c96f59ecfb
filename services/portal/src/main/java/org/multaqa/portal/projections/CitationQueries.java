package org.multaqa.portal.projections;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.OutputId;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.recommendations.api.RecommendationReaders;

/**
 * Which recommendations cite outputs of a meeting, each question asked once for a page.
 * One that was taken back cites nothing any more, but what it made public stays so.
 */
public final class CitationQueries {

	/** How many are looked at together. */
	private static final int TOGETHER = 200;

	private static final List<String> EVERYBODY = List.of(RecommendationReaders.EVERYBODY);

	private final Snapshot snapshot;

	private final Map<ListQuery, Slice<Recommendation>> read = new HashMap<>();

	private final LookupCache<OutputId, Map.Entry<OutputId, Boolean>> cited = new LookupCache<>(this::cited,
			Map.Entry::getKey);

	CitationQueries(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	void forget() {
		this.read.clear();
		this.cited.forget();
	}

	/**
	 * Recommendations that cite any of some outputs, the latest change first, at most
	 * {@value #TOGETHER}; they are known from then on.
	 * @param readers whose lists to look in
	 */
	public Slice<Recommendation> any(Collection<OutputId> outputs, List<String> readers) {
		if (outputs.isEmpty()) {
			return new Slice<>(List.of(), null, null);
		}
		var query = citing(Set.copyOf(outputs), readers, false);
		@Nullable Slice<Recommendation> known = this.read.get(query);
		if (known == null) {
			known = this.snapshot.recommendations(query);
			this.read.put(query, known);
		}
		return known;
	}

	/**
	 * One page of the recommendations that cite an output, the latest change first.
	 * @param readers whose lists to look in
	 * @param atMost how many are on a page
	 * @param from where it begins, or absent for the first
	 */
	public Slice<Recommendation> page(OutputId output, List<String> readers, int atMost, @Nullable Cursor from) {
		return this.snapshot.recommendations(citing(Set.of(output), readers, false).limit(atMost).from(from));
	}

	/**
	 * How many recommendations cite each of some outputs. One is counted by index, and so
	 * are all where those looked at together are not all.
	 * @param readers whose lists to look in
	 */
	public Map<OutputId, Integer> count(Collection<OutputId> outputs, List<String> readers) {
		var ids = Set.copyOf(outputs);
		if (ids.size() > 1) {
			var citing = any(ids, readers);
			if (citing.next() == null) {
				return counts(ids, (id) -> citing.items().stream().filter((each) -> each.cites(id)).count());
			}
		}
		return counts(ids, (id) -> this.snapshot.readModels()
			.countRecommendations(Map.of("cites", id, "readers", readers, "withdrawn", false)));
	}

	private static Map<OutputId, Integer> counts(Set<OutputId> ids, ToLongFunction<OutputId> count) {
		return ids.stream()
			.collect(Collectors.toUnmodifiableMap(Function.identity(), (id) -> (int) count.applyAsLong(id)));
	}

	/**
	 * Whether a recommendation that all offices read cites an output, or did when it was
	 * taken back. When it is first asked of one, it is looked up for all outputs that are
	 * known.
	 */
	public boolean isInPublic(OutputId output) {
		this.cited.need(Stream.concat(Stream.of(output), this.snapshot.knownOutputs()).toList());
		return this.cited.find(output).filter(Map.Entry::getValue).isPresent();
	}

	private Collection<Map.Entry<OutputId, Boolean>> cited(Collection<OutputId> ids) {
		if (ids.size() == 1) {
			return ids.stream().map((id) -> Map.entry(id, isCounted(id))).toList();
		}
		var slices = List.of(any(ids, EVERYBODY),
				this.snapshot.recommendations(citing(Set.copyOf(ids), EVERYBODY, true)));
		boolean isAll = slices.stream().allMatch((slice) -> slice.next() == null);
		return ids.stream()
			.map((id) -> Map.entry(id,
					slices.stream().flatMap((slice) -> slice.items().stream()).anyMatch((each) -> each.cites(id))
							|| (!isAll && isCounted(id))))
			.toList();
	}

	private boolean isCounted(OutputId output) {
		return this.snapshot.readModels().countRecommendations(Map.of("cites", output, "readers", EVERYBODY)) > 0;
	}

	private static ListQuery citing(Set<OutputId> outputs, List<String> readers, boolean withdrawn) {
		return ListQuery.by("changed")
			.where("cites", outputs)
			.where("readers", readers)
			.where("withdrawn", withdrawn)
			.descend()
			.limit(TOGETHER);
	}

}
