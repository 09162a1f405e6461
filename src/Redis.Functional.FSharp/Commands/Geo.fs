namespace Redis.Functional.FSharp

open System
open Redis.Functional

/// The commands of the group "geo".
[<AutoOpen>]
module GeoCommands =
    type Cmd with

        /// GEOADD of one member. False: it was there, and was moved.
        static member geoAdd(key: RedisKey, position: GeoPosition, name: RedisValue) : Command<bool> =
            Commands.GeoAdd(key, position, name)

        /// GEOADD: how many are new, or, when changes are counted, new or moved.
        static member geoAdd
            (key: RedisKey, members: (RedisValue * GeoPosition) seq, ?condition: GeoAddWhen, ?countChanged: bool)
            : Command<int64> =
            Commands.GeoAdd(
                key,
                Interop.ofPairs members,
                defaultArg condition GeoAddWhen.Always,
                defaultArg countChanged false
            )

        /// GEODIST. None: one of them is not there.
        static member geoDist
            (key: RedisKey, first: RedisValue, second: RedisValue, ?unit: GeoUnit)
            : Command<float option> =
            Commands.GeoDist(key, first, second, defaultArg unit GeoUnit.Meters).Map Interop.toOption

        /// GEOHASH. None: no such member.
        static member geoHash(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<string option list> =
            Commands.GeoHash(key, members).Map Interop.toOptions

        /// GEOHASH. None: no such member.
        static member geoHash(key: RedisKey, members: RedisValue seq) : Command<string option list> =
            Commands.GeoHash(key, members).Map Interop.toOptions

        /// GEOHASH. None: no such member.
        static member geoHash(key: RedisKey, members: string seq) : Command<string option list> =
            Commands.GeoHash(key, members).Map Interop.toOptions

        /// GEOPOS. None: no such member.
        static member geoPos(key: RedisKey, [<ParamArray>] members: RedisValue[]) : Command<GeoPosition option list> =
            Commands.GeoPos(key, members).Map Interop.toOptions

        /// GEOPOS. None: no such member.
        static member geoPos(key: RedisKey, members: RedisValue seq) : Command<GeoPosition option list> =
            Commands.GeoPos(key, members).Map Interop.toOptions

        /// GEOPOS. None: no such member.
        static member geoPos(key: RedisKey, members: string seq) : Command<GeoPosition option list> =
            Commands.GeoPos(key, members).Map Interop.toOptions

        /// GEOSEARCH.
        static member geoSearch
            (key: RedisKey, area: GeoArea, ?order: GeoOrder, ?count: GeoCount)
            : Command<RedisValue list> =
            Commands
                .GeoSearch(key, area, defaultArg order GeoOrder.None, defaultArg count GeoCount.All)
                .Map
                Interop.toList

        /// GEOSEARCH with position, distance and hash, or some of these.
        static member geoSearchWith
            (key: RedisKey, area: GeoArea, ?details: GeoDetails, ?order: GeoOrder, ?count: GeoCount)
            : Command<GeoMatch list> =
            Commands
                .GeoSearchWith(
                    key,
                    area,
                    defaultArg details GeoDetails.All,
                    defaultArg order GeoOrder.None,
                    defaultArg count GeoCount.All
                )
                .Map
                Interop.toList

        /// GEOSEARCHSTORE: how many were stored.
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
