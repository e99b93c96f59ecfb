package org.multaqa.kit.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;

/** What may fail of many writes in one request. */
final class BulkErrors {

	private BulkErrors() {
	}

	/** Insists that nothing failed but what is there already under its id. */
	static void insistOnDuplicatesOnly(MongoBulkWriteException failed) {
		boolean duplicatesOnly = failed.getWriteConcernError() == null && failed.getWriteErrors()
			.stream()
			.allMatch((error) -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
		if (!duplicatesOnly) {
			throw failed;
		}
	}

}
