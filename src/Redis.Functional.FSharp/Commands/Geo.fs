// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "geo".
[<AutoOpen>]
module GeoCommands =
    type Cmd with

        /// Puts a member at a position. False: it was there already, and was moved. · since 3.2 · O(log members) ·
        /// WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/geoadd/
        static member geoAdd(key: RedisKey, value: RedisValue, position: GeoPosition) : Command<bool> =
            Commands.GeoAdd(key, value, position)

        /// How many members are new, or, when changes are counted, new or moved; new ones alone or known ones alone
        /// where that is the condition. · since 3.2 (options: 6.2) · O(log members) for each · WRONGTYPE when it is no
        /// sorted set; a position off the server's grid is an InvalidArgument ·
        /// https://redis.io/docs/latest/commands/geoadd/
        static member geoAdd
            (key: RedisKey, members: (RedisValue * GeoPosition) seq, ?condition: When, ?countChanged: bool)
            : Command<int64> =
            Commands.GeoAdd(
                key,
                Interop.ofPairs members,
                defaultArg condition When.Always,
                defaultArg countChanged false
            )

        /// How far two members are from one another, on a perfect sphere. None: one of them, or the key, is not there.
        /// · since 3.2 · O(1) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geodist/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoDist
            (key: RedisKey, first: RedisValue, second: RedisValue, ?unit: GeoUnit)
            : Command<float option> =
            Shape.option (Commands.GeoDist(key, first, second, defaultArg unit GeoUnit.Meters))

        /// The geohashes of the members, of 11 characters, in order. None: no such member. · since 3.2 · O(members) ·
        /// WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geohash/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// The geohashes of the members, of 11 characters, in order. None: no such member. · since 3.2 · O(members) ·
        /// WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geohash/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, members: RedisValue seq) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// The geohashes of the members, of 11 characters, in order. None: no such member. · since 3.2 · O(members) ·
        /// WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geohash/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, members: string seq) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// Where the members are, in order, within 0.6 m of what was given. None: no such member. · since 3.2 ·
        /// O(members) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geopos/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// Where the members are, in order, within 0.6 m of what was given. None: no such member. · since 3.2 ·
        /// O(members) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geopos/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, members: RedisValue seq) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// Where the members are, in order, within 0.6 m of what was given. None: no such member. · since 3.2 ·
        /// O(members) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/geopos/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, members: string seq) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// The members in an area. Empty: none there, or no such key. · since 6.2 · O(members in and around the area) ·
        /// WRONGTYPE when it is no sorted set; ERR when the origin is no member ·
        /// https://redis.io/docs/latest/commands/geosearch/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoSearch
            (key: RedisKey, area: GeoArea, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (Commands.GeoSearch(key, area, defaultArg order GeoOrder.None, defaultArg count GeoCount.All))

        /// The members in an area, with their position, distance and hash, or some of these. Empty: none there, or no
        /// such key. · since 6.2 · O(members in and around the area) · WRONGTYPE when it is no sorted set; ERR when the
        /// origin is no member · https://redis.io/docs/latest/commands/geosearch/
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoSearchWith
            (key: RedisKey, area: GeoArea, ?details: GeoDetails, ?order: GeoOrder, ?count: GeoCount)
            : Command<GeoMatch list> =
            Shape.list (
                Commands.GeoSearchWith(
                    key,
                    area,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// How many members of an area were stored at the destination, which is overwritten: with their positions, or
        /// as a sorted set of their distances. · since 6.2 · O(members in and around the area) · WRONGTYPE when it is
        /// no sorted set; ERR when the origin is no member · https://redis.io/docs/latest/commands/geosearchstore/
        static member geoSearchStore
            (
                destination: RedisKey,
                source: RedisKey,
                area: GeoArea,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Commands.GeoSearchStore(
                destination,
                source,
                area,
                defaultArg order GeoOrder.None,
                defaultArg count GeoCount.All,
                defaultArg storeDistances false
            )
