using LanguageExt;

namespace Redis.Functional;

/// <summary>A member that a search found, with the requested details.</summary>
/// <remarks>Since 0.1.</remarks>
public readonly struct GeoMatch
{
    internal GeoMatch(RedisValue member, Option<GeoPosition> position, Option<double> distance, Option<long> hash) =>
        (Member, Position, Distance, Hash) = (member, position, distance, hash);

    /// <summary>The member.</summary>
    public RedisValue Member { get; }

    /// <summary>The position, in the precision of the server.</summary>
    /// <remarks>None: not requested.</remarks>
    public Option<GeoPosition> Position { get; }

    /// <summary>The distance in the unit of the search, or in meters for a polygon.</summary>
    /// <remarks>None: not requested.</remarks>
    public Option<double> Distance { get; }

    /// <summary>The number that encodes the position.</summary>
    /// <remarks>None: not requested.</remarks>
    public Option<long> Hash { get; }

    internal static Decoder<GeoMatch> Of(GeoDetails details)
    {
        var parts = 1 + System.Numerics.BitOperations.PopCount((uint)(details & GeoDetails.All));
        return (scoped ref RespReader reader, CodecSet codecs) => Read(ref reader, codecs, details, parts);
    }

    private static RedisResult<GeoMatch> Read(scoped ref RespReader reader, CodecSet codecs, GeoDetails details, int parts)
    {
        if (parts > 1 && (!reader.TryReadAggregate(out var count) || count != parts))
            return Decode.Unexpected<GeoMatch>("a member and what was asked of it", ref reader);
        if (!reader.TryReadValue(out var member)) return Decode.Unexpected<GeoMatch>("a member", ref reader);
        Option<double> distance = default;
        Option<long> hash = default;
        if (details.HasFlag(GeoDetails.Distance))
        {
            if (!reader.TryReadDouble(out var length)) return Decode.Unexpected<GeoMatch>("a distance", ref reader);
            distance = Prelude.Some(length);
        }

        if (details.HasFlag(GeoDetails.Hash))
        {
            if (!reader.TryReadInt64(out var number)) return Decode.Unexpected<GeoMatch>("a hash", ref reader);
            hash = Prelude.Some(number);
        }

        if (!details.HasFlag(GeoDetails.Position)) return new(new GeoMatch(member, default, distance, hash));
        var position = GeoPosition.Read(ref reader, codecs);
        return position.TryGetValue(out var place) ? new(new GeoMatch(member, Prelude.Some(place), distance, hash)) : new(position.Error);
    }
}
