// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of vector sets.
[<AutoOpen>]
module VectorCommands =
    type Cmd with

        /// Adds an element with its vector, or replaces the vector of one that exists. True: the element is new. The
        /// first element decides the set's dimensions and how it keeps vectors. · since 8.0 · O(log elements) · ERR:
        /// other dimensions or another quantization than the set's; WRONGTYPE ·
        /// https://redis.io/docs/latest/commands/vadd/
        static member vAdd
            (key: RedisKey, element: RedisValue, vector: VectorValue, ?options: VectorAddOptions)
            : Command<bool> =
            Commands.VAdd(key, element, vector, Option.toObj options)

        /// Removes an element. False: there was none. · since 8.0 · O(log elements) · WRONGTYPE when it is no vector
        /// set · https://redis.io/docs/latest/commands/vrem/
        static member vRem(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VRem(key, element)

        /// Gives an element attributes, in JSON; empty text takes them away. False: no such element. · since 8.0 · O(1)
        /// · WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vsetattr/
        static member vSetAttr(key: RedisKey, element: RedisValue, attributes: string) : Command<bool> =
            Commands.VSetAttr(key, element, attributes)

        /// The elements nearest to an element or a vector, the nearest first. Empty: no such key. · since 8.0 · O(log
        /// elements), O(elements) when exact · ERR: no such element, or other dimensions; WRONGTYPE ·
        /// https://redis.io/docs/latest/commands/vsim/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vSim
            (key: RedisKey, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<RedisValue list> =
            Shape.list (Commands.VSim(key, query, Option.toObj options))

        /// As VSIM, with how near they are, 1 for the same direction and 0 for the opposite. · since 8.0 · O(log
        /// elements), O(elements) when exact · ERR: no such element, or other dimensions; WRONGTYPE ·
        /// https://redis.io/docs/latest/commands/vsim/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vSimWithScores
            (key: RedisKey, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<(RedisValue * float) list> =
            Shape.pairs (Commands.VSimWithScores(key, query, Option.toObj options))

        /// As VSIM, with scores and attributes. · since 8.0 · O(log elements), O(elements) when exact · ERR: no such
        /// element, or other dimensions; WRONGTYPE · https://redis.io/docs/latest/commands/vsim/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vSimWithAttributes
            (key: RedisKey, query: VectorQuery, ?options: VectorSearchOptions)
            : Command<VectorMatch list> =
            Shape.list (Commands.VSimWithAttributes(key, query, Option.toObj options))

        /// How many elements the set has; 0: no such key. · since 8.0 · O(1) · WRONGTYPE when it is no vector set ·
        /// https://redis.io/docs/latest/commands/vcard/
        static member vCard(key: RedisKey) : Command<int64> = Commands.VCard(key)

        /// How many numbers each vector has, after reduction. · since 8.0 · O(1) · ERR: no such key; WRONGTYPE when it
        /// is no vector set · https://redis.io/docs/latest/commands/vdim/
        static member vDim(key: RedisKey) : Command<int64> = Commands.VDim(key)

        /// Whether the set has the element. · since 8.2 and in 8.0.6 · O(1) · WRONGTYPE when it is no vector set ·
        /// https://redis.io/docs/latest/commands/vismember/
        static member vIsMember(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VIsMember(key, element)

        /// The vector of an element, as exactly as it is kept. None: no such element. · since 8.0 · O(dimensions) ·
        /// WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vemb/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vEmb(key: RedisKey, element: RedisValue) : Command<float list option> =
            Shape.optionalList (Commands.VEmb(key, element))

        /// The vector of an element, as the server keeps it. None: no such element. · since 8.0 · O(dimensions) ·
        /// WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vemb/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vEmbRaw(key: RedisKey, element: RedisValue) : Command<RawVector option> =
            Shape.option (Commands.VEmbRaw(key, element))

        /// The attributes of an element, in JSON. None: it has none, or there is no such element. · since 8.0 · O(1) ·
        /// WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vgetattr/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vGetAttr(key: RedisKey, element: RedisValue) : Command<string option> =
            Shape.option (Commands.VGetAttr(key, element))

        /// What the server tells of a vector set. None: no such key. · since 8.0 · O(1) · WRONGTYPE when it is no
        /// vector set · https://redis.io/docs/latest/commands/vinfo/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vInfo(key: RedisKey) : Command<VectorSetInfo option> = Shape.option (Commands.VInfo(key))

        /// The neighbours of an element in the graph, layer by layer, the highest first. None: no such element. · since
        /// 8.0 · O(neighbours) · WRONGTYPE when it is no vector set · https://redis.io/docs/latest/commands/vlinks/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vLinks(key: RedisKey, element: RedisValue) : Command<RedisValue list list option> =
            Shape.optionalLists (Commands.VLinks(key, element))

        /// As vLinks, with how near they are. · since 8.0 · O(neighbours) · WRONGTYPE when it is no vector set ·
        /// https://redis.io/docs/latest/commands/vlinks/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vLinksWithScores
            (key: RedisKey, element: RedisValue)
            : Command<(RedisValue * float) list list option> =
            Shape.optionalPairLists (Commands.VLinksWithScores(key, element))

        /// An element, by chance. None: no such key. · since 8.0 · O(1) · WRONGTYPE when it is no vector set ·
        /// https://redis.io/docs/latest/commands/vrandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRandMember(key: RedisKey) : Command<RedisValue option> = Shape.option (Commands.VRandMember(key))

        /// So many different elements, by chance, or all when there are fewer; of a negative count, exactly as many,
        /// and one may come again. Empty: no such key. · since 8.0 · O(count) · WRONGTYPE when it is no vector set ·
        /// https://redis.io/docs/latest/commands/vrandmember/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member vRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Shape.list (Commands.VRandMember(key, count))
