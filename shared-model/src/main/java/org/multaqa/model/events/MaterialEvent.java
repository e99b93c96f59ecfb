package org.multaqa.model.events;

import java.util.List;

import org.multaqa.model.EventType;
import org.multaqa.model.Kind;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MaterialId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

/**
 * What sessions tells of the materials of a session: what there is and who may read it.
 * What is in a file, what it is called on somebody's disk and who brought it stays with
 * the owner.
 */
public sealed interface MaterialEvent extends WorkshopEvent {

	SessionId session();

	@Override
	default String subject() {
		return "materials/" + session();
	}

	/** Who may read a material, once its session is released. */
	enum MaterialReaders {

		/** Everybody, also without signing in. */
		EVERYBODY,

		/** Whoever takes part in the meeting. */
		MEETING,

		/** Those with a part in the session, and organisers. */
		SESSION

	}

	/** What a material is. */
	sealed interface MaterialContent {

		/**
		 * Something that stands elsewhere.
		 *
		 * @param address an absolute address, https or http
		 */
		@Kind("link")
		record Link(String address) implements MaterialContent {

		}

		/**
		 * A file that the owner keeps.
		 *
		 * @param mediaType what it is, for instance {@code application/pdf}
		 * @param size in bytes
		 */
		@Kind("file")
		record File(String mediaType, int size) implements MaterialContent {

		}

	}

	/** It stands after all others from now on. */
	@EventType("org.multaqa.material.added.v1")
	record MaterialAdded(MeetingId meeting, SessionId session, MaterialId material, LocalizedText title,
			MaterialReaders readers, MaterialContent content) implements MaterialEvent {

	}

	/** It is called otherwise, is for others, or is another link. */
	@EventType("org.multaqa.material.revised.v1")
	record MaterialRevised(MeetingId meeting, SessionId session, MaterialId material, LocalizedText title,
			MaterialReaders readers, MaterialContent content) implements MaterialEvent {

	}

	/**
	 * Another file stands in the place of the one before it.
	 *
	 * @param content the later file
	 */
	@EventType("org.multaqa.material.file-replaced.v1")
	record MaterialFileReplaced(MeetingId meeting, SessionId session, MaterialId material,
			MaterialContent.File content) implements MaterialEvent {

	}

	/** It is there no more. */
	@EventType("org.multaqa.material.removed.v1")
	record MaterialRemoved(MeetingId meeting, SessionId session, MaterialId material) implements MaterialEvent {

	}

	/**
	 * They stand in another order.
	 *
	 * @param order all of them, the first one first
	 */
	@EventType("org.multaqa.material.reordered.v1")
	record MaterialsReordered(MeetingId meeting, SessionId session, List<MaterialId> order) implements MaterialEvent {

		public MaterialsReordered {
			order = List.copyOf(order);
		}

	}

}
