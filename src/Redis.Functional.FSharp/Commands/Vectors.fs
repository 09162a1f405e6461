// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of vector sets.
[<AutoOpen>]
module VectorCommands =
    type Cmd with

        /// <summary>Adds an element with a vector to a vector set, or replaces its vector.</summary>
        /// <returns>True if the element was added; false if its vector was replaced.</returns>
        /// <remarks>
        /// <para>Creates the vector set if needed; the first element determines its dimensions and quantization.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the dimensions or the quantization
        /// differ from those of the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vadd/">VADD</see>
        /// </para>
        /// </remarks>
        static member vAdd
            (key: RedisKey, element: RedisValue, vector: VectorValue, ?options: VectorAddOptions)
            : Command<bool> =
            Commands.VAdd(key, element, vector, Option.toObj options)

        /// <summary>Adds an element with a vector to a vector set, or replaces its vector.</summary>
        /// <returns>True if the element was added; false if its vector was replaced.</returns>
        /// <remarks>
        /// <para>Creates the vector set if needed; the first element determines its dimensions and quantization.</para>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the dimensions or the quantization
        /// differ from those of the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vadd/">VADD</see>
        /// </para>
        /// </remarks>
        static member inline vAdd
            (key: ^Key, element: ^Element, vector: VectorValue, ?options: VectorAddOptions)
            : Command<bool> =
            Cmd.vAdd(Given.key key, Given.value element, vector, ?options = options)

        /// <summary>Removes an element from a vector set.</summary>
        /// <returns>True if the element was removed; false if it did not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vrem/">VREM</see>
        /// </para>
        /// </remarks>
        static member vRem(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VRem(key, element)

        /// <summary>Removes an element from a vector set.</summary>
        /// <returns>True if the element was removed; false if it did not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vrem/">VREM</see>
        /// </para>
        /// </remarks>
        static member inline vRem(key: ^Key, element: ^Element) : Command<bool> =
            Cmd.vRem(Given.key key, Given.value element)

        /// <summary>Sets the attributes of an element of a vector set.</summary>
        /// <param name="attributes">JSON. An empty string removes the attributes.</param>
        /// <returns>True if the attributes were set; false if the element does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vsetattr/">VSETATTR</see>
        /// </para>
        /// </remarks>
        static member vSetAttr(key: RedisKey, element: RedisValue, attributes: string) : Command<bool> =
            Commands.VSetAttr(key, element, attributes)

        /// <summary>Sets the attributes of an element of a vector set.</summary>
        /// <param name="attributes">JSON. An empty string removes the attributes.</param>
        /// <returns>True if the attributes were set; false if the element does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vsetattr/">VSETATTR</see>
        /// </para>
        /// </remarks>
        static member inline vSetAttr(key: ^Key, element: ^Element, attributes: string) : Command<bool> =
            Cmd.vSetAttr(Given.key key, Given.value element, attributes)

        /// <summary>Finds the elements of a vector set that are most similar to an element or a vector.</summary>
        /// <returns>The elements, the most similar first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector
        /// has other dimensions than the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vSim
            (key: RedisKey, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<RedisValue list> =
            Shape.list (Commands.VSim(key, query, Option.toObj options))

        /// <summary>Finds the elements of a vector set that are most similar to an element or a vector.</summary>
        /// <returns>The elements, the most similar first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector
        /// has other dimensions than the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        static member inline vSim
            (key: ^Key, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<RedisValue list> =
            Cmd.vSim(Given.key key, query, ?options = options)

        /// <summary>
        /// Finds the elements of a vector set that are most similar to an element or a vector, with their similarity.
        /// </summary>
        /// <returns>
        /// The elements and scores, 1 for the same direction and 0 for the opposite, the most similar first; empty if
        /// the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector
        /// has other dimensions than the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vSimWithScores
            (key: RedisKey, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.VSimWithScores(key, query, Option.toObj options))

        /// <summary>
        /// Finds the elements of a vector set that are most similar to an element or a vector, with their similarity.
        /// </summary>
        /// <returns>
        /// The elements and scores, 1 for the same direction and 0 for the opposite, the most similar first; empty if
        /// the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector
        /// has other dimensions than the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        static member inline vSimWithScores
            (key: ^Key, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<(RedisValue * float) list> =
            Cmd.vSimWithScores(Given.key key, query, ?options = options)

        /// <summary>
        /// Finds the elements of a vector set that are most similar to an element or a vector, with similarity and
        /// attributes.
        /// </summary>
        /// <returns>The elements, the most similar first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector
        /// has other dimensions than the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vSimWithAttributes
            (key: RedisKey, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<VectorMatch list> =
            Shape.list (Commands.VSimWithAttributes(key, query, Option.toObj options))

        /// <summary>
        /// Finds the elements of a vector set that are most similar to an element or a vector, with similarity and
        /// attributes.
        /// </summary>
        /// <returns>The elements, the most similar first; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the element does not exist or the vector
        /// has other dimensions than the set.
        /// </para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        static member inline vSimWithAttributes
            (key: ^Key, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<VectorMatch list> =
            Cmd.vSimWithAttributes(Given.key key, query, ?options = options)

        /// <summary>Gets the number of elements of a vector set.</summary>
        /// <returns>The number of elements, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vcard/">VCARD</see></para>
        /// </remarks>
        static member vCard(key: RedisKey) : Command<int64> = Commands.VCard(key)

        /// <summary>Gets the number of elements of a vector set.</summary>
        /// <returns>The number of elements, or 0 if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vcard/">VCARD</see></para>
        /// </remarks>
        static member inline vCard(key: ^Key) : Command<int64> = Cmd.vCard (Given.key key)

        /// <summary>Gets the number of dimensions of a vector set.</summary>
        /// <returns>The number of dimensions, after reduction.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key does not exist.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vdim/">VDIM</see></para>
        /// </remarks>
        static member vDim(key: RedisKey) : Command<int64> = Commands.VDim(key)

        /// <summary>Gets the number of dimensions of a vector set.</summary>
        /// <returns>The number of dimensions, after reduction.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the key does not exist.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vdim/">VDIM</see></para>
        /// </remarks>
        static member inline vDim(key: ^Key) : Command<int64> = Cmd.vDim (Given.key key)

        /// <summary>Determines whether a vector set contains an element.</summary>
        /// <returns>True if the set contains the element; false if not, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.2 (also 8.0.6) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/vismember/">VISMEMBER</see>
        /// </para>
        /// </remarks>
        static member vIsMember(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VIsMember(key, element)

        /// <summary>Determines whether a vector set contains an element.</summary>
        /// <returns>True if the set contains the element; false if not, or if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.2 (also 8.0.6) · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/vismember/">VISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline vIsMember(key: ^Key, element: ^Element) : Command<bool> =
            Cmd.vIsMember(Given.key key, Given.value element)

        /// <summary>Gets the vector of an element of a vector set.</summary>
        /// <returns>
        /// The components, in the precision of the quantization, or None if the element does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vEmb(key: RedisKey, element: RedisValue) : Command<float list option> =
            Shape.optionalList (Commands.VEmb(key, element))

        /// <summary>Gets the vector of an element of a vector set.</summary>
        /// <returns>
        /// The components, in the precision of the quantization, or None if the element does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        static member inline vEmb(key: ^Key, element: ^Element) : Command<float list option> =
            Cmd.vEmb(Given.key key, Given.value element)

        /// <summary>Gets the vector of an element of a vector set, in the internal form of the server.</summary>
        /// <returns>The vector, or None if the element does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vEmbRaw(key: RedisKey, element: RedisValue) : Command<RawVector option> =
            Shape.option (Commands.VEmbRaw(key, element))

        /// <summary>Gets the vector of an element of a vector set, in the internal form of the server.</summary>
        /// <returns>The vector, or None if the element does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        static member inline vEmbRaw(key: ^Key, element: ^Element) : Command<RawVector option> =
            Cmd.vEmbRaw(Given.key key, Given.value element)

        /// <summary>Gets the attributes of an element of a vector set.</summary>
        /// <returns>The attributes, in JSON, or None if the element has none or does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vgetattr/">VGETATTR</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vGetAttr(key: RedisKey, element: RedisValue) : Command<string option> =
            Shape.option (Commands.VGetAttr(key, element))

        /// <summary>Gets the attributes of an element of a vector set.</summary>
        /// <returns>The attributes, in JSON, or None if the element has none or does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vgetattr/">VGETATTR</see>
        /// </para>
        /// </remarks>
        static member inline vGetAttr(key: ^Key, element: ^Element) : Command<string option> =
            Cmd.vGetAttr(Given.key key, Given.value element)

        /// <summary>Gets general information about a vector set.</summary>
        /// <returns>The information, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vinfo/">VINFO</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vInfo(key: RedisKey) : Command<VectorSetInfo option> = Shape.option (Commands.VInfo(key))

        /// <summary>Gets general information about a vector set.</summary>
        /// <returns>The information, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vinfo/">VINFO</see></para>
        /// </remarks>
        static member inline vInfo(key: ^Key) : Command<VectorSetInfo option> = Cmd.vInfo (Given.key key)

        /// <summary>Gets the neighbors of an element in the graph of a vector set.</summary>
        /// <returns>
        /// The neighbors, layer by layer, the highest layer first, or None if the element does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbors) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vLinks(key: RedisKey, element: RedisValue) : Command<RedisValue list list option> =
            Shape.optionalLists (Commands.VLinks(key, element))

        /// <summary>Gets the neighbors of an element in the graph of a vector set.</summary>
        /// <returns>
        /// The neighbors, layer by layer, the highest layer first, or None if the element does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbors) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        static member inline vLinks(key: ^Key, element: ^Element) : Command<RedisValue list list option> =
            Cmd.vLinks(Given.key key, Given.value element)

        /// <summary>Gets the neighbors of an element in the graph of a vector set, with their similarity.</summary>
        /// <returns>
        /// The neighbors and scores, layer by layer, the highest layer first, or None if the element does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbors) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vLinksWithScores
            (key: RedisKey, element: RedisValue)
            : Command<(RedisValue * float) list list option> =
            Shape.optionalPairLists (Commands.VLinksWithScores(key, element))

        /// <summary>Gets the neighbors of an element in the graph of a vector set, with their similarity.</summary>
        /// <returns>
        /// The neighbors and scores, layer by layer, the highest layer first, or None if the element does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbors) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        static member inline vLinksWithScores
            (key: ^Key, element: ^Element)
            : Command<(RedisValue * float) list list option> =
            Cmd.vLinksWithScores(Given.key key, Given.value element)

        /// <summary>Gets a random element of a vector set.</summary>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.VRandMember(key))

        /// <summary>Gets a random element of a vector set.</summary>
        /// <returns>The element, or None if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline vRandMember(key: ^Key) : Command<RedisValue option> = Cmd.vRandMember (Given.key key)

        /// <summary>Gets several random elements of a vector set.</summary>
        /// <param name="count">
        /// Maximum number of different elements. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The elements; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.VRandMember(key, count))

        /// <summary>Gets several random elements of a vector set.</summary>
        /// <param name="count">
        /// Maximum number of different elements. Negative: exactly this many, with possible repetitions.
        /// </param>
        /// <returns>The elements; empty if the key does not exist.</returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline vRandMember(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.vRandMember(Given.key key, Given.int64 count)

        /// <summary>Gets the elements of a vector set between two bounds, in the order of their bytes.</summary>
        /// <returns>
        /// The elements, at most <c>count</c>, or all if it is negative; empty if the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// To read a large set in parts, start the next range with <c>LexBound.Exclusive</c> of the last element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.4 · O(log elements + count) ·
        /// <see href="https://redis.io/docs/latest/commands/vrange/">VRANGE</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRange(key: RedisKey, range: LexRange, ?count: int64) : Command<RedisValue list> =
            Shape.list (Commands.VRange(key, range, Option.toNullable count))

        /// <summary>Gets the elements of a vector set between two bounds, in the order of their bytes.</summary>
        /// <returns>
        /// The elements, at most <c>count</c>, or all if it is negative; empty if the key does not exist.
        /// </returns>
        /// <remarks>
        /// <para>
        /// To read a large set in parts, start the next range with <c>LexBound.Exclusive</c> of the last element.
        /// </para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 8.4 · O(log elements + count) ·
        /// <see href="https://redis.io/docs/latest/commands/vrange/">VRANGE</see>
        /// </para>
        /// </remarks>
        static member inline vRange(key: ^Key, range: LexRange, ?count: int64) : Command<RedisValue list> =
            Cmd.vRange(Given.key key, range, ?count = count)
