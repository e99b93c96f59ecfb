package org.multaqa.portal.pages.operations;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.rebuild.Progress;

/**
 * How the platform is.
 *
 * @param services the services
 * @param parked subjects that wait for somebody, of each service those parked longest
 * @param parkedInAll how many those are in all
 * @param journal the numbers of the journal
 * @param readModels the read models
 * @param mayAct whether the reader may resume
 * @param maySkip whether the reader may skip
 */
public record OperationsPage(List<ServiceLine> services, List<Parked> parked, long parkedInAll, Journal journal,
		ReadModelsInUse readModels, ActionState mayAct, ActionState maySkip) {

	public OperationsPage {
		services = List.copyOf(services);
		parked = List.copyOf(parked);
	}

	/**
	 * One service.
	 *
	 * @param up whether it answers
	 * @param pending events not yet acknowledged by the broker
	 * @param oldestAgeSeconds age of the oldest of these
	 * @param lag events that it has not read yet, or absent where not known
	 * @param isFull whether it parks no more, and reads nothing behind what it cannot
	 * apply
	 * @param deadLetters events put aside
	 * @param unknownTypes events skipped because their type is not known
	 */
	public record ServiceLine(String name, boolean up, long pending, long oldestAgeSeconds, @Nullable Long lag,
			boolean isFull, long deadLetters, long unknownTypes) {

	}

	/**
	 * A subject whose next event could not be applied; later ones queue behind it.
	 *
	 * @param service which service parked it
	 * @param id its id there
	 * @param subject the subject, for instance {@code output/o-17}
	 * @param event id of the event that failed, or absent where it has none
	 * @param eventType wire name of that event, or absent likewise
	 * @param since since when
	 * @param behind how many events queue behind it
	 * @param tries how often it was tried again in vain
	 * @param nextTrySeconds in how many seconds it is tried again by itself, or absent
	 * where that would be in vain
	 */
	public record Parked(String service, String id, String subject, @Nullable String event, @Nullable String eventType,
			String reason, Instant since, int behind, int tries, @Nullable Long nextTrySeconds) {

	}

	/**
	 * The journal.
	 *
	 * @param subjects how many subjects
	 * @param events how many events
	 * @param gaps how many numbers are missing; anything but 0 is an alarm
	 */
	public record Journal(long subjects, long events, long gaps) {

	}

	/**
	 * The read models.
	 *
	 * @param generation the generation in use
	 * @param rebuild the last rebuild, or absent if there was none
	 * @param mayRebuild whether they can be built anew now
	 */
	public record ReadModelsInUse(int generation, @Nullable Progress rebuild, ActionState mayRebuild) {

		/**
		 * As they are.
		 * @param generation the generation in use
		 * @param rebuild the last rebuild, or absent if there was none
		 * @return with a button, unless a rebuild is under way
		 */
		public static ReadModelsInUse of(int generation, @Nullable Progress rebuild) {
			boolean underWay = rebuild != null && rebuild.state() == Progress.State.BUILDING;
			return new ReadModelsInUse(generation, rebuild, underWay ? ActionState.hidden() : ActionState.yes());
		}

	}

}
