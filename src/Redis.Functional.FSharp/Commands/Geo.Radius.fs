// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "geo" that GEOSEARCH has replaced.
[<AutoOpen>]
module GeoRadiusCommands =
    type Cmd with

        /// <summary>Finds the members of a geospatial index within a distance of a position.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadius
            (key: RedisKey, center: GeoPosition, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (
                Commands.GeoRadius(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a position.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see>
        /// </para>
        /// </remarks>
        static member inline geoRadius
            (key: ^Key, center: GeoPosition, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Cmd.geoRadius(Given.key key, center, radius, ?unit = unit, ?order = order, ?count = count)

        /// <summary>Finds the members of a geospatial index within a distance of a position, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusWith
            (
                key: RedisKey,
                center: GeoPosition,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Shape.list (
                Commands.GeoRadiusWith(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a position, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusWith
            (
                key: ^Key,
                center: GeoPosition,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Cmd.geoRadiusWith(
                Given.key key,
                center,
                radius,
                ?unit = unit,
                ?details = details,
                ?order = order,
                ?count = count
            )

        /// <summary>Stores the members of a geospatial index within a distance of a position.</summary>
        /// <returns>The number of members stored.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchStore</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see>
        /// </para>
        /// </remarks>
        static member geoRadiusStore
            (
                key: RedisKey,
                center: GeoPosition,
                radius: float,
                unit: GeoUnit,
                destination: RedisKey,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Commands.GeoRadiusStore(
                key,
                center,
                radius,
                unit,
                destination,
                defaultArg order GeoOrder.None,
                defaultArg count GeoCount.All,
                defaultArg storeDistances false
            )

        /// <summary>Stores the members of a geospatial index within a distance of a position.</summary>
        /// <returns>The number of members stored.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchStore</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius/">GEORADIUS</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusStore
            (
                key: ^Key,
                center: GeoPosition,
                radius: float,
                unit: GeoUnit,
                destination: ^Destination,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Cmd.geoRadiusStore(
                Given.key key,
                center,
                radius,
                unit,
                Given.key destination,
                ?order = order,
                ?count = count,
                ?storeDistances = storeDistances
            )

        /// <summary>Finds the members of a geospatial index within a distance of a position.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusRo
            (key: RedisKey, center: GeoPosition, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (
                Commands.GeoRadiusRo(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a position.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusRo
            (key: ^Key, center: GeoPosition, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Cmd.geoRadiusRo(Given.key key, center, radius, ?unit = unit, ?order = order, ?count = count)

        /// <summary>Finds the members of a geospatial index within a distance of a position, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusRoWith
            (
                key: RedisKey,
                center: GeoPosition,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Shape.list (
                Commands.GeoRadiusRoWith(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a position, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadius_ro/">GEORADIUS_RO</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusRoWith
            (
                key: ^Key,
                center: GeoPosition,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Cmd.geoRadiusRoWith(
                Given.key key,
                center,
                radius,
                ?unit = unit,
                ?details = details,
                ?order = order,
                ?count = count
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusByMember
            (key: RedisKey, value: RedisValue, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (
                Commands.GeoRadiusByMember(
                    key,
                    value,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusByMember
            (key: ^Key, value: ^Value, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Cmd.geoRadiusByMember(
                Given.key key,
                Given.value value,
                radius,
                ?unit = unit,
                ?order = order,
                ?count = count
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusByMemberWith
            (
                key: RedisKey,
                value: RedisValue,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Shape.list (
                Commands.GeoRadiusByMemberWith(
                    key,
                    value,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusByMemberWith
            (
                key: ^Key,
                value: ^Value,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Cmd.geoRadiusByMemberWith(
                Given.key key,
                Given.value value,
                radius,
                ?unit = unit,
                ?details = details,
                ?order = order,
                ?count = count
            )

        /// <summary>Stores the members of a geospatial index within a distance of a member.</summary>
        /// <returns>The number of members stored.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchStore</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
        /// </para>
        /// </remarks>
        static member geoRadiusByMemberStore
            (
                key: RedisKey,
                value: RedisValue,
                radius: float,
                unit: GeoUnit,
                destination: RedisKey,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Commands.GeoRadiusByMemberStore(
                key,
                value,
                radius,
                unit,
                destination,
                defaultArg order GeoOrder.None,
                defaultArg count GeoCount.All,
                defaultArg storeDistances false
            )

        /// <summary>Stores the members of a geospatial index within a distance of a member.</summary>
        /// <returns>The number of members stored.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchStore</c>.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember/">GEORADIUSBYMEMBER</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusByMemberStore
            (
                key: ^Key,
                value: ^Value,
                radius: float,
                unit: GeoUnit,
                destination: ^Destination,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Cmd.geoRadiusByMemberStore(
                Given.key key,
                Given.value value,
                radius,
                unit,
                Given.key destination,
                ?order = order,
                ?count = count,
                ?storeDistances = storeDistances
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusByMemberRo
            (key: RedisKey, value: RedisValue, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Shape.list (
                Commands.GeoRadiusByMemberRo(
                    key,
                    value,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearch</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusByMemberRo
            (key: ^Key, value: ^Value, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Cmd.geoRadiusByMemberRo(
                Given.key key,
                Given.value value,
                radius,
                ?unit = unit,
                ?order = order,
                ?count = count
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
        /// </para>
        /// </remarks>
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member geoRadiusByMemberRoWith
            (
                key: RedisKey,
                value: RedisValue,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Shape.list (
                Commands.GeoRadiusByMemberRoWith(
                    key,
                    value,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
            )

        /// <summary>Finds the members of a geospatial index within a distance of a member, with details.</summary>
        /// <returns>The members; empty if there are none or the key does not exist.</returns>
        /// <remarks>
        /// <para>Deprecated since Redis 6.2; use <c>geoSearchWith</c>. Runs on replicas too.</para>
        /// <para>Fails with WRONGTYPE if the key holds another type, and with ERR if the member does not exist.</para>
        /// <para>
        /// Since Redis 3.2.10 · O(members near the circle) ·
        /// <see href="https://redis.io/docs/latest/commands/georadiusbymember_ro/">GEORADIUSBYMEMBER_RO</see>
        /// </para>
        /// </remarks>
        static member inline geoRadiusByMemberRoWith
            (
                key: ^Key,
                value: ^Value,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Cmd.geoRadiusByMemberRoWith(
                Given.key key,
                Given.value value,
                radius,
                ?unit = unit,
                ?details = details,
                ?order = order,
                ?count = count
            )
