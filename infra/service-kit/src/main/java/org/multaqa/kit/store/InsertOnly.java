package org.multaqa.kit.store;

import java.util.List;
import java.util.Optional;

/**
 * Documents that are written once and never change. Each is found by an id that names its
 * content (its hash is part of it), so that writing it again changes nothing, and one
 * that nobody refers to harms nobody.
 *
 * @param <T> what is kept, an immutable value
 */
public interface InsertOnly<T> {

	/**
	 * Keeps a value; where there is one under this id already, that one stays.
	 * @param id names the content
	 */
	void insert(String id, T value);

	Optional<T> find(String id);

	/**
	 * Those of several ids.
	 * @return in the order of the ids, without those that are not there
	 */
	List<T> findAll(List<String> ids);

}
