using System.Globalization;

namespace Redis.Functional;

/// <summary>A position on Earth, in degrees.</summary>
/// <param name="Longitude">Positive: east. −180 to 180.</param>
/// <param name="Latitude">Positive: north. −85.05112878 to 85.05112878, the limits of the server.</param>
/// <remarks>Since 0.1.</remarks>
public readonly record struct GeoPosition(double Longitude, double Latitude)
{
    private const double MostLongitude = 180;
    private const double MostLatitude = 85.05112878;

    internal bool IsValid => Math.Abs(Longitude) <= MostLongitude && Math.Abs(Latitude) <= MostLatitude;

    /// <summary>Returns the longitude and the latitude as sent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Longitude} {Latitude}");

    [Replies(ReplyTypes.Array)]
    internal static RedisResult<GeoPosition> Read(scoped ref RespReader reader, CodecSet codecs) =>
        reader.TryReadAggregate(out var parts) && parts == 2 && reader.TryReadDouble(out var longitude) && reader.TryReadDouble(out var latitude)
            ? new(new GeoPosition(longitude, latitude))
            : Decode.Unexpected<GeoPosition>("a position", ref reader);
}
