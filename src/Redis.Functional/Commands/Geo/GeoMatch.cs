using LanguageExt;

namespace Redis.Functional;

/// <summary>A member that a search has found, and what was asked of it. Since 0.1.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Position">Where it is, as exactly as the server keeps it. None: not asked for.</param>
/// <param name="Distance">How far it is, in the unit of the search (metres for a polygon). None: not asked for.</param>
/// <param name="Hash">The number its position is kept as. None: not asked for.</param>
public readonly record struct GeoMatch(RedisValue Member, Option<GeoPosition> Position, Option<double> Distance, Option<long> Hash)
{
    internal static Decoder<GeoMatch> Of(GeoDetails details)
    {
        var parts = 1 + System.Numerics.BitOperations.PopCount((uint)(details & GeoDetails.All));
        return (scoped ref RespReader reader, CodecSet codecs) => Read(ref reader, codecs, details, parts);
    }

    private static RedisResult<GeoMatch> Read(scoped ref RespReader reader, CodecSet codecs, GeoDetails details, int parts)
    {
        if (parts > 1 && (!reader.TryReadAggregate(out var count) || count != parts)) return Decode.Unexpected<GeoMatch>("a member and what was asked of it", ref reader);
        if (!reader.TryReadValue(out var member)) return Decode.Unexpected<GeoMatch>("a member", ref reader);
        var match = new GeoMatch(member, default, default, default);
        if (details.HasFlag(GeoDetails.Distance))
        {
            if (!reader.TryReadDouble(out var distance)) return Decode.Unexpected<GeoMatch>("a distance", ref reader);
            match = match with { Distance = Prelude.Some(distance) };
        }

        if (details.HasFlag(GeoDetails.Hash))
        {
            if (!reader.TryReadInt64(out var hash)) return Decode.Unexpected<GeoMatch>("a hash", ref reader);
            match = match with { Hash = Prelude.Some(hash) };
        }

        if (!details.HasFlag(GeoDetails.Position)) return new(match);
        var position = GeoPosition.Read(ref reader, codecs);
        return position.TryGet(out var place) ? new(match with { Position = Prelude.Some(place) }) : new(position.Error);
    }
}
