// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "geo".
[<AutoOpen>]
module GeoCommands =
    type Cmd with

        /// <summary>Puts a member at a position.</summary>
        /// <returns>False: it was there already, and was moved.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 3.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member geoAdd(key: RedisKey, value: RedisValue, position: GeoPosition) : Command<bool> =
            Commands.GeoAdd(key, value, position)

        /// <summary>Puts a member at a position.</summary>
        /// <returns>False: it was there already, and was moved.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 3.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member inline geoAdd(key: ^Key, value: ^Value, position: GeoPosition) : Command<bool> =
            Cmd.geoAdd(Given.key key, Given.value value, position)

        /// <summary>
        /// How many members are new, or, when changes are counted, new or moved; new ones alone or known ones alone
        /// where that is the condition.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 3.2 (options: 6.2) · O(log members) for each ·
        /// <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member geoAdd
            (key: RedisKey, members: (RedisValue * GeoPosition) seq, ?condition: When, ?countChanged: bool)
            : Command<int64> =
            Commands.GeoAdd(
                key,
                Interop.ofPairs members,
                defaultArg condition When.Always,
                defaultArg countChanged false
            )

        /// <summary>
        /// How many members are new, or, when changes are counted, new or moved; new ones alone or known ones alone
        /// where that is the condition.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; a position off the server's grid is an InvalidArgument.</para>
        /// <para>
        /// Since Redis 3.2 (options: 6.2) · O(log members) for each ·
        /// <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member inline geoAdd
            (key: ^Key, members: (RedisValue * GeoPosition) seq, ?condition: When, ?countChanged: bool)
            : Command<int64> =
            Cmd.geoAdd(Given.key key, members, ?condition = condition, ?countChanged = countChanged)

        /// <summary>How far two members are from one another, on a perfect sphere.</summary>
        /// <returns>None: one of them, or the key, is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/geodist/">GEODIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoDist
            (key: RedisKey, first: RedisValue, second: RedisValue, ?unit: GeoUnit)
            : Command<float option> =
            Shape.option (Commands.GeoDist(key, first, second, defaultArg unit GeoUnit.Meters))

        /// <summary>How far two members are from one another, on a perfect sphere.</summary>
        /// <returns>None: one of them, or the key, is not there.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/geodist/">GEODIST</see>
        /// </para>
        /// </remarks>
        static member inline geoDist
            (key: ^Key, first: ^First, second: ^Second, ?unit: GeoUnit)
            : Command<float option> =
            Cmd.geoDist(Given.key key, Given.value first, Given.value second, ?unit = unit)

        /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        static member inline geoHash(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<string option list> =
            Cmd.geoHash(Given.key key, Given.values members)

        /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, members: RedisValue seq) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        static member inline geoHash(key: ^Key, members: RedisValue seq) : Command<string option list> =
            Cmd.geoHash(Given.key key, members)

        /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, members: string seq) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// <summary>The geohashes of the members, of 11 characters, in order.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        static member inline geoHash(key: ^Key, members: string seq) : Command<string option list> =
            Cmd.geoHash(Given.key key, members)

        /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        static member inline geoPos(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<GeoPosition option list> =
            Cmd.geoPos(Given.key key, Given.values members)

        /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, members: RedisValue seq) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        static member inline geoPos(key: ^Key, members: RedisValue seq) : Command<GeoPosition option list> =
            Cmd.geoPos(Given.key key, members)

        /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, members: string seq) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// <summary>Where the members are, in order, within 0.6 m of what was given.</summary>
        /// <returns>None: no such member.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        static member inline geoPos(key: ^Key, members: string seq) : Command<GeoPosition option list> =
            Cmd.geoPos(Given.key key, members)

        /// <summary>The members in an area.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
        /// <para>
        /// Since Redis 6.2 · O(members in and around the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoSearch
            (key: RedisKey, area: GeoArea, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (Commands.GeoSearch(key, area, defaultArg order GeoOrder.None, defaultArg count GeoCount.All))

        /// <summary>The members in an area.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
        /// <para>
        /// Since Redis 6.2 · O(members in and around the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
        static member inline geoSearch
            (key: ^Key, area: GeoArea, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Cmd.geoSearch(Given.key key, area, ?order = order, ?count = count)

        /// <summary>The members in an area, with their position, distance and hash, or some of these.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
        /// <para>
        /// Since Redis 6.2 · O(members in and around the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
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

        /// <summary>The members in an area, with their position, distance and hash, or some of these.</summary>
        /// <returns>Empty: none there, or no such key.</returns>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
        /// <para>
        /// Since Redis 6.2 · O(members in and around the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
        static member inline geoSearchWith
            (key: ^Key, area: GeoArea, ?details: GeoDetails, ?order: GeoOrder, ?count: GeoCount)
            : Command<GeoMatch list> =
            Cmd.geoSearchWith(Given.key key, area, ?details = details, ?order = order, ?count = count)

        /// <summary>
        /// How many members of an area were stored at the destination, which is overwritten: with their positions, or
        /// as a sorted set of their distances.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
        /// <para>
        /// Since Redis 6.2 · O(members in and around the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearchstore/">GEOSEARCHSTORE</see>
        /// </para>
        /// </remarks>
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

        /// <summary>
        /// How many members of an area were stored at the destination, which is overwritten: with their positions, or
        /// as a sorted set of their distances.
        /// </summary>
        /// <remarks>
        /// <para>WRONGTYPE when it is no sorted set; ERR when the origin is no member.</para>
        /// <para>
        /// Since Redis 6.2 · O(members in and around the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearchstore/">GEOSEARCHSTORE</see>
        /// </para>
        /// </remarks>
        static member inline geoSearchStore
            (
                destination: ^Destination,
                source: ^Source,
                area: GeoArea,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Cmd.geoSearchStore(
                Given.key destination,
                Given.key source,
                area,
                ?order = order,
                ?count = count,
                ?storeDistances = storeDistances
            )
