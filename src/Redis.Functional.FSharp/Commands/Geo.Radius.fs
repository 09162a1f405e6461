// Written by eng/accept-fsharp from the methods of Redis.Functional.Commands and ServerCommands.
namespace Redis.Functional.FSharp

open System.Runtime.CompilerServices
open Redis.Functional

/// The commands of the group "geo" that GEOSEARCH has replaced.
[<AutoOpen>]
module GeoRadiusCommands =
    type Cmd with

        /// The members around a position. Deprecated since 6.2: geoSearch. · since 3.2 · O(members in and around the
        /// circle) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/georadius/
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

        /// The members around a position, and what is asked of them. Deprecated since 6.2: geoSearchWith. · since 3.2 ·
        /// O(members in and around the circle) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/georadius/
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

        /// How many members around a position were stored at the destination. Deprecated since 6.2: geoSearchStore. ·
        /// since 3.2 · O(members in and around the circle) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/georadius/
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

        /// As geoRadius, for replicas too. Deprecated since 6.2: geoSearch. · since 3.2.10 · O(members in and around
        /// the circle) · WRONGTYPE when it is no sorted set · https://redis.io/docs/latest/commands/georadius_ro/
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

        /// As geoRadiusWith, for replicas too. Deprecated since 6.2: geoSearchWith. · since 3.2.10 · O(members in and
        /// around the circle) · WRONGTYPE when it is no sorted set ·
        /// https://redis.io/docs/latest/commands/georadius_ro/
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

        /// The members around a member. Deprecated since 6.2: geoSearch. · since 3.2 · O(members in and around the
        /// circle) · WRONGTYPE when it is no sorted set; ERR: no such member ·
        /// https://redis.io/docs/latest/commands/georadiusbymember/
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

        /// The members around a member, and what is asked of them. Deprecated since 6.2: geoSearchWith. · since 3.2 ·
        /// O(members in and around the circle) · WRONGTYPE when it is no sorted set; ERR: no such member ·
        /// https://redis.io/docs/latest/commands/georadiusbymember/
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

        /// How many members around a member were stored at the destination. Deprecated since 6.2: geoSearchStore. ·
        /// since 3.2 · O(members in and around the circle) · WRONGTYPE when it is no sorted set; ERR: no such member ·
        /// https://redis.io/docs/latest/commands/georadiusbymember/
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

        /// As geoRadiusByMember, for replicas too. Deprecated since 6.2: geoSearch. · since 3.2.10 · O(members in and
        /// around the circle) · WRONGTYPE when it is no sorted set; ERR: no such member ·
        /// https://redis.io/docs/latest/commands/georadiusbymember_ro/
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

        /// As geoRadiusByMemberWith, for replicas too. Deprecated since 6.2: geoSearchWith. · since 3.2.10 · O(members
        /// in and around the circle) · WRONGTYPE when it is no sorted set; ERR: no such member ·
        /// https://redis.io/docs/latest/commands/georadiusbymember_ro/
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
