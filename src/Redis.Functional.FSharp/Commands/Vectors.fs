// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of vector sets.
[<AutoOpen>]
module VectorCommands =
    type Cmd with

        /// <summary>Adds an element with its vector, or replaces the vector of one that exists.</summary>
        /// <returns>True: the element is new.</returns>
        /// <remarks>
        /// <para>The first element decides the set's dimensions and how it keeps vectors.</para>
        /// <para>ERR: other dimensions or another quantization than the set's; WRONGTYPE.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vadd/">VADD</see>
        /// </para>
        /// </remarks>
        static member vAdd
            (key: RedisKey, element: RedisValue, vector: VectorValue, ?options: VectorAddOptions)
            : Command<bool> =
            Commands.VAdd(key, element, vector, Option.toObj options)

        /// <summary>Adds an element with its vector, or replaces the vector of one that exists.</summary>
        /// <returns>True: the element is new.</returns>
        /// <remarks>
        /// <para>The first element decides the set's dimensions and how it keeps vectors.</para>
        /// <para>ERR: other dimensions or another quantization than the set's; WRONGTYPE.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vadd/">VADD</see>
        /// </para>
        /// </remarks>
        static member inline vAdd
            (key: ^Key, element: ^Element, vector: VectorValue, ?options: VectorAddOptions)
            : Command<bool> =
            Cmd.vAdd(Given.key key, Given.value element, vector, ?options = options)

        /// <summary>Removes an element.</summary>
        /// <returns>False: there was none.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vrem/">VREM</see>
        /// </para>
        /// </remarks>
        static member vRem(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VRem(key, element)

        /// <summary>Removes an element.</summary>
        /// <returns>False: there was none.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements) · <see href="https://redis.io/docs/latest/commands/vrem/">VREM</see>
        /// </para>
        /// </remarks>
        static member inline vRem(key: ^Key, element: ^Element) : Command<bool> =
            Cmd.vRem(Given.key key, Given.value element)

        /// <summary>Gives an element attributes, in JSON; empty text takes them away.</summary>
        /// <returns>False: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vsetattr/">VSETATTR</see>
        /// </para>
        /// </remarks>
        static member vSetAttr(key: RedisKey, element: RedisValue, attributes: string) : Command<bool> =
            Commands.VSetAttr(key, element, attributes)

        /// <summary>Gives an element attributes, in JSON; empty text takes them away.</summary>
        /// <returns>False: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vsetattr/">VSETATTR</see>
        /// </para>
        /// </remarks>
        static member inline vSetAttr(key: ^Key, element: ^Element, attributes: string) : Command<bool> =
            Cmd.vSetAttr(Given.key key, Given.value element, attributes)

        /// <summary>The elements nearest to an element or a vector, the nearest first.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
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

        /// <summary>The elements nearest to an element or a vector, the nearest first.</summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        static member inline vSim
            (key: ^Key, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<RedisValue list> =
            Cmd.vSim(Given.key key, query, ?options = options)

        /// <summary>As VSIM, with how near they are, 1 for the same direction and 0 for the opposite.</summary>
        /// <remarks>
        /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
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

        /// <summary>As VSIM, with how near they are, 1 for the same direction and 0 for the opposite.</summary>
        /// <remarks>
        /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        static member inline vSimWithScores
            (key: ^Key, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<(RedisValue * float) list> =
            Cmd.vSimWithScores(Given.key key, query, ?options = options)

        /// <summary>As VSIM, with scores and attributes.</summary>
        /// <remarks>
        /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
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

        /// <summary>As VSIM, with scores and attributes.</summary>
        /// <remarks>
        /// <para>ERR: no such element, or other dimensions; WRONGTYPE.</para>
        /// <para>
        /// Since Redis 8.0 · O(log elements), O(elements) when exact ·
        /// <see href="https://redis.io/docs/latest/commands/vsim/">VSIM</see>
        /// </para>
        /// </remarks>
        static member inline vSimWithAttributes
            (key: ^Key, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<VectorMatch list> =
            Cmd.vSimWithAttributes(Given.key key, query, ?options = options)

        /// <summary>How many elements the set has; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vcard/">VCARD</see></para>
        /// </remarks>
        static member vCard(key: RedisKey) : Command<int64> = Commands.VCard(key)

        /// <summary>How many elements the set has; 0: no such key.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vcard/">VCARD</see></para>
        /// </remarks>
        static member inline vCard(key: ^Key) : Command<int64> = Cmd.vCard (Given.key key)

        /// <summary>How many numbers each vector has, after reduction.</summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no vector set.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vdim/">VDIM</see></para>
        /// </remarks>
        static member vDim(key: RedisKey) : Command<int64> = Commands.VDim(key)

        /// <summary>How many numbers each vector has, after reduction.</summary>
        /// <remarks>
        /// <para>ERR: no such key; WRONGTYPE when it is no vector set.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vdim/">VDIM</see></para>
        /// </remarks>
        static member inline vDim(key: ^Key) : Command<int64> = Cmd.vDim (Given.key key)

        /// <summary>Whether the set has the element.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.2 and in 8.0.6 · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/vismember/">VISMEMBER</see>
        /// </para>
        /// </remarks>
        static member vIsMember(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VIsMember(key, element)

        /// <summary>Whether the set has the element.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.2 and in 8.0.6 · O(1) ·
        /// <see href="https://redis.io/docs/latest/commands/vismember/">VISMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline vIsMember(key: ^Key, element: ^Element) : Command<bool> =
            Cmd.vIsMember(Given.key key, Given.value element)

        /// <summary>The vector of an element, as exactly as it is kept.</summary>
        /// <returns>None: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vEmb(key: RedisKey, element: RedisValue) : Command<float list option> =
            Shape.optionalList (Commands.VEmb(key, element))

        /// <summary>The vector of an element, as exactly as it is kept.</summary>
        /// <returns>None: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        static member inline vEmb(key: ^Key, element: ^Element) : Command<float list option> =
            Cmd.vEmb(Given.key key, Given.value element)

        /// <summary>The vector of an element, as the server keeps it.</summary>
        /// <returns>None: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vEmbRaw(key: RedisKey, element: RedisValue) : Command<RawVector option> =
            Shape.option (Commands.VEmbRaw(key, element))

        /// <summary>The vector of an element, as the server keeps it.</summary>
        /// <returns>None: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(dimensions) · <see href="https://redis.io/docs/latest/commands/vemb/">VEMB</see>
        /// </para>
        /// </remarks>
        static member inline vEmbRaw(key: ^Key, element: ^Element) : Command<RawVector option> =
            Cmd.vEmbRaw(Given.key key, Given.value element)

        /// <summary>The attributes of an element, in JSON.</summary>
        /// <returns>None: it has none, or there is no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vgetattr/">VGETATTR</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vGetAttr(key: RedisKey, element: RedisValue) : Command<string option> =
            Shape.option (Commands.VGetAttr(key, element))

        /// <summary>The attributes of an element, in JSON.</summary>
        /// <returns>None: it has none, or there is no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vgetattr/">VGETATTR</see>
        /// </para>
        /// </remarks>
        static member inline vGetAttr(key: ^Key, element: ^Element) : Command<string option> =
            Cmd.vGetAttr(Given.key key, Given.value element)

        /// <summary>What the server tells of a vector set.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vinfo/">VINFO</see></para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vInfo(key: RedisKey) : Command<VectorSetInfo option> = Shape.option (Commands.VInfo(key))

        /// <summary>What the server tells of a vector set.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vinfo/">VINFO</see></para>
        /// </remarks>
        static member inline vInfo(key: ^Key) : Command<VectorSetInfo option> = Cmd.vInfo (Given.key key)

        /// <summary>The neighbours of an element in the graph, layer by layer, the highest first.</summary>
        /// <returns>None: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbours) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vLinks(key: RedisKey, element: RedisValue) : Command<RedisValue list list option> =
            Shape.optionalLists (Commands.VLinks(key, element))

        /// <summary>The neighbours of an element in the graph, layer by layer, the highest first.</summary>
        /// <returns>None: no such element.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbours) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        static member inline vLinks(key: ^Key, element: ^Element) : Command<RedisValue list list option> =
            Cmd.vLinks(Given.key key, Given.value element)

        /// <summary>As <c>vLinks</c>, with how near they are.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbours) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vLinksWithScores
            (key: RedisKey, element: RedisValue)
            : Command<(RedisValue * float) list list option> =
            Shape.optionalPairLists (Commands.VLinksWithScores(key, element))

        /// <summary>As <c>vLinks</c>, with how near they are.</summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(neighbours) · <see href="https://redis.io/docs/latest/commands/vlinks/">VLINKS</see>
        /// </para>
        /// </remarks>
        static member inline vLinksWithScores
            (key: ^Key, element: ^Element)
            : Command<(RedisValue * float) list list option> =
            Cmd.vLinksWithScores(Given.key key, Given.value element)

        /// <summary>An element, by chance.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.VRandMember(key))

        /// <summary>An element, by chance.</summary>
        /// <returns>None: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(1) · <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline vRandMember(key: ^Key) : Command<RedisValue option> = Cmd.vRandMember (Given.key key)

        /// <summary>
        /// So many different elements, by chance, or all when there are fewer; of a negative count, exactly as many,
        /// and one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.VRandMember(key, count))

        /// <summary>
        /// So many different elements, by chance, or all when there are fewer; of a negative count, exactly as many,
        /// and one may come again.
        /// </summary>
        /// <returns>Empty: no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no vector set.</para>
        /// <para>
        /// Since Redis 8.0 · O(count) ·
        /// <see href="https://redis.io/docs/latest/commands/vrandmember/">VRANDMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline vRandMember(key: ^Key, count: ^Count) : Command<RedisValue list> =
            Cmd.vRandMember(Given.key key, Given.int64 count)
