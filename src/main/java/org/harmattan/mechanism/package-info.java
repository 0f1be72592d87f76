/**
 * The model's rules as pure functions, one class per mechanism.
 *
 * <p>A kernel takes primitives, arrays or small records and returns a value; it knows no simulation
 * engine and holds no state. Randomness comes in as a {@link org.harmattan.mechanism.Randomness}.
 * Shares and probabilities are in [0, 1], distances in kilometres along the road, rates per month
 * (30.44 days) unless the name says otherwise. Sources marked "abstract" are known from their
 * abstracts: the form written here is this model's, not a quotation.
 */
package org.harmattan.mechanism;
