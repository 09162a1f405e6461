namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands of the group "geo" that GEOSEARCH has replaced.
[<AutoOpen>]
module GeoRadiusCommands =
    type Cmd with

        /// GEORADIUS. Deprecated: geoSearch.
        static member geoRadius
            (key: RedisKey, center: GeoPosition, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Commands
                .GeoRadius(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUS with position, distance and hash, or some of these. Deprecated: geoSearchWith.
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
            Commands
                .GeoRadiusWith(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUS_RO. Deprecated: geoSearch.
        static member geoRadiusRo
            (key: RedisKey, center: GeoPosition, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Commands
                .GeoRadiusRo(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUS_RO with position, distance and hash, or some of these. Deprecated: geoSearchWith.
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
            Commands
                .GeoRadiusRoWith(
                    key,
                    center,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUS … STORE: how many were stored. Deprecated: geoSearchStore.
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

        /// GEORADIUSBYMEMBER. Deprecated: geoSearch.
        static member geoRadiusByMember
            (key: RedisKey, name: RedisValue, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Commands
                .GeoRadiusByMember(
                    key,
                    name,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUSBYMEMBER with position, distance and hash, or some of these. Deprecated: geoSearchWith.
        static member geoRadiusByMemberWith
            (
                key: RedisKey,
                name: RedisValue,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Commands
                .GeoRadiusByMemberWith(
                    key,
                    name,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUSBYMEMBER_RO. Deprecated: geoSearch.
        static member geoRadiusByMemberRo
            (key: RedisKey, name: RedisValue, radius: float, ?unit: GeoUnit, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Commands
                .GeoRadiusByMemberRo(
                    key,
                    name,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUSBYMEMBER_RO with position, distance and hash, or some of these. Deprecated: geoSearchWith.
        static member geoRadiusByMemberRoWith
            (
                key: RedisKey,
                name: RedisValue,
                radius: float,
                ?unit: GeoUnit,
                ?details: GeoDetails,
                ?order: GeoOrder,
                ?count: GeoCount
            ) : Command<GeoMatch list> =
            Commands
                .GeoRadiusByMemberRoWith(
                    key,
                    name,
                    radius,
                    defaultArg unit GeoUnit.Meters,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEORADIUSBYMEMBER … STORE: how many were stored. Deprecated: geoSearchStore.
        static member geoRadiusByMemberStore
            (
                key: RedisKey,
                name: RedisValue,
                radius: float,
                unit: GeoUnit,
                destination: RedisKey,
                ?order: GeoOrder,
                ?count: GeoCount,
                ?storeDistances: bool
            ) : Command<int64> =
            Commands.GeoRadiusByMemberStore(
                key,
                name,
                radius,
                unit,
                destination,
                defaultArg order GeoOrder.None,
                defaultArg count GeoCount.All,
                defaultArg storeDistances false
            )
