// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System
open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "geo".
[<AutoOpen>]
module GeoCommands =
    type Cmd with

        /// <summary>Adds a member to a geospatial index, or moves it.</summary>
        /// <returns>True if the member was added; false if it existed and was moved.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if the position is outside the
        /// limits of <c>GeoPosition</c>.
        /// </para>
        /// <para>
        /// Since Redis 3.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member geoAdd(key: RedisKey, value: RedisValue, position: GeoPosition) : Command<bool> =
            Commands.GeoAdd(key, value, position)

        /// <summary>Adds a member to a geospatial index, or moves it.</summary>
        /// <returns>True if the member was added; false if it existed and was moved.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if the position is outside the
        /// limits of <c>GeoPosition</c>.
        /// </para>
        /// <para>
        /// Since Redis 3.2 · O(log members) · <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member inline geoAdd(key: ^Key, value: ^Value, position: GeoPosition) : Command<bool> =
            Cmd.geoAdd(Given.key key, Given.value value, position)

        /// <summary>Adds members to a geospatial index, or moves them, if the condition holds.</summary>
        /// <param name="condition">
        /// Applied to each member: only new members, or only existing ones. Needs Redis 6.2.
        /// </param>
        /// <param name="countChanged">Whether moved members count too. Needs Redis 6.2.</param>
        /// <returns>
        /// The number of members that were added, or that were added or moved if <c>countChanged</c> is set.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a position is outside the
        /// limits of <c>GeoPosition</c>.
        /// </para>
        /// <para>
        /// Since Redis 3.2 (options: 6.2) · O(log members) per member ·
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

        /// <summary>Adds members to a geospatial index, or moves them, if the condition holds.</summary>
        /// <param name="condition">
        /// Applied to each member: only new members, or only existing ones. Needs Redis 6.2.
        /// </param>
        /// <param name="countChanged">Whether moved members count too. Needs Redis 6.2.</param>
        /// <returns>
        /// The number of members that were added, or that were added or moved if <c>countChanged</c> is set.
        /// </returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with InvalidArgument if a position is outside the
        /// limits of <c>GeoPosition</c>.
        /// </para>
        /// <para>
        /// Since Redis 3.2 (options: 6.2) · O(log members) per member ·
        /// <see href="https://redis.io/docs/latest/commands/geoadd/">GEOADD</see>
        /// </para>
        /// </remarks>
        static member inline geoAdd
            (key: ^Key, members: (RedisValue * GeoPosition) seq, ?condition: When, ?countChanged: bool)
            : Command<int64> =
            Cmd.geoAdd(Given.key key, members, ?condition = condition, ?countChanged = countChanged)

        /// <summary>Gets the distance between two members of a geospatial index.</summary>
        /// <returns>
        /// The distance in the given unit, on a perfect sphere, or None if one of the members does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/geodist/">GEODIST</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoDist
            (key: RedisKey, first: RedisValue, second: RedisValue, ?unit: GeoUnit)
            : Command<float option> =
            Shape.option (Commands.GeoDist(key, first, second, defaultArg unit GeoUnit.Meters))

        /// <summary>Gets the distance between two members of a geospatial index.</summary>
        /// <returns>
        /// The distance in the given unit, on a perfect sphere, or None if one of the members does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(1) · <see href="https://redis.io/docs/latest/commands/geodist/">GEODIST</see>
        /// </para>
        /// </remarks>
        static member inline geoDist
            (key: ^Key, first: ^First, second: ^Second, ?unit: GeoUnit)
            : Command<float option> =
            Cmd.geoDist(Given.key key, Given.value first, Given.value second, ?unit = unit)

        /// <summary>Gets the geohashes of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: a geohash of 11 characters, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// <summary>Gets the geohashes of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: a geohash of 11 characters, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        static member inline geoHash(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<string option list> =
            Cmd.geoHash(Given.key key, Given.values members)

        /// <summary>Gets the geohashes of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: a geohash of 11 characters, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, members: RedisValue seq) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// <summary>Gets the geohashes of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: a geohash of 11 characters, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        static member inline geoHash(key: ^Key, members: RedisValue seq) : Command<string option list> =
            Cmd.geoHash(Given.key key, members)

        /// <summary>Gets the geohashes of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: a geohash of 11 characters, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoHash(key: RedisKey, members: string seq) : Command<string option list> =
            Shape.options (Commands.GeoHash(key, members))

        /// <summary>Gets the geohashes of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: a geohash of 11 characters, or None if the member does not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geohash/">GEOHASH</see>
        /// </para>
        /// </remarks>
        static member inline geoHash(key: ^Key, members: string seq) : Command<string option list> =
            Cmd.geoHash(Given.key key, members)

        /// <summary>Gets the positions of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: the position, within 0.6 m of the given one, or None if the member does
        /// not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// <summary>Gets the positions of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: the position, within 0.6 m of the given one, or None if the member does
        /// not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        static member inline geoPos(key: ^Key, [<ParamArray>] members: ^Members[]) : Command<GeoPosition option list> =
            Cmd.geoPos(Given.key key, Given.values members)

        /// <summary>Gets the positions of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: the position, within 0.6 m of the given one, or None if the member does
        /// not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, members: RedisValue seq) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// <summary>Gets the positions of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: the position, within 0.6 m of the given one, or None if the member does
        /// not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        static member inline geoPos(key: ^Key, members: RedisValue seq) : Command<GeoPosition option list> =
            Cmd.geoPos(Given.key key, members)

        /// <summary>Gets the positions of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: the position, within 0.6 m of the given one, or None if the member does
        /// not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoPos(key: RedisKey, members: string seq) : Command<GeoPosition option list> =
            Shape.options (Commands.GeoPos(key, members))

        /// <summary>Gets the positions of members of a geospatial index.</summary>
        /// <returns>
        /// One element per member, in order: the position, within 0.6 m of the given one, or None if the member does
        /// not exist.
        /// </returns>
        /// <remarks>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members) · <see href="https://redis.io/docs/latest/commands/geopos/">GEOPOS</see>
        /// </para>
        /// </remarks>
        static member inline geoPos(key: ^Key, members: string seq) : Command<GeoPosition option list> =
            Cmd.geoPos(Given.key key, members)

        /// <summary>Finds the members of a geospatial index in an area.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the origin is a member that does not
        /// exist.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members near the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoSearch
            (key: RedisKey, area: GeoArea, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (Commands.GeoSearch(key, area, defaultArg order GeoOrder.None, defaultArg count GeoCount.All))

        /// <summary>Finds the members of a geospatial index in an area.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the origin is a member that does not
        /// exist.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members near the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
        static member inline geoSearch
            (key: ^Key, area: GeoArea, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Cmd.geoSearch(Given.key key, area, ?order = order, ?count = count)

        /// <summary>Finds the members of a geospatial index in an area, with details.</summary>
        /// <param name="details">Details to return. Default: position, distance and hash.</param>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the origin is a member that does not
        /// exist.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members near the area) ·
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

        /// <summary>Finds the members of a geospatial index in an area, with details.</summary>
        /// <param name="details">Details to return. Default: position, distance and hash.</param>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>
        /// Fails with WRONGTYPE if the key holds another type, and with ERR if the origin is a member that does not
        /// exist.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members near the area) ·
        /// <see href="https://redis.io/docs/latest/commands/geosearch/">GEOSEARCH</see>
        /// </para>
        /// </remarks>
        static member inline geoSearchWith
            (key: ^Key, area: GeoArea, ?details: GeoDetails, ?order: GeoOrder, ?count: GeoCount)
            : Command<GeoMatch list> =
            Cmd.geoSearchWith(Given.key key, area, ?details = details, ?order = order, ?count = count)

        /// <summary>Stores the members of a geospatial index in an area.</summary>
        /// <param name="storeDistances">Stores a sorted set of the distances instead of the positions.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination.</para>
        /// <para>
        /// Fails with WRONGTYPE if the source holds another type, and with ERR if the origin is a member that does not
        /// exist.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members near the area) ·
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

        /// <summary>Stores the members of a geospatial index in an area.</summary>
        /// <param name="storeDistances">Stores a sorted set of the distances instead of the positions.</param>
        /// <returns>The number of members stored. 0: the destination was deleted.</returns>
        /// <remarks>
        /// <para>Replaces the value and type of the destination.</para>
        /// <para>
        /// Fails with WRONGTYPE if the source holds another type, and with ERR if the origin is a member that does not
        /// exist.
        /// </para>
        /// <para>
        /// Since Redis 6.2 · O(members near the area) ·
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
