package org.multaqa.kit.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that are written once and never change: who comes first with an id keeps it.
 * Where the id names the content (its hash is part of it), writing it again changes
 * nothing, and one that nobody refers to harms nobody.
 *
 * @param <T> what is kept, an immutable value
 */
public interface InsertOnly<T> {

	/**
	 * Keeps a value; where there is one under this id already, that one stays.
	 */
	void insert(String id, T value);

	/**
	 * Keeps several values in one request, however many they are; where there is one
	 * under an id already, that one stays and the others are kept.
	 * @param values by their ids
	 */
	void insertAll(Map<String, T> values);

	Optional<T> find(String id);

	/**
	 * Those of several ids.
	 * @return in the order of the ids, without those that are not there
	 */
	List<T> findAll(List<String> ids);

}
