namespace Redis.Functional;

/// <summary>Arguments of several geospatial commands.</summary>
internal static class GeoArgs
{
    extension(Args args)
    {
        internal Args AddPosition(GeoPosition position) =>
            position.IsValid ? args.Add((RedisValue)position.Longitude).Add((RedisValue)position.Latitude)
            : args.Refuse("the longitude must be between -180 and 180, and the latitude between -85.05112878 and 85.05112878.");

        internal Args AddDistance(double distance) =>
            distance >= 0 && double.IsFinite(distance) ? args.Add((RedisValue)distance) : args.Refuse("a distance must be 0 or more, and finite.");

        internal Args AddArea(GeoArea? area) => area is null ? args.Refuse("the area is null.") : args.With(area);

        internal Args AddDetails(GeoDetails details) => args
            .AddWhen(details.HasFlag(GeoDetails.Position), (RedisValue)"WITHCOORD")
            .AddWhen(details.HasFlag(GeoDetails.Distance), (RedisValue)"WITHDIST")
            .AddWhen(details.HasFlag(GeoDetails.Hash), (RedisValue)"WITHHASH");

        internal Args AddMembers(ReadOnlySpan<(RedisValue Member, GeoPosition Position)> members) =>
            args.AddAll(members, "member", static (args, one) => args.AddPosition(one.Position).Add(one.Member));

        internal Args AddMembers(IEnumerable<(RedisValue Member, GeoPosition Position)>? members) =>
            args.AddAll(members, "member", static (args, one) => args.AddPosition(one.Position).Add(one.Member));
    }
}
